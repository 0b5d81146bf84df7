package saraban.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.Pages;
import saraban.Programs;
import saraban.document.Block;
import saraban.document.Document;
import saraban.document.Inline;
import saraban.letter.Letter;
import saraban.thai.Digits;

/** LibreOffice sets the paragraphs of the Word file on as many lines as the PDF has. */
class LineCountsTest {

  /** Another breaker of lines may fit a word more here and there. */
  private static final double SAME = 0.9;

  @TempDir Path folder;

  @Test
  void aParagraphHasAsManyLinesAsInThePdf() throws Exception {
    Programs.need("soffice");
    Programs.need("pdftotext");
    fonts();
    int same = 0;
    int all = 0;
    for (String name : Pages.WORLD) {
      Letter letter = Pages.world(name);
      Document document = Pages.document(letter);
      List<Integer> ours =
          counts(document, Files.write(folder.resolve("ours.pdf"), Pages.pdf(letter)));
      List<Integer> theirs = counts(document, printed(DocxWriter.write(document, Map.of())));
      for (int i = 0; i < ours.size(); i++) {
        all++;
        same += ours.get(i).equals(theirs.get(i)) ? 1 : 0;
        assertThat(Math.abs(ours.get(i) - theirs.get(i)))
            .as(name + " paragraph " + i)
            .isLessThan(2);
      }
    }
    System.out.printf("paragraphs with the same number of lines: %d of %d%n", same, all);
    assertThat((double) same / all).isGreaterThan(SAME);
  }

  private void fonts() throws Exception {
    Path fonts = Files.createDirectories(folder.resolve("fonts"));
    RenamedFace.write(Path.of("fonts/Laksaman.ttf"), Parts.FONT, "Regular", fonts.resolve("r.ttf"));
    RenamedFace.write(
        Path.of("fonts/Laksaman-Bold.ttf"), Parts.FONT, "Bold", fonts.resolve("b.ttf"));
    Files.writeString(
        folder.resolve("fonts.conf"),
        "<?xml version=\"1.0\"?><fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>"
            .formatted(fonts, folder.resolve("cache")));
  }

  /** LibreOffice does not know Thai distribution: it is given a copy that says both. */
  private Path printed(byte[] docx) throws Exception {
    Path file =
        Files.write(folder.resolve("theirs.docx"), replaced(docx, "thaiDistribute", "both"));
    Programs.run(
        "env",
        "FONTCONFIG_FILE=" + folder.resolve("fonts.conf"),
        "soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder.toString(),
        file.toString());
    return folder.resolve("theirs.pdf");
  }

  private static byte[] replaced(byte[] docx, String what, String by) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(e.getName()));
        byte[] part = in.readAllBytes();
        out.write(
            e.getName().equals("word/document.xml")
                ? new String(part, StandardCharsets.UTF_8)
                    .replace(what, by)
                    .getBytes(StandardCharsets.UTF_8)
                : part);
      }
    }
    return bytes.toByteArray();
  }

  /** How many lines of the printed text each paragraph of the body takes. */
  private static List<Integer> counts(Document document, Path pdf) {
    List<String> lines =
        Programs.run("pdftotext", "-raw", pdf.toString(), "-")
            .lines()
            .map(LineCountsTest::bare)
            .filter(line -> !line.isEmpty() && !line.matches("-\\d+-|/.*\\.\\.\\.|ตัวอย่าง"))
            .toList();
    List<Integer> counts = new ArrayList<>();
    int at = 0;
    for (Block block : document.blocks()) {
      if (block instanceof Block.Paragraph p && p.role().name().matches("BODY|ITEM")) {
        String text = bare(p.marker().map(m -> m.text()).orElse("") + said(p));
        int start = at;
        while (at < lines.size() && !text.startsWith(lines.get(at))) {
          at++;
        }
        assertThat(at).as("found after line " + start + ": " + text).isLessThan(lines.size());
        int count = 0;
        for (int taken = 0; taken < text.length() && at < lines.size(); at++, count++) {
          taken += lines.get(at).length();
        }
        counts.add(count);
      }
    }
    return counts;
  }

  private static String said(Block.Paragraph paragraph) {
    StringBuilder all = new StringBuilder();
    paragraph.content().forEach(i -> all.append(i instanceof Inline.Text t ? t.text() : ""));
    return all.toString();
  }

  private static String bare(String text) {
    return Digits.ARABIC.of(Pages.bare(text));
  }
}
