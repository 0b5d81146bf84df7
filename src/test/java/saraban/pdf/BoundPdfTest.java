package saraban.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import saraban.typesetting.Layout;
import saraban.typesetting.Page;

class BoundPdfTest {

  private static final byte[] LETTER =
      PdfWriter.write(TestPages.lines(TestPages.HARD, 0, 0), PdfWriterTest.attachments());
  private static final byte[] OTHER =
      PdfWriter.write(TestPages.lines(TestPages.HARD, 0, 0), List.of());

  @BeforeAll
  static void begin() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Test
  void eachPartHasItsBookmark() throws Exception {
    byte[] bound = bind(LETTER, OTHER);
    try (PDDocument document = Loader.loadPDF(bound)) {
      int pages = PdfPages.sizes("ก", LETTER).size();
      assertThat(document.getNumberOfPages()).isEqualTo(pages + PdfPages.sizes("ข", OTHER).size());
      var outline = document.getDocumentCatalog().getDocumentOutline();
      List<PDOutlineItem> items =
          StreamSupport.stream(outline.children().spliterator(), false).toList();
      assertThat(items).extracting(PDOutlineItem::getTitle).containsExactly("ก", "ข");
      assertThat(document.getPages().indexOf(items.get(1).findDestinationPage(document)))
          .isEqualTo(pages);
    }
  }

  @Test
  void whatEveryPartKeepsToTheWholeKeepsTo() throws Exception {
    byte[] bound = bind(LETTER, OTHER);
    assertThat(PdfConformanceTest.faults(bound, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(bind(LETTER, OTHER)).isEqualTo(bound);
  }

  @Test
  void aPartWithoutPdfATakesTheClaimFromTheWhole() throws Exception {
    byte[] bound = bind(LETTER, plain(0));
    try (PDDocument document = Loader.loadPDF(bound)) {
      assertThat(Conformance.of(document).part()).isZero();
    }
  }

  @Test
  void aPictureIsAPageThatKeepsToPdfA() throws Exception {
    byte[] bound = bind(LETTER, PicturePage.of("ภาพ", picture()));
    try (PDDocument document = Loader.loadPDF(bound)) {
      assertThat(Conformance.of(document)).isEqualTo(new Conformance(3, 'B', false));
    }
    assertThat(PdfConformanceTest.faults(bound, PDFAFlavour.PDFA_3_B)).isEmpty();
  }

  private static byte[] picture() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(20, 30, BufferedImage.TYPE_INT_ARGB), "png", out);
    return out.toByteArray();
  }

  @Test
  void theWholeOpensAtItsFirstPageAndIsByTheFirstFilesProgram() throws Exception {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(plain(0))) {
      PDPageFitWidthDestination there = new PDPageFitWidthDestination();
      there.setPage(document.getPage(0));
      document.getDocumentCatalog().setOpenAction(there);
      document.getDocumentInformation().setCreator("Calc");
      document.save(part);
    }
    try (PDDocument bound = Loader.loadPDF(bind(LETTER, part.toByteArray()))) {
      assertThat(bound.getDocumentCatalog().getOpenAction()).isNull();
      assertThat(bound.getDocumentInformation().getCreator()).isNull();
    }
  }

  @Test
  void whatIsDrawnOverATurnedPageStandsUpright() throws Exception {
    for (int turn : new int[] {0, 90, 180, 270}) {
      byte[] under = plain(turn);
      PdfPages.Size size = PdfPages.sizes("ก", under).getFirst();
      assertThat(size.width().pt()).isEqualTo(turn % 180 == 0 ? 400 : 600);
      byte[] over = PdfWriter.write(TestPages.lines(List.of("มุมบน"), 0, 0), List.of());
      byte[] bound = BoundPdf.bind(List.of(new BoundPdf.Part("ก", under)), over, List.of());
      try (PDDocument document = Loader.loadPDF(bound)) {
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(true);
        assertThat(text.getText(document)).contains("มุมบน");
      }
    }
  }

  @Test
  void filesWithoutPagesTravelInside() throws Exception {
    var file =
        new PdfWriter.Attachment(
            "แบบสรุป.xlsx", "application/zip", "Supplement", "แบบ", new byte[] {1, 2});
    byte[] bound =
        BoundPdf.bind(
            List.of(new BoundPdf.Part("ก", LETTER)),
            PdfWriter.write(empty(1), List.of()),
            List.of(file));
    try (PDDocument document = Loader.loadPDF(bound)) {
      var names = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(names).containsKeys("แบบสรุป.xlsx", "letter.json");
      assertThat(names.get("แบบสรุป.xlsx").getEmbeddedFile().toByteArray()).containsExactly(1, 2);
    }
    assertThat(PdfConformanceTest.faults(bound, PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  @Test
  void lockedAndBrokenFilesAreRefusedInASentence() throws Exception {
    assertThatThrownBy(() -> bind(LETTER, locked()))
        .isInstanceOf(PdfRefused.class)
        .hasMessage("แฟ้ม “ข” ล็อกไว้ด้วยรหัสผ่าน ปลดรหัสแล้วบันทึกใหม่ หรือพิมพ์เป็น PDF ใหม่");
    assertThatThrownBy(() -> PdfPages.sizes("ข", new byte[] {'%', 'P', 'D', 'F'}))
        .isInstanceOf(PdfRefused.class)
        .hasMessageContaining("แฟ้มเสียหรือไม่ใช่ PDF");
  }

  private static byte[] bind(byte[] first, byte[] second) {
    var parts = List.of(new BoundPdf.Part("ก", first), new BoundPdf.Part("ข", second));
    int pages = PdfPages.sizes("ก", first).size() + PdfPages.sizes("ข", second).size();
    byte[] over = PdfWriter.write(empty(pages), List.of());
    return BoundPdf.bind(parts, over, List.of());
  }

  private static Layout empty(int pages) {
    Layout model = TestPages.lines(List.of("ก"), 0, 0);
    Page page = model.pages().getFirst();
    Page blank = new Page(1, page.width(), page.height(), List.of());
    return new Layout(model.info(), Collections.nCopies(pages, blank), List.of());
  }

  private static byte[] plain(int turn) throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(400, 600));
      page.setRotation(turn);
      document.addPage(page);
      return saved(document);
    }
  }

  private static byte[] locked() throws Exception {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return saved(document);
    }
  }

  private static byte[] saved(PDDocument document) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
