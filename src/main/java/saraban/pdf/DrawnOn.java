package saraban.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.util.Matrix;
import saraban.document.Length;

/** A copy of somebody else's PDF with a drawing of ours, as vectors, on its first page. */
public final class DrawnOn {

  private DrawnOn() {}

  /**
   * Same input, same bytes.
   *
   * @param name of the file, for messages
   * @param drawing a PDF of ours whose first page is drawn in its own size
   * @param spot where its top left corner stands, as the page is seen
   * @throws PdfRefused if the file is locked or broken
   */
  public static byte[] firstPage(String name, byte[] pdf, byte[] drawing, Spot spot) {
    try (PDDocument document = OpenedPdf.of(name, pdf);
        PDDocument ours = Loader.loadPDF(drawing)) {
      PdfPages.Size page = PdfPages.size(document.getPage(0));
      float up =
          (float) page.height().minus(spot.top()).pt() - ours.getPage(0).getCropBox().getHeight();
      new Overlay(document, ours)
          .draw(0, 0, Matrix.getTranslateInstance((float) spot.x().pt(), up));
      document.setDocumentId((long) java.util.Arrays.hashCode(drawing));
      ByteArrayOutputStream copy = new ByteArrayOutputStream();
      document.save(copy);
      return copy.toByteArray();
    } catch (IOException e) {
      throw OpenedPdf.broken(name);
    }
  }

  /** A place on a page as it is seen: from its left and its top edge. */
  public record Spot(Length x, Length top) {}
}
