package saraban.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import saraban.letter.Enclosure;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.Sender;

/** A letter that somebody typed into Word without us. */
class ForeignFilesTest {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final Letter BASE =
      Letter.blank(Kind.EXTERNAL_LETTER)
          .but()
          .from(new Sender("krabi", "ศาลากลางจังหวัดกระบี่", java.util.List.of()))
          .letter();

  private static String p(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">"
        + text.replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
        + "</w:t></w:r></w:p>";
  }

  private static byte[] file(String body) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    String xml = "<w:document xmlns:w=\"" + W + "\"><w:body>" + body + "</w:body></w:document>";
    parts.put("word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
    return WordFiles.zip(parts);
  }

  private static ReadBack.Result read() {
    return ReadBack.into(
        BASE,
        file(
            p("ด่วนที่สุด")
                + p("ที่ กบ ๐๐๒๓.๑/ว\t\t\tศาลากลางจังหวัดกระบี่")
                + p("\t\t\t\tถนนอุตรกิจ กบ ๘๑๐๐๐")
                + p("\t\t\t๑๔ พฤษภาคม ๒๕๖๔")
                + p("เรื่อง\tขอเชิญประชุม")
                + p("เรียน\tนายอำเภอ ทุกอำเภอ")
                + p("สิ่งที่ส่งมาด้วย\tกำหนดการ\t\t\tจำนวน ๑ ฉบับ")
                + p("\t\tด้วยจังหวัดจะจัดประชุม จึงขอให้ดำเนินการ ดังนี้")
                + "<w:p><w:r><w:tab/><w:tab/><w:t>๑."
                + " แจ้ง</w:t></w:r><w:r><w:rPr><w:bCs/></w:rPr><w:t>ผู้เกี่ยวข้อง</w:t></w:r></w:p>"
                + p("\t\t๒. รายงานผล")
                + "<w:tbl><w:tr><w:tc>"
                + p("อำเภอ")
                + "</w:tc><w:tc>"
                + p("จำนวน")
                + "</w:tc></w:tr><w:tr><w:tc>"
                + p("เมืองกระบี่")
                + "</w:tc><w:tc>"
                + p("๑๒")
                + "</w:tc></w:tr></w:tbl>"
                + p("\t\tจึงเรียนมาเพื่อโปรดทราบ")
                + p("\t\t\tขอแสดงความนับถือ")
                + p("")
                + p("\t\t\t(นายสมชาย ใจมั่น)")
                + p("\t\t\tผู้ว่าราชการจังหวัดกระบี่")
                + p("")
                + p("สำนักงานจังหวัด")
                + p("โทร. ๐ ๗๕๖๑ ๐๐๐๐")));
  }

  @Test
  void itsHeadAndFootBecomeFields() {
    Letter letter = read().letter();
    assertThat(letter.urgency().thai()).isEqualTo("ด่วนที่สุด");
    assertThat(letter.subject()).isEqualTo("ขอเชิญประชุม");
    assertThat(letter.to()).containsExactly("นายอำเภอ ทุกอำเภอ");
    assertThat(letter.enclosures()).containsExactly(new Enclosure("กำหนดการ", "๑ ฉบับ"));
    assertThat(letter.date()).isEqualTo(new LetterDate.Day(LocalDate.of(2021, 5, 14)));
    assertThat(letter.signatory().name()).isEqualTo("นายสมชาย ใจมั่น");
    assertThat(letter.signatory().position()).containsExactly("ผู้ว่าราชการจังหวัดกระบี่");
    assertThat(letter.unit()).containsExactly("สำนักงานจังหวัด");
    assertThat(letter.contact().phone()).isEqualTo("๐ ๗๕๖๑ ๐๐๐๐");
  }

  @Test
  void itsBodyBecomesMarkupWithItemsEmphasisAndTables() {
    assertThat(saraban.markup.Markup.texts(read().letter().body()))
        .containsExactly(
            "ด้วยจังหวัดจะจัดประชุม จึงขอให้ดำเนินการ ดังนี้",
            "๑. แจ้ง**ผู้เกี่ยวข้อง**",
            "๒. รายงานผล",
            "| อำเภอ | จำนวน |\n|---|--:|\n| เมืองกระบี่ | ๑๒ |",
            "จึงเรียนมาเพื่อโปรดทราบ");
  }

  @Test
  void whatIsNotTakenIsSaid() {
    assertThat(read().ours()).isFalse();
    assertThat(String.join("\n", read().remarks()))
        .contains("ไม่ได้ทำจากโปรแกรมนี้", "ไม่ได้นำเลขที่ “กบ ๐๐๒๓.๑/ว” เข้ามา");
    assertThat(String.join("\n", ReadBack.into(BASE, file(p("สวัสดี"))).remarks()))
        .contains("ไม่พบเรื่องในแฟ้ม", "ไม่พบชื่อผู้ลงนามในแฟ้ม");
  }
}
