package saraban.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiDateTest {

  private static final LocalDate DAY = LocalDate.of(2021, 5, 14);

  @Test
  void writesDaysInFullAndInBrief() {
    assertThat(ThaiDate.full(DAY, Digits.THAI)).isEqualTo("๑๔ พฤษภาคม ๒๕๖๔");
    assertThat(ThaiDate.brief(DAY, Digits.THAI)).isEqualTo("๑๔ พ.ค. ๒๕๖๔");
    assertThat(ThaiDate.brief(DAY, Digits.ARABIC)).isEqualTo("14 พ.ค. 2564");
    assertThat(ThaiDate.month(YearMonth.of(2021, 5), Digits.THAI)).isEqualTo("พฤษภาคม ๒๕๖๔");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14 พ.ค. 64",
        "14พ.ค.64",
        "14 พ. ค. 2564",
        "14 พค 64",
        "14/5/2564",
        "14/05/64",
        "14-5-64",
        "14–5–64",
        "14.5.64",
        "๑๔ พฤษภาคม พ.ศ. ๒๕๖๔",
        "๑๔ พฤษภาคม พ.ศ.๒๕๖๔",
        "14 พฤษภา 64",
        "2021-05-14",
        "2564-05-14",
        "14/5/2021",
        "๑๔ พฤษภาคม ค.ศ. ๒๐๒๑",
        "วันที่ 14 พ.ค. 2564",
        "ลงวันที่ 14 พ.ค.64",
        "ลว. ๑๔ พฤษภาคม ๒๕๖๔",
        "วันศุกร์ที่ 14 พฤษภาคม 2564",
        "สั่ง ณ วันที่ 14 พฤษภาคม พ.ศ.2564",
        " 14\u00a0 พฤษภาคม\u200b 2564 ",
        "14 เดือนพฤษภาคม 2564"
      })
  void readsAnyTyping(String typed) {
    assertThat(ThaiDate.parse(typed, DAY.plusYears(3))).isEqualTo(DAY);
    assertThat(ThaiDate.parse(typed)).isEqualTo(DAY);
  }

  @Test
  void readsTheCommonSlipInJuly() {
    assertThat(ThaiDate.parse("28 กรกฏาคม 2565")).isEqualTo(LocalDate.of(2022, 7, 28));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void readsWhatItWrites(int month) {
    LocalDate day = LocalDate.of(2024, month, 29);
    for (Digits digits : Digits.values()) {
      assertThat(ThaiDate.parse(ThaiDate.full(day, digits))).isEqualTo(day);
      assertThat(ThaiDate.parse(ThaiDate.brief(day, digits))).isEqualTo(day);
      assertThat(ThaiDate.parseMonth(ThaiDate.month(YearMonth.from(day), digits)))
          .contains(YearMonth.from(day));
    }
  }

  @Test
  void readsWordsThatDependOnToday() {
    assertThat(ThaiDate.parse("วันนี้", DAY)).isEqualTo(DAY);
    assertThat(ThaiDate.parse(" พรุ่งนี้ ", DAY)).isEqualTo(DAY.plusDays(1));
    assertThat(ThaiDate.parse("เมื่อวาน", DAY)).isEqualTo(DAY.minusDays(1));
    assertThat(ThaiDate.parse("20 ก.ค.", DAY)).isEqualTo(LocalDate.of(2021, 7, 20));
    assertThat(ThaiDate.parse("20/7", DAY)).isEqualTo(LocalDate.of(2021, 7, 20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "พฤษภาคม 2564",
        "พ.ค. ๖๔",
        "2021-05",
        "05/2564",
        "... พฤษภาคม ๒๕๖๔",
        "วันที่ … พฤษภาคม ๒๕๖๔"
      })
  void readsAMonthWhoseDayIsOpen(String typed) {
    assertThat(ThaiDate.parseMonth(typed)).contains(YearMonth.of(2021, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"14 พ.ค. 64", "14/5/2564", "", "2564", "พ.ศ. 2564", "เร็ว ๆ นี้", "2021-13"})
  void findsNoMonthInOtherTexts(String typed) {
    assertThat(ThaiDate.parseMonth(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"30 ก.พ. 2564", "30 ก.พ. ๒๕๖๔"})
  void refusesADayThatTheMonthDoesNotHave(String typed) {
    assertThatExceptionOfType(NotADate.class)
        .isThrownBy(() -> ThaiDate.parse(typed, DAY))
        .withMessage("๓๐ ก.พ. ๒๕๖๔ ไม่มีในปฏิทิน เดือนกุมภาพันธ์ ๒๕๖๔ มี ๒๘ วัน");
  }

  @Test
  void knowsLeapYears() {
    assertThat(ThaiDate.parse("29/2/2567")).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThatExceptionOfType(NotADate.class).isThrownBy(() -> ThaiDate.parse("29/2/2566"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "14",
        "5/14/2564",
        "0/5/2564",
        "14/5/564",
        "14/5/9999",
        "14 พ.ค. 1000",
        "32 ม.ค. 64",
        "14 พฤษ 64",
        "ประมาณ 14 พ.ค. 64",
        "14/5/2564/3",
        "😀"
      })
  void refusesWhatIsNoDateInThai(String typed) {
    assertThatExceptionOfType(NotADate.class)
        .isThrownBy(() -> ThaiDate.parse(typed, DAY))
        .satisfies(e -> assertThat(e.getMessage()).matches("(?s).*[ก-๙].*"));
  }

  @Test
  void refusesALongTextShortly() {
    assertThatExceptionOfType(NotADate.class)
        .isThrownBy(() -> ThaiDate.parse("ก".repeat(100_000)))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
  }
}
