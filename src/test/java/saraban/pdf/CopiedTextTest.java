package saraban.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import saraban.Pages;
import saraban.Programs;
import saraban.letter.Letter;
import saraban.typesetting.Layout;
import saraban.typesetting.Page;

/** Text copied out of a file is the text that went in. */
class CopiedTextTest {

  private static final List<String> HARD =
      List.of(
          "กำ น้ำ ก้ำ ที่ ป่า ปี่ ฟ้า ญู ฐุ ปู่ ฝั่ง กี๊ เก๋า ฎุ ฤๅ ๑๒๓ “คำ” – จบ",
          "COVID-19 (ITA) www.example.go.th, 2019; 50% A/B: x_y = 5*3*2 \\ | ~ § é",
          "ฏู ญฺ ฬุ ปั๊ม ฝ้าย ฟื้น ชั่วโมง เบื้องต้น ณ์ ร์ ๆ ฯลฯ ฿ ไม้ ใช้ เนื้อ ทั้งนี้ ผู้ เพื่อ",
          "จุ๋ม กึ๋น ปื๋อ โป๊ แจ๋ว ฉ่ำ ซ้ำ ค่ำ ต่ำ ล้ำ ป้ำ ฝ่ำ ฟ้ำ ปำ ฐำ ญำ ฤทธิ์ ศักดิ์ สิทธิ์"
              + " บริสุทธิ์");

  static final List<Letter> LETTERS =
      java.util.stream.Stream.concat(
              Pages.WORLD.stream().map(Pages::world),
              java.util.stream.Stream.of(Pages.saying(justified())))
          .toList();

  @TempDir Path folder;

  /** Hard words alone and in lines whose letters are spaced. */
  private static String justified() {
    String plain =
        HARD.stream().map(saraban.markup.Markup::literal).collect(Collectors.joining("\n\n"));
    String spaced =
        HARD.stream()
            .map(saraban.markup.Markup::literal)
            .map(words -> (words + " ").repeat(4) + "กรรมการ".repeat(40))
            .collect(Collectors.joining("\n\n"));
    return plain + "\n\n" + spaced;
  }

  @ParameterizedTest
  @FieldSource("LETTERS")
  void pdfBoxReadsWhatWasSet(Letter letter) throws Exception {
    try (PDDocument file = Loader.loadPDF(Pages.pdf(letter))) {
      String read = new PDFTextStripper().getText(file);
      assertThat(Pages.bare(read)).isEqualTo(Pages.text(Pages.layout(letter)));
    }
  }

  @ParameterizedTest
  @FieldSource("LETTERS")
  void pdftotextReadsWhatWasSet(Letter letter) throws Exception {
    String read = Pages.bare(pdftotext(letter, "-raw"));
    assertThat(read).isEqualTo(Pages.text(Pages.layout(letter)));
  }

  @ParameterizedTest
  @FieldSource("LETTERS")
  void pdftotextKeepsEveryLineWholeAndGivesNoSpacesIntoWords(Letter letter) throws Exception {
    List<String> rows = pdftotext(letter, "-layout").lines().map(CopiedTextTest::spaced).toList();
    for (Page.TextLine line : lines(Pages.layout(letter))) {
      assertThat(rows).anyMatch(row -> row.contains(spaced(line.text())), line.text());
    }
  }

  @ParameterizedTest
  @FieldSource("LETTERS")
  void mutoolReadsWhatWasSet(Letter letter) throws Exception {
    Programs.need("mutool");
    String read = Programs.run("mutool", "draw", "-q", "-F", "txt", file(letter).toString());
    String text = read.replaceAll("warning: ICC support is not available\n", "");
    assertThat(text).doesNotContain("warning");
    assertThat(Pages.bare(text)).isEqualTo(Pages.text(Pages.layout(letter)));
  }

  @ParameterizedTest
  @FieldSource("LETTERS")
  void nothingOfTheLetterIsLostOnThePages(Letter letter) {
    List<Page> pages = Pages.layout(letter).pages();
    String printed =
        Pages.bare(
            pages.stream()
                .flatMap(page -> Pages.lines(page).stream())
                .filter(line -> line.element() >= 0)
                .map(Page.TextLine::text)
                .collect(Collectors.joining()));
    String body = Pages.bare(saraban.markup.Markup.plain(letter.body()));
    String digits = printed.contains(body) ? body : saraban.thai.Digits.THAI.of(body);
    assertThat(saraban.thai.Digits.THAI.of(printed)).contains(saraban.thai.Digits.THAI.of(digits));
    assertThat(printed).contains(Pages.bare(letter.subject()));
  }

  @Test
  void hardWordsComeBackLetterByLetter() throws Exception {
    String read = pdftotext(Pages.saying(justified()), "-raw");
    HARD.forEach(words -> assertThat(spaced(read)).contains(spaced(words)));
  }

  private static List<Page.TextLine> lines(Layout layout) {
    List<Page.TextLine> all = new ArrayList<>();
    layout.pages().forEach(page -> all.addAll(Pages.lines(page)));
    return all.stream().filter(line -> line.element() >= 0).toList();
  }

  private static String spaced(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").replace("ํา", "ำ").strip();
  }

  private String pdftotext(Letter letter, String mode) throws Exception {
    Programs.need("pdftotext");
    return Programs.run("pdftotext", mode, "-enc", "UTF-8", file(letter).toString(), "-");
  }

  private Path file(Letter letter) throws Exception {
    return Files.write(folder.resolve("letter.pdf"), Pages.pdf(letter));
  }
}
