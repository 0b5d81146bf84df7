package saraban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import saraban.letter.Enclosure;
import saraban.letter.Kind;
import saraban.letter.LetterDate;
import saraban.letter.Secrecy;
import saraban.letter.Urgency;

class ReadLetterTest {

  private static final String LETTER =
      """
      ด่วนที่สุด
      ที่ กบ ๐๐๒๓.๑/ว ๒๓๓๒                       ศาลากลางจังหวัดกระบี่
                                               ถนนอุตรกิจ กบ ๘๑๐๐๐
                          ๑๔ พฤษภาคม ๒๕๖๔
      เรื่อง  การประเมินผู้บริหาร
              ประจำปีงบประมาณ พ.ศ. ๒๕๖๔
      เรียน  นายอำเภอ ทุกอำเภอ และนายกเทศมนตรีเมืองกระบี่
      อ้างถึง  1. หนังสือจังหวัดกระบี่ ต่วนที่สุด ที่ กบ ๐๐๒๓.๑/ว ๔๓๖๖
             ลงวันที่ ๒๘ สิงหาคม ๒๕๖๓
             2. คำสั่งจังหวัดกระบี่ ที่ ๑๒/๒๕๖๔ สั่ง ณ วันที่ ๑ มีนาคม ๒๕๖๔
      สิ่งที่ส่งมาด้วย  1.สำเนาหนังสือ 1 ชุด 2.แบบรายงาน จำนวน ๒ ฉบับ 3. แผ่นบันทึกข้อมูล (CD)
           ตามหนังสือที่อ้างถึง นั้น
           จึงเรียนมาเพื่อโปรดทราบ
                          ขอแสดงความนับถือ

                      (นายสมชาย ใจมั่น)
              ปลัดจังหวัด รักษาราชการแทน
              รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทน
                   ผู้ว่าราชการจังหวัดกระบี่

      สำนักงานจังหวัด
      กลุ่มงานอำนวยการ
      โทร. ๐ ๗๕๖๑ ๐๐๐๐ ต่อ ๑๒ โทรสาร ๐ ๗๕๖๑ ๐๐๐๑
      """;

  @Test
  void theHeadOfALetterIsRead() {
    Reading read = ReadLetter.read(LETTER);
    assertThat(read.kind()).isEqualTo(Kind.EXTERNAL_LETTER);
    assertThat(read.urgency()).isEqualTo(Urgency.MOST_URGENT);
    assertThat(read.number()).isEqualTo("กบ 0023.1/ว 2332");
    assertThat(read.issuer()).isEqualTo("จังหวัดกระบี่");
    assertThat(read.date()).isEqualTo(new LetterDate.Day(LocalDate.of(2021, 5, 14)));
    assertThat(read.subject()).isEqualTo("การประเมินผู้บริหารประจำปีงบประมาณ พ.ศ. ๒๕๖๔");
    assertThat(read.to()).containsExactly("นายอำเภอ ทุกอำเภอ", "นายกเทศมนตรีเมืองกระบี่");
  }

  @Test
  void citedLettersAndEnclosuresAreReadOneByOne() {
    Reading read = ReadLetter.read(LETTER);
    assertThat(read.references())
        .extracting(r -> r.from() + "|" + r.urgency() + "|" + r.number())
        .containsExactly(
            "จังหวัดกระบี่|MOST_URGENT|กบ 0023.1/ว 4366", "จังหวัดกระบี่|NORMAL|12/2564");
    assertThat(read.enclosures())
        .containsExactly(
            new Enclosure("สำเนาหนังสือ", "1 ชุด"),
            new Enclosure("แบบรายงาน", "๒ ฉบับ"),
            new Enclosure("แผ่นบันทึกข้อมูล (CD)", ""));
  }

  @Test
  void whoSignsForWhomIsTheLastThatTheLinesSay() {
    Reading.Signer signer = ReadLetter.read(LETTER).signatory();
    assertThat(signer.name()).isEqualTo("นายสมชาย ใจมั่น");
    assertThat(signer.position()).isEqualTo("ปลัดจังหวัด รักษาราชการแทน รองผู้ว่าราชการจังหวัด");
    assertThat(signer.actingMode()).isEqualTo("ปฏิบัติราชการแทน");
    assertThat(signer.actingFor()).isEqualTo("ผู้ว่าราชการจังหวัดกระบี่");
  }

  @Test
  void theFootIsRead() {
    Reading read = ReadLetter.read(LETTER);
    assertThat(read.unit()).containsExactly("สำนักงานจังหวัด", "กลุ่มงานอำนวยการ");
    assertThat(read.contact().phone()).isEqualTo("๐ ๗๕๖๑ ๐๐๐๐ ต่อ ๑๒");
    assertThat(read.contact().fax()).isEqualTo("๐ ๗๕๖๑ ๐๐๐๑");
    assertThat(read.body()).contains("ตามหนังสือที่อ้างถึง", "จึงเรียนมาเพื่อโปรดทราบ");
  }

