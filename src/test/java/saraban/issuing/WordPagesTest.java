package saraban.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.Pages;
import saraban.Programs;
import saraban.document.Document;
import saraban.docx.DocxWriter;
import saraban.docx.RenamedFace;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.letter.Secrecy;
import saraban.letter.Urgency;

/**
 * LibreOffice sets the Word file of every form, with secrecy, urgency, a long table and catchwords,
 * on as many pages as the PDF has.
 */
class WordPagesTest {

  private static final String ROW = "| %d | นางสาวทดสอบ ยิ่งดี | 1,250.00 |\n";

  @TempDir Path folder;

  /** Below a table over two pages Word has a little less room: one form may need a page more. */
  @Test
  void everyFormHasAsManyPagesInWord() throws Exception {
    Programs.need("soffice");
    Programs.need("pdftotext");
    fonts();
    List<String> ours = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Letter letter = longer(Pages.form(kind));
      Document document = Pages.document(letter);
      var layout = Pages.layout(letter);
      Files.write(
          folder.resolve(kind.code() + ".docx"),
          DocxWriter.write(document, Map.of(), Catchwords.of(document, layout)));
      ours.add(kind.code() + " " + layout.pages().size());
    }
    convert();
    assertThat(ours).allMatch(each -> !each.endsWith(" 1"));
    long same = theirs().stream().filter(ours::contains).count();
    assertThat(same).as("%s%n%s", ours, theirs()).isGreaterThanOrEqualTo(Kind.values().length - 1);
  }

  private static Letter longer(Letter letter) {
    String rows =
        IntStream.rangeClosed(1, 40).mapToObj(ROW::formatted).collect(Collectors.joining());
    String table = "| ที่ | ชื่อ | จำนวนเงิน (บาท) |\n|---|---|---|\n" + rows;
    return letter
        .but()
        .secrecy(Secrecy.SECRET)
        .urgency(Urgency.URGENT)
        .body("ขอให้ดำเนินการ ดังนี้\n\n" + table + "\nจึงแจ้งมาเพื่อทราบ\n\nและดำเนินการต่อไป")
        .letter();
  }

  private List<String> theirs() {
    List<String> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Path pdf = folder.resolve(kind.code() + ".pdf");
      String text = Programs.run("pdftotext", pdf.toString(), "-");
      all.add(kind.code() + " " + text.chars().filter(c -> c == '\f').count());
    }
    return all;
  }

  private void fonts() throws Exception {
    Path fonts = Files.createDirectories(folder.resolve("fonts"));
    for (String style : List.of("", "-Bold")) {
      RenamedFace.write(
          Path.of("fonts/Laksaman" + style + ".ttf"),
          "TH SarabunPSK",
          style.isEmpty() ? "Regular" : "Bold",
          fonts.resolve("face" + style + ".ttf"));
    }
    Files.writeString(
        folder.resolve("fonts.conf"),
        "<?xml version=\"1.0\"?><fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>"
            .formatted(fonts, folder.resolve("cache")));
  }

  private void convert() {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("env", "FONTCONFIG_FILE=" + folder.resolve("fonts.conf"), "soffice"));
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", "pdf", "--outdir", folder.toString()));
    for (Kind kind : Kind.values()) {
      command.add(folder.resolve(kind.code() + ".docx").toString());
    }
    Programs.run(command.toArray(String[]::new));
  }
}
