package saraban.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import saraban.Pages;
import saraban.docx.Catchword;
import saraban.docx.DocxWriter;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.letter.LetterMark;

class ReadBackTest {

  static final List<Letter> LETTERS =
      Stream.concat(
              Stream.concat(Pages.WORLD.stream().map(Pages::world), forms()),
              Stream.of(everything()))
          .toList();

  private static Stream<Letter> forms() {
    return Stream.of(Kind.values()).map(kind -> Pages.letter(form(kind.code())));
  }

  private static String form(String code) {
    try (var file = ReadBackTest.class.getResourceAsStream("/forms/" + code + ".yaml")) {
      return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @FieldSource("LETTERS")
  void aFileThatNobodyTouchedChangesNothing(Letter letter) {
    ReadBack.Result read = ReadBack.into(letter, word(letter, LetterMark.of(letter)));
    assertThat(new Differences(letter, read.letter()).all()).isEmpty();
    assertThat(read.remarks()).isEmpty();
    assertThat(read.ours()).isTrue();
  }

  /** Even where the draft has gone on since, so that nothing is believed unread. */
  @ParameterizedTest
  @FieldSource("LETTERS")
  void everyFieldIsReadFromItsText(Letter letter) {
    ReadBack.Result read = ReadBack.into(letter, word(letter, "another"));
    assertThat(new Differences(letter, read.letter()).all()).isEmpty();
    assertThat(read.remarks()).hasSize(1).first().asString().contains("ร่างที่ต่างจากร่างตอนนี้");
  }

  static byte[] word(Letter letter, String mark) {
    return DocxWriter.write(
        Pages.document(letter), Map.of("letter", mark), List.of(new Catchword(6, "/๑. ข้อ...")));
  }

  static Letter everything() {
    return Pages.letter(
        """
        from: krabi
        number: กบ 0023.1/ว 12
        date: 14 พฤษภาคม 2564
        urgency: urgent
        secrecy: secret
        subject: ทดสอบ <a> & "ข"
        to: [นายอำเภอเมืองกระบี่, นายอำเภออ่าวลึก]
        references:
          - {from: จังหวัดกระบี่, urgency: most-urgent, number: กบ 0023.1/ว 4366, date: 28 สิงหาคม 2563}
          - {from: กรมตัวอย่าง, secrecy: confidential, number: มท 0810.7/12, date: 1 มีนาคม 2564}
        enclosures: [{title: แบบสรุป, quantity: ๑ ชุด}, {title: คู่มือ}]
        signatory: {name: นายสมชาย ใจมั่น, position: [รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทน, ผู้ว่าราชการจังหวัดกระบี่]}
        unit: [สำนักงานจังหวัด, กลุ่มงานอำนวยการ]
        contact: {phone: ๐ ๗๕๖๑ ๐๐๐๐ ต่อ ๑๒, fax: ๐ ๗๕๖๑ ๐๐๐๑, email: saraban@example.go.th, coordinator: นายสมมุติ ตัวอย่าง}
        copies: [จังหวัดตรัง]
        body: |
          ตามที่ **หนา** และ *เอน* กับ ***หนาเอน*** น้ำ ก้ำ ที่ ญู ฐุ และ 5*3*2

          1. ข้อแรก
             (1) ข้อย่อย
             (ก) ข้อเล็ก
             (ข) ข้อเล็กต่อมา
             (2) ข้อย่อยที่สอง
          2. ข้อสอง
             2.1 ข้อทศนิยม
             2.2 ข้อทศนิยมต่อมา
          4. ข้อที่ข้ามเลข

          | ลำดับ | รายการ | จำนวน |
          |:-----:|--------|------:|
          | ๑ | ปู่ฝั่ง **กี๊** | ๑,๐๐๐ |
          | ๒ | ก \\| ข | ๒ |

          จึงเรียนมา (COVID-19) “๑๒๓” – 2019
        """);
  }

  @Test
  void itemsAreCountedByWordAndNotTyped() {
    String text = new String(word(everything(), ""), java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(text).contains("word/numbering.xml");
    assertThat(ReadBack.text(word(everything(), ""))).contains("๒.๑ ข้อทศนิยม", "(ข) ข้อเล็กต่อมา");
  }
}
