package saraban.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import saraban.Pages;
import saraban.letter.Letter;
import saraban.pdf.PdfWriter.Embedding;
import saraban.typesetting.Layout;

class FileSizeTest {

  static final List<String> WORLD = Pages.WORLD;

  private static final String RARE = "ไทย ก่้า Ωμέγα ก้้ว";

  @ParameterizedTest
  @FieldSource("WORLD")
  void aLetterOfTwoPagesTakesLessThanSixtyKilobytes(String name) {
    assertThat(Pages.pdf(Pages.world(name))).hasSizeLessThan(60_000);
  }

  @Test
  void twoPagesWithATableBoldAndItalicWordsMarksAndAQrCodeDoToo() throws IOException {
    Letter letter = Pages.letter(heavy());
    assertThat(Pages.layout(letter).pages()).hasSize(2);
    assertThat(Pages.pdf(letter)).hasSizeLessThan(56_000);
  }

  static String heavy() throws IOException {
    return Files.readString(Path.of("src/test/resources/letters/two-heavy-pages.yaml"));
  }

  @ParameterizedTest
  @FieldSource("WORLD")
  void withAFontOfItsOwnALetterTakesLess(String name) {
    Layout layout = Pages.layout(Pages.world(name));
    byte[] own = PdfWriter.write(layout, List.of(), Embedding.OWN);
    assertThat(own.length)
        .isLessThan(PdfWriter.write(layout, List.of(), Embedding.SHARED).length - 5_000);
  }

  @Test
  void bothKindsOfFontsSayTheSame() throws IOException {
    Layout layout = TestPages.everything(3);
    assertThat(text(PdfWriter.write(layout, List.of(), Embedding.OWN)))
        .isEqualTo(text(PdfWriter.write(layout, List.of(), Embedding.SHARED)));
  }

  @Test
  void whatTheSharedFontLacksStandsInASecondOne() throws IOException {
    List<String> lines = new ArrayList<>(TestPages.HARD);
    lines.add(RARE);
    Layout layout = TestPages.lines(lines, 0, 0);
    byte[] pdf = PdfWriter.write(layout, List.of());
    assertThat(text(pdf).lines()).contains(RARE);
    try (PDDocument file = Loader.loadPDF(pdf)) {
      assertThat(file.getPage(0).getResources().getFontNames()).hasSize(2);
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(file);
    }
  }
}
