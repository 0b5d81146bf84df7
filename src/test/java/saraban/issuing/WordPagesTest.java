package saraban.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  private final Map<String, Integer> ours = new TreeMap<>();

  @Test
  void everyFormHasAsManyPagesInWord() throws Exception {
    for (Kind kind : Kind.values()) {
      write(kind.code() + "-40", longer(Pages.form(kind), 40));
      write(kind.code() + "-60", longer(Pages.form(kind), 60));
    }
    assertThat(ours.values()).allMatch(pages -> pages > 1);
    assertThat(theirs()).isEqualTo(ours);
  }

  /** Some of them end just where a page does. */
  @Test
  void tablesOfAnyLengthTakeAsManyPagesInWord() throws Exception {
    for (int rows : List.of(14, 24, 39, 40, 41, 42, 57, 70, 71, 72)) {
      write("rows-" + rows, longer(Pages.form(Kind.EXTERNAL_LETTER), rows));
    }
    assertThat(theirs()).isEqualTo(ours);
  }

  private void write(String name, Letter letter) throws Exception {
    Document document = Pages.document(letter);
    var layout = Pages.layout(letter);
    ours.put(name, layout.pages().size());
    Files.write(
        folder.resolve(name + ".docx"),
        DocxWriter.write(document, Map.of(), Catchwords.of(document, layout)));
  }

  private static Letter longer(Letter letter, int count) {
    String rows =
        IntStream.rangeClosed(1, count).mapToObj(ROW::formatted).collect(Collectors.joining());
    String table = "| ที่ | ชื่อ | จำนวนเงิน (บาท) |\n|---|---|---|\n" + rows;
    return letter
        .but()
        .secrecy(Secrecy.SECRET)
        .urgency(Urgency.URGENT)
        .body("ขอให้ดำเนินการ ดังนี้\n\n" + table + "\nจึงแจ้งมาเพื่อทราบ\n\nและดำเนินการต่อไป")
        .letter();
  }

  private Map<String, Integer> theirs() throws Exception {
    Programs.need("soffice");
    Programs.need("pdftotext");
    fonts();
    convert();
    Map<String, Integer> all = new TreeMap<>();
    for (String name : ours.keySet()) {
      String pdf = folder.resolve(name + ".pdf").toString();
      String text = Programs.run("pdftotext", pdf, "-");
      all.put(name, (int) text.chars().filter(c -> c == '\f').count());
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
    ours.keySet().forEach(name -> command.add(folder.resolve(name + ".docx").toString()));
    Programs.run(command.toArray(String[]::new));
  }
}
