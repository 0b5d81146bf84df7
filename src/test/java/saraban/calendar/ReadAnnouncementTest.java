package saraban.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import saraban.calendar.Holiday.Kind;

/** Announcements in the wording of cabinet decisions. */
class ReadAnnouncementTest {

  private static final LocalDate TODAY = LocalDate.of(2020, 12, 30);

  private static List<AnnouncedDay> read(String text) {
    return new ReadAnnouncement().in(text, TODAY);
  }

  private static String brief(AnnouncedDay day) {
    String off = day.calledOff() ? "ยกเลิก " : "";
    String where = day.where().isEmpty() ? "" : " @" + day.where();
    return off + day.day() + " " + day.kind() + " " + day.name() + where;
  }

  @Test
  void severalDaysBeforeWhatTheyBecome() {
    assertThat(
            read(
                "คณะรัฐมนตรีมีมติเมื่อวันที่ 29 ธันวาคม 2563 กำหนดให้วันศุกร์ที่ 12 กุมภาพันธ์ 2564"
                    + " วันจันทร์ที่ 12 เมษายน 2564 และวันศุกร์ที่ 24 กันยายน 2564"
                    + " เป็นวันหยุดราชการเพิ่มเป็นกรณีพิเศษ เพื่อให้มีวันหยุดต่อเนื่อง"))
        .extracting(ReadAnnouncementTest::brief)
        .containsExactly(
            "2021-02-12 SPECIAL วันหยุดราชการเพิ่มเป็นกรณีพิเศษ",
            "2021-04-12 SPECIAL วันหยุดราชการเพิ่มเป็นกรณีพิเศษ",
            "2021-09-24 SPECIAL วันหยุดราชการเพิ่มเป็นกรณีพิเศษ");
  }

  @Test
  void aListBehindWhatTheyBecome() {
    assertThat(
            read(
                "เห็นชอบการกำหนดวันหยุดราชการเพิ่มเป็นกรณีพิเศษ ประจำปี ๒๕๖๕ จำนวน ๔ วัน ได้แก่"
                    + " (๑) วันศุกร์ที่ ๑๕ กรกฎาคม ๒๕๖๕ (๒) วันศุกร์ที่ ๒๙ กรกฎาคม ๒๕๖๕"
                    + " (๓) วันศุกร์ที่ ๑๔ ตุลาคม ๒๕๖๕ และ (๔) วันศุกร์ที่ ๓๐ ธันวาคม ๒๕๖๕"))
        .extracting(AnnouncedDay::day)
        .extracting(LocalDate::toString)
        .containsExactly("2022-07-15", "2022-07-29", "2022-10-14", "2022-12-30");
  }

  @Test
  void linesWithTheirOccasion() {
    assertThat(
            read(
                """
                กำหนดวันหยุดราชการเพิ่มเป็นกรณีพิเศษ ดังนี้
                - วันศุกร์ที่ 12 กุมภาพันธ์ 2564 – เทศกาลตรุษจีน
                - วันศุกร์ที่ 24 กันยายน 2564 – วันมหิดล
                """))
        .extracting(ReadAnnouncementTest::brief)
        .containsExactly(
            "2021-02-12 SPECIAL วันหยุดราชการเพิ่มเป็นกรณีพิเศษ (เทศกาลตรุษจีน)",
            "2021-09-24 SPECIAL วันหยุดราชการเพิ่มเป็นกรณีพิเศษ (วันมหิดล)");
  }

  @Test
  void regionsAndProvinces() {
    assertThat(
            read(
                "วันศุกร์ที่ 26 มีนาคม 2564 เป็นวันหยุดราชการประจำภาคเหนือ"
                    + " (ประเพณีไหว้พระธาตุประจำปี) และวันพุธที่ 6 ตุลาคม 2564"
                    + " เป็นวันหยุดราชการประจำภาคใต้ (ประเพณีสารทเดือนสิบ)"))
        .extracting(ReadAnnouncementTest::brief)
        .containsExactly(
            "2021-03-26 REGIONAL วันหยุดราชการประจำภาคเหนือ (ประเพณีไหว้พระธาตุประจำปี) @ภาคเหนือ",
            "2021-10-06 REGIONAL วันหยุดราชการประจำภาคใต้ (ประเพณีสารทเดือนสิบ) @ภาคใต้");
    assertThat(
            read(
                "ให้วันอังคารที่ 17 กุมภาพันธ์ 2569 เป็นวันหยุดราชการในพื้นที่จังหวัดสงขลา"
                    + " และจังหวัดสตูล"))
        .extracting(AnnouncedDay::where)
        .containsExactly("สงขลา, สตูล");
  }