  @Test
  void aMemorandumHasItsNumberAndDayOnOneLine() {
    Reading read =
        ReadLetter.read(
            """
                            บันทึกข้อความ
            ส่วนราชการ   กองคลัง  งานพัสดุ   โทรศัพท์ ๐-๔๒๑๒-๓๔๕๖
            ที่    ขก ๕๒๑๐๓/๑๒๓    วันที่   ๑  ตุลาคม  ๒๕๖๕
            เรื่อง   รายงานขอซื้อวัสดุ
            เรียน   นายกเทศมนตรี (ผ่านปลัดเทศบาล)
                 เรื่องเดิม
                 ตามที่กองคลังได้รับอนุมัติ นั้น
                 จึงเรียนมาเพื่อโปรดพิจารณา

                               (นางสาวสมมุติ ทดลอง)
                               เจ้าพนักงานพัสดุปฏิบัติงาน
            ความเห็นผู้อำนวยการกองคลัง
                               (นายอื่น คนละคน)
            """);
    assertThat(read.kind()).isEqualTo(Kind.MEMORANDUM);
    assertThat(read.issuer()).isEqualTo("กองคลัง งานพัสดุ");
    assertThat(read.number()).isEqualTo("ขก 52103/123");
    assertThat(read.contact().phone()).isEqualTo("๐-๔๒๑๒-๓๔๕๖");
    assertThat(read.date()).isEqualTo(new LetterDate.Day(LocalDate.of(2022, 10, 1)));
    assertThat(read.subject()).isEqualTo("รายงานขอซื้อวัสดุ");
    assertThat(read.signatory().name()).isEqualTo("นางสาวสมมุติ ทดลอง");
    assertThat(read.signatory().position()).isEqualTo("เจ้าพนักงานพัสดุปฏิบัติงาน");
  }

  @Test
  void anOrderNamesItsOfficeInTheTitleAndItsDayAtTheEnd() {
    Reading read =
        ReadLetter.read(
            """
                    คำสั่งเทศบาลตำบลตัวอย่าง
                       ที่ ๑๒๓/๒๕๖๗
            เรื่อง  แต่งตั้งคณะกรรมการ
            อาศัยอำนาจตามความในมาตรา ๑๕ พ.ศ. ๒๕๔๒ จึงแต่งตั้งคณะกรรมการ ดังนี้
            สั่ง  ณ  วันที่  ๕  มิถุนายน  พ.ศ. ๒๕๖๗
                    (นายตัวอย่าง ทดสอบ)
                 นายกเทศมนตรีตำบลตัวอย่าง
            """);
    assertThat(read.kind()).isEqualTo(Kind.ORDER);
    assertThat(read.number()).isEqualTo("123/2567");
    assertThat(read.issuer()).isEqualTo("เทศบาลตำบลตัวอย่าง");
    assertThat(read.date()).isEqualTo(new LetterDate.Day(LocalDate.of(2024, 6, 5)));
    assertThat(read.signatory().position()).isEqualTo("นายกเทศมนตรีตำบลตัวอย่าง");
  }

  @Test
  void aLetterUnderASealNamesItsOfficeBelow() {
    Reading read =
        ReadLetter.read(
            """
            ที่ มท ๐๘๐๓.๒/๔๕๖๗
            ถึง   จังหวัดทุกจังหวัด
                 ด้วยกรมตัวอย่างขอส่งสำเนาหนังสือ เพื่อทราบ
                              กรมตัวอย่าง
                              ๓ มีนาคม ๒๕๖๕
            กองการเจ้าหน้าที่
            โทร. ๐ ๒๒๔๑ ๙๐๐๐
            """);
    assertThat(read.kind()).isEqualTo(Kind.STAMPED_LETTER);
    assertThat(read.issuer()).isEqualTo("กรมตัวอย่าง");
    assertThat(read.date()).isEqualTo(new LetterDate.Day(LocalDate.of(2022, 3, 3)));
    assertThat(read.unit()).containsExactly("กองการเจ้าหน้าที่");
  }

  @Test
  void theWordForSecrecyAboveCountsAndNotTheOneOfACitedLetter() {
    String cited =
        "เรื่อง  ก\n"
            + "เรียน  ข\n"
            + "อ้างถึง  หนังสืออำเภอเมือง ลับ ที่ กบ 0118/45 ลงวันที่ 5 มกราคม 2567\n";
    assertThat(ReadLetter.read(cited).secrecy()).isEqualTo(Secrecy.NONE);
    assertThat(ReadLetter.read("ลับมาก\n" + cited).secrecy()).isEqualTo(Secrecy.SECRET);
    assertThat(ReadLetter.read(cited).references().getFirst().secrecy())
        .isEqualTo(Secrecy.CONFIDENTIAL);
  }

  @Test
  void severalLettersOfOneTextAreToldApart() {
    String order = "คำสั่งกรมตัวอย่าง\nที่ ๑๒/๒๕๖๔\nเรื่อง มอบหมาย\nจึงมอบหมาย\n";
    List<Reading> all = ReadLetter.each(LETTER + "\n" + order);
    assertThat(all).extracting(Reading::kind).containsExactly(Kind.EXTERNAL_LETTER, Kind.ORDER);
  }

  @Test
  void noTextIsTooStrangeToRead() {
    Random dice = new Random(7);
    String letters =
        "ที่เรื่องเรียน ()๑๒๓.\n\t/-อ้างถึงสิ่งส่งมาด้วยนาย" + "จำนวน\u0E33\uFFFF\uD83D";
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 400; k++) {
        text.append(letters.charAt(dice.nextInt(letters.length())));
      }
      assertThat(ReadLetter.read(text.toString()).kind()).isNotNull();
    }
    assertThat(ReadLetter.read("").subject()).isEmpty();
    assertThat(ReadLetter.read("(".repeat(300_000)).subject()).isEmpty();
    assertThat(ReadLetter.read("๑ ".repeat(200_000)).subject()).isEmpty();
  }
}
