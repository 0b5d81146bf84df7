package saraban.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.Programs;
import saraban.typesetting.Layout;
import saraban.typesetting.Page;

class PdfWriterTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.25, 0.4, 0.6, 0.9})
  void pdfBoxReadsExactlyTheText(double gap) throws IOException {
    byte[] pdf = PdfWriter.write(TestPages.lines(TestPages.HARD, gap, gap), List.of());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document).lines())
          .containsExactlyElementsOf(TestPages.HARD);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.25, 0.4, 0.6, 0.9})
  void pdftotextReadsExactlyTheText(double gap) throws IOException {
    Programs.need("pdftotext");
    String file = file(TestPages.lines(TestPages.HARD, gap, gap));
    assertThat(printed(Programs.run("pdftotext", file, "-")))
        .containsExactlyElementsOf(TestPages.HARD);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.25, 0.4, 0.6, 0.9})
  void mutoolReadsExactlyTheTextAndHasNothingToSayAboutTheFonts(double gap) throws IOException {
    Programs.need("mutool");
    String file = file(TestPages.lines(TestPages.HARD, gap, gap));
    assertThat(printed(Programs.run("mutool", "draw", "-F", "text", file)).toList())
        .filteredOn(line -> !line.startsWith("warning: ICC"))
        .containsExactlyElementsOf(TestPages.HARD);
    String picture = folder.resolve("page.png").toString();
    assertThat(Programs.run("mutool", "draw", "-o", picture, file).lines())
        .filteredOn(line -> !line.startsWith("warning: ICC"))
        .noneMatch(line -> line.contains("warning") || line.contains("error"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-raw", "-layout", "-nopgbrk"})
  void pageNumbersAndCatchwordsAreReadWhole(String mode) throws IOException {
    Programs.need("pdftotext");
    String text = Programs.run("pdftotext", mode, file(TestPages.everything(12)), "-");
    assertThat(text.lines().map(String::strip)).contains("- ๒ -", "- ๓ -", "/5. ด้วย...");
  }

  private String file(Layout layout) throws IOException {
    return Files.write(folder.resolve("page.pdf"), PdfWriter.write(layout, List.of())).toString();
  }

  private static java.util.stream.Stream<String> printed(String output) {
    return output.replace("\f", "").lines().map(String::stripTrailing).filter(l -> !l.isEmpty());
  }

  @Test
  void linesOfAParagraphJoinToItsText() throws IOException {
    Layout layout = TestPages.everything(1);
    byte[] pdf = PdfWriter.write(layout, List.of());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new TaggedText(document).ofElements())
          .contains("เรื่อง  การประเมิน", TestPages.PARAGRAPH, "1.  ", "แบบประเมิน จำนวน ๑ ชุด");
    }
  }

  @Test
  void theSamePagesAreTheSameBytes() {
    assertThat(PdfWriter.write(TestPages.everything(3), attachments()))
        .isEqualTo(PdfWriter.write(TestPages.everything(3), attachments()));
  }

  @Test
  void filesComeBackOut() throws IOException {
    byte[] pdf = PdfWriter.write(TestPages.lines(List.of("ก"), 0, 0), attachments());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDEmbeddedFilesNameTreeNode tree =
          document.getDocumentCatalog().getNames().getEmbeddedFiles();
      Map<String, PDComplexFileSpecification> files = tree.getNames();
      assertThat(files.keySet()).containsExactly("a (1).txt", "letter.json");
      PDComplexFileSpecification letter = files.get("letter.json");
      assertThat(new String(letter.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
          .isEqualTo("{\"subject\":\"น้ำ\"}");
      assertThat(letter.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
      assertThat(letter.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
      assertThat(letter.getFileDescription()).isEqualTo("ข้อมูลหนังสือ");
    }
  }

  static List<PdfWriter.Attachment> attachments() {
    byte[] json = "{\"subject\":\"น้ำ\"}".getBytes(StandardCharsets.UTF_8);
    return List.of(
        new PdfWriter.Attachment(
            "letter.json", "application/json", "Source", "ข้อมูลหนังสือ", json),
        new PdfWriter.Attachment("a (1).txt", "text/plain", "Data", "", new byte[] {65}));
  }

  @Test
  void drawingsKeepTheirPlaceAndColours() throws IOException {
    BufferedImage page = drawn(TestPages.picture(TestPages.drawing()));
    assertThat(page.getRGB(110, 110)).isEqualTo(0xFFFF0000);
    assertThat(page.getRGB(136, 160)).isEqualTo(0xFF0000FF);
    assertThat(page.getRGB(136, 140)).isEqualTo(0xFFFFFFFF);
    assertThat(page.getRGB(98, 110)).isEqualTo(0xFFFFFFFF);
  }

  @Test
  void clearPartsOfAPictureStayClear() throws IOException {
    BufferedImage page = drawn(TestPages.picture(TestPages.photo()));
    assertThat(page.getRGB(110, 136)).isEqualTo(0xFF00FF00);
    assertThat(page.getRGB(160, 136)).isEqualTo(0xFFFFFFFF);
  }

  @Test
  void greyPicturesKeepTheirShade() throws IOException {
    BufferedImage page = drawn(TestPages.picture(TestPages.grey(0x60)));
    assertThat(page.getRGB(136, 136)).isEqualTo(0xFF606060);
  }

  private static BufferedImage drawn(Layout layout) throws IOException {
    try (PDDocument document = Loader.loadPDF(PdfWriter.write(layout, List.of()))) {
      return new PDFRenderer(document).renderImage(0);
    }
  }

  @Test
  void everyFontIsEmbeddedOnce() throws IOException {
    Layout layout = TestPages.everything(12);
    assertThat(layout.pages()).hasSizeGreaterThan(2);
    try (PDDocument document = Loader.loadPDF(PdfWriter.write(layout, List.of()))) {
      var fonts = document.getPage(0).getResources();
      for (var name : fonts.getFontNames()) {
        assertThat(fonts.getFont(name).isEmbedded()).isTrue();
        assertThat(fonts.getFont(name).getName()).matches("[A-Z]{6}\\+Laksaman.*");
      }
      assertThat(fonts.getFontNames()).hasSize(2);
    }
  }

  @Test
  void colouredTextIsColoured() throws IOException {
    Page page = TestPages.everything(1).pages().getFirst();
    BufferedImage drawn = drawn(TestPages.everything(1));
    assertThat(page.items()).isNotEmpty();
    assertThat(java.util.Arrays.stream(drawn.getRGB(0, 0, 595, 60, null, 0, 595)))
        .contains(0xFFC00000);
  }
}