  @Test
  void theRegionOfOneDayIsNotThatOfAnother() {
    assertThat(
            read(
                "กำหนดให้วันศุกร์ที่ 12 กุมภาพันธ์ 2564 เป็นวันหยุดราชการเพิ่มเป็นกรณีพิเศษ"
                    + " และวันพุธที่ 6 ตุลาคม 2564 เป็นวันหยุดราชการประจำภาคใต้"))
        .extracting(AnnouncedDay::where)
        .containsExactly("", "ภาคใต้");
  }

  @Test
  void aMovedDayIsCalledOffAndAnotherAdded() {
    assertThat(
            read(
                "ให้เลื่อนวันหยุดชดเชยวันปิยมหาราชจากวันจันทร์ที่ 25 ตุลาคม 2564"
                    + " เป็น วันศุกร์ที่ 22 ตุลาคม 2564"))
        .extracting(ReadAnnouncementTest::brief)
        .containsExactly(
            "ยกเลิก 2021-10-25 SUBSTITUTE วันหยุดชดเชยวันปิยมหาราช",
            "2021-10-22 SUBSTITUTE วันหยุดชดเชยวันปิยมหาราช");
  }

  @Test
  void aDayIsCalledOff() {
    assertThat(
            read(
                "มีมติยกเลิกวันหยุดราชการเพิ่มเป็นกรณีพิเศษ วันอังคารที่ 27 กรกฎาคม 2564"
                    + " และให้วันดังกล่าวเป็นวันทำการ"))
        .extracting(ReadAnnouncementTest::brief)
        .containsExactly("ยกเลิก 2021-07-27 SPECIAL วันหยุดราชการเพิ่มเป็นกรณีพิเศษ");
    assertThat(read("ให้วันจันทร์ที่ 7 ธันวาคม 2563 เป็นวันทำการปกติ"))
        .singleElement()
        .matches(AnnouncedDay::calledOff);
  }

  @Test
  void twoDaysOfOneMonthAndShortNames() {
    assertThat(read("วันที่ 19 - 20 พฤศจิกายน 2563 เป็นวันหยุดราชการกรณีพิเศษ"))
        .extracting(AnnouncedDay::day)
        .containsExactly(LocalDate.of(2020, 11, 19), LocalDate.of(2020, 11, 20));
    assertThat(
            read(
                "กำหนดให้วันจันทร์ที่ 2 มิ.ย. 2568 เป็นวันหยุดราชการเพิ่มเติม เป็นกรณีพิเศษ"
                    + " เพื่อเชื่อมต่อวันหยุดต่อเนื่อง 4 วัน ตั้งแต่วันที่ 31 พ.ค.- 3 มิ.ย. 2568"))
        .extracting(AnnouncedDay::day)
        .containsExactly(LocalDate.of(2025, 6, 2));
  }

  @Test
  void aWrongWeekdayIsShown() {
    assertThat(read("กำหนดให้วันจันทร์ที่ 12 กุมภาพันธ์ 2564 เป็นวันหยุดราชการเพิ่มเป็นกรณีพิเศษ"))
        .singleElement()
        .satisfies(day -> {
          assertThat(day.sure()).isFalse();
          assertThat(day.kind()).isEqualTo(Kind.SPECIAL);
          assertThat(day.quote()).startsWith("วันจันทร์ที่ 12").endsWith("กรณีพิเศษ");
        });
  }

  @Test
  void otherTextsMakeNoHolidays() {
    assertThat(
            read(
                "คณะรัฐมนตรีประชุมเมื่อวันที่ 29 ธันวาคม 2563 รับทราบภาพรวมวันหยุดราชการประจำปี"
                    + " 2564"))
        .isEmpty();
    assertThat(read("ขอให้รายงานภายในวันที่ 15 มกราคม 2564")).isEmpty();
    assertThat(read("วันหยุดราชการ ".repeat(3000))).isEmpty();
    assertThat(read("")).isEmpty();
  }
}
