package saraban.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import saraban.document.Length;

/** The pages of a PDF file as a reader sees them. */
public final class PdfPages {

  private PdfPages() {}

  /**
   * How large each page is, turned as it is shown.
   *
   * @param name for messages
   * @throws PdfRefused if the file is locked or broken
   */
  public static List<Size> sizes(String name, byte[] pdf) {
    try (PDDocument document = OpenedPdf.of(name, pdf)) {
      List<Size> sizes = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        sizes.add(size(page));
      }
      return sizes;
    } catch (IOException e) {
      throw OpenedPdf.broken(name);
    }
  }

  static Size size(PDPage page) {
    float width = page.getCropBox().getWidth();
    float height = page.getCropBox().getHeight();
    boolean turned = page.getRotation() % 180 != 0;
    return new Size(Length.pt(turned ? height : width), Length.pt(turned ? width : height));
  }

  /** The size of a page. */
  public record Size(Length width, Length height) {}
}
