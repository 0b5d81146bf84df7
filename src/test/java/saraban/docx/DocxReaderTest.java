package saraban.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import saraban.Pages;

class DocxReaderTest {

  private static final String HEAD = "<w:document" + Xml.NAMESPACES + "><w:body>";
  private static final String TAIL = "</w:body></w:document>";

  private static byte[] file(String main) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(main.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String text(String body) throws Exception {
    StringBuilder all = new StringBuilder();
    DocxReader.read(file(HEAD + body + TAIL))
        .paragraphs()
        .forEach(p -> all.append(p.text()).append('|'));
    return all.toString();
  }

  @Test
  void tabsBreaksAndLinksAreText() throws Exception {
    assertThat(
            text(
                "<w:p><w:pPr><w:tabs><w:tab"
                    + " w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>ก</w:t><w:tab/><w:t>ข</w:t><w:br/></w:r><w:hyperlink><w:r><w:t>ค</w:t></w:r></w:hyperlink></w:p>"))
        .isEqualTo("ก\tข\nค|");
  }

  @Test
  void codesOfFieldsAreNoText() throws Exception {
    assertThat(
            text(
                "<w:p><w:r><w:fldChar"
                    + " w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>๒</w:t></w:r></w:p>"))
        .isEqualTo("๒|");
  }

  @Test
  void aBoxIsReadOnceBesideTheText() throws Exception {
    WordText word =
        DocxReader.read(
            file(
                HEAD
                    + "<w:p><w:r><mc:AlternateContent"
                    + " xmlns:mc=\"m\"><mc:Choice><w:txbxContent><w:p><w:r><w:t>กล่อง</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>กล่อง</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>ก</w:t></w:r></w:p>"
                    + TAIL));
    assertThat(word.boxes())
        .hasSize(1)
        .first()
        .extracting(WordText.Paragraph::text)
        .isEqualTo("กล่อง");
    assertThat(word.parts()).hasSize(1);
  }

  @Test
  void entitiesAndDocumentTypesAreRefused() {
    String attack =
        "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + HEAD
            + "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>"
            + TAIL;
    String laughs =
        "<!DOCTYPE w:document [<!ENTITY a \"ฮา\"><!ENTITY b \"&a;&a;&a;\">]>"
            + HEAD
            + "<w:p/>"
            + TAIL;
    assertThatThrownBy(() -> DocxReader.read(file(attack)))
        .isInstanceOf(WordRefused.class)
        .hasMessageContaining("ไม่ปลอดภัย");
    assertThatThrownBy(() -> DocxReader.read(file(laughs))).isInstanceOf(WordRefused.class);
  }

  @Test
  void aFileThatBurstsIsRefused() throws Exception {
    byte[] bomb =
        file(HEAD + "<w:p><w:r><w:t>" + "ก".repeat(15_000_000) + "</w:t></w:r></w:p>" + TAIL);
    assertThat(bomb.length).isLessThan(200_000);
    assertThatThrownBy(() -> DocxReader.read(bomb))
        .isInstanceOf(WordRefused.class)
        .hasMessageContaining("ขยายออกแล้วใหญ่ผิดปกติ");
  }

  @Test
  void whatIsNestedWithoutEndIsRefused() throws Exception {
    byte[] deep = file(HEAD + "<w:sdt>".repeat(5_000) + "</w:sdt>".repeat(5_000) + TAIL);
    assertThatThrownBy(() -> DocxReader.read(deep))
        .isInstanceOf(WordRefused.class)
        .hasMessageContaining("ลึกผิดปกติ");
  }

  @Test
  void otherFilesAreRefusedWithWhatToDo() {
    assertThatThrownBy(
            () -> DocxReader.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
        .hasMessage(
            "แฟ้มนี้เป็น Word รุ่นเก่า (.doc) หรือตั้งรหัสผ่านไว้ เปิดใน Word แล้วบันทึกเป็น .docx"
                + " ที่ไม่มีรหัสผ่าน");
    assertThatThrownBy(() -> DocxReader.read("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
        .hasMessage("แฟ้มนี้ไม่ใช่ Word (.docx) เลือกแฟ้มที่บันทึกจาก Word หรือ LibreOffice");
    assertThatThrownBy(() -> DocxReader.read(new byte[0])).isInstanceOf(WordRefused.class);
    assertThatThrownBy(() -> DocxReader.read(new byte[31 << 20])).hasMessageContaining("ใหญ่เกิน");
  }

  /** A byte changed, a piece cut out or doubled: ours or nothing. */
  @Test
  void noDamageMakesMoreThanARefusal() {
    byte[] whole = DocxWriter.write(Pages.document(Pages.world(Pages.WORLD.getFirst())), Map.of());
    Random dice = new Random(11);
    for (int i = 0; i < 400; i++) {
      byte[] damaged = whole.clone();
      for (int k = 0; k <= dice.nextInt(8); k++) {
        damaged[dice.nextInt(damaged.length)] = (byte) dice.nextInt(256);
      }
      byte[] cut =
          java.util.Arrays.copyOf(
              damaged, damaged.length - (i % 3 == 0 ? dice.nextInt(damaged.length) : 0));
      try {
        assertThat(DocxReader.read(cut)).isNotNull();
      } catch (WordRefused refused) {
        assertThat(refused.getMessage()).isNotBlank();
      }
    }
  }

  /** Elements in any order. */
  @Test
  void noOrderOfElementsIsTooStrange() throws Exception {
    String[] names = {
      "p",
      "r",
      "t",
      "tbl",
      "tr",
      "tc",
      "sdt",
      "sdtPr",
      "tag",
      "pPr",
      "rPr",
      "numPr",
      "ilvl",
      "numId",
      "txbxContent",
      "bookmarkStart",
      "bookmarkEnd",
      "del",
      "ins",
      "drawing",
      "blip",
      "br",
      "tab",
      "jc",
      "ind"
    };
    Random dice = new Random(5);
    for (int i = 0; i < 400; i++) {
      StringBuilder xml = new StringBuilder(HEAD);
      tree(xml, names, dice, 0);
      assertThat(DocxReader.read(file(xml.append(TAIL).toString()))).isNotNull();
    }
  }

  private static void tree(StringBuilder xml, String[] names, Random dice, int depth) {
    for (int i = 0; i < 3; i++) {
      String name = names[dice.nextInt(names.length)];
      xml.append(
          "<w:" + name + " w:val=\"" + dice.nextInt(4) + "\" w:id=\"1\" w:name=\"subject\">");
      if (depth < 4) {
        tree(xml, names, dice, depth + 1);
      } else {
        xml.append("ก");
      }
      xml.append("</w:" + name + ">");
    }
  }
}
