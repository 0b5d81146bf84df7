package saraban.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

class BookmarksTest {

  @Test
  void theSubjectLeadsToItsItems() throws IOException {
    try (PDDocument file = Loader.loadPDF(PdfWriter.write(TestPages.everything(12), List.of()))) {
      List<PDOutlineItem> top = children(file.getDocumentCatalog().getDocumentOutline().children());
      assertThat(top)
          .singleElement()
          .extracting(PDOutlineItem::getTitle)
          .isEqualTo("เรื่อง  การประเมิน");
      List<PDOutlineItem> items = children(top.getFirst().children());
      assertThat(items).hasSize(12);
      assertThat(items.getFirst().getTitle()).startsWith("1.  ด้วยกรมส่งเสริม");
      assertThat(file.getPages().indexOf(items.getFirst().findDestinationPage(file))).isZero();
      assertThat(file.getPages().indexOf(items.getLast().findDestinationPage(file))).isPositive();
    }
  }

  @Test
  void pagesWithoutHeadingsHaveNone() throws IOException {
    byte[] pdf = PdfWriter.write(TestPages.lines(List.of("ก"), 0, 0), List.of());
    try (PDDocument file = Loader.loadPDF(pdf)) {
      assertThat(file.getDocumentCatalog().getDocumentOutline()).isNull();
    }
  }

  private static List<PDOutlineItem> children(Iterable<PDOutlineItem> all) {
    List<PDOutlineItem> list = new ArrayList<>();
    all.forEach(list::add);
    return list;
  }
}
