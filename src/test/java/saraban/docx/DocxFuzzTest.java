package saraban.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import saraban.Fuzz;
import saraban.Pages;
import saraban.letter.Letter;
import saraban.revision.ReadBack;

/** A Word file that somebody damaged is read or refused in words of ours. */
@Timeout(value = 1, unit = java.util.concurrent.TimeUnit.HOURS)
class DocxFuzzTest {

  private static final List<String> XML =
      List.of(
          "<w:p>",
          "</w:p>",
          "<w:r><w:t>คำ</w:t></w:r>",
          "<w:tbl>",
          "</w:tbl>",
          "<w:tr><w:tc>",
          "</w:tc></w:tr>",
          "<w:gridSpan w:val=\"2147483647\"/>",
          "<w:vMerge/>",
          "<w:bookmarkStart w:id=\"1\" w:name=\"subject\"/>",
          "<w:bookmarkEnd w:id=\"1\"/>",
          "<w:bookmarkEnd w:id=\"-9\"/>",
          "<w:sdt><w:sdtPr><w:tag w:val=\"to[9999999]\"/></w:sdtPr><w:sdtContent>",
          "</w:sdtContent></w:sdt>",
          "<w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"x\"/></w:numPr>",
          "<w:pPr>",
          "</w:pPr>",
          "<w:rPr><w:b/></w:rPr>",
          "<w:txbxContent>",
          "</w:txbxContent>",
          "<w:tab/>",
          "<w:br/>",
          "<!DOCTYPE x [<!ENTITY a \"b\">]>",
          "&a;",
          "&#0;",
          "&#x10FFFF;",
          "<![CDATA[",
          "]]>",
          "<!--",
          "w:val=\"\"",
          "w:val=\"99999999999\"");

  private static final Letter LETTER = Pages.world(Pages.WORLD.getFirst());
  private static final byte[] FILE = DocxWriter.write(Pages.document(LETTER), Map.of());
  private static final String MAIN = "word/document.xml";
  private static final String NUMBERING = "word/numbering.xml";

  @Test
  void aDamagedBodyIsReadOrRefused() {
    Fuzz.texts(List.of(part(MAIN)), XML, xml -> readOrRefuse(with(MAIN, xml)));
  }

  @Test
  void damagedNumberingIsReadOrRefused() {
    Fuzz.texts(List.of(part(NUMBERING)), XML, xml -> readOrRefuse(with(NUMBERING, xml)));
  }

  @Test
  void aBrokenFileIsReadOrRefused() {
    String bytes = new String(FILE, StandardCharsets.ISO_8859_1);
    Fuzz.texts(
        List.of(bytes),
        List.of("PK", "\u0003\u0004", "\u00ff\u00ff\u00ff\u00ff", "\u0000\u0000"),
        damaged -> readOrRefuse(damaged.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static void readOrRefuse(byte[] file) {
    try {
      assertThat(ReadBack.into(LETTER, file).letter()).isNotNull();
    } catch (WordRefused refused) {
      assertThat(refused).hasMessageContaining("Word");
    }
  }

  private static String part(String name) {
    return Unzipped.of(FILE).part(name).map(b -> new String(b, StandardCharsets.UTF_8)).orElse("");
  }

  private static byte[] with(String name, String xml) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(FILE));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(1);
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        if (e.getName().endsWith(".xml")) {
          out.putNextEntry(new ZipEntry(e.getName()));
          byte[] part = in.readAllBytes();
          out.write(e.getName().equals(name) ? xml.getBytes(StandardCharsets.UTF_8) : part);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
