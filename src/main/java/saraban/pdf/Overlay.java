package saraban.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws pages of ours over pages of another file, upright as they are read whichever way the page
 * is turned. What is drawn is decoration for readers who cannot see: an artifact.
 */
final class Overlay {

  private final PDDocument under;
  private final PDDocument over;
  private final LayerUtility layers;

  Overlay(PDDocument under, PDDocument over) {
    this.under = under;
    this.over = over;
    this.layers = new LayerUtility(under);
  }

  void draw(int page, int overPage) throws IOException {
    draw(page, overPage, new Matrix());
  }

  /**
   * @param moved from where the drawing would stand, its lower left corner on that of the page
   */
  void draw(int page, int overPage, Matrix moved) throws IOException {
    PDPage target = under.getPage(page);
    if (target.getResources() == null) {
      target.setResources(new PDResources());
    }
    var form = layers.importPageAsForm(over, overPage);
    try (var content = new PDPageContentStream(under, target, AppendMode.APPEND, true, true)) {
      content.beginMarkedContent(COSName.ARTIFACT);
      content.saveGraphicsState();
      content.transform(upright(target));
      content.transform(moved);
      content.drawForm(form);
      content.restoreGraphicsState();
      content.endMarkedContent();
    }
  }

  /** From what a reader sees (lower left corner, up) to the page's own coordinates. */
  private static Matrix upright(PDPage page) {
    PDRectangle box = page.getCropBox();
    float left = box.getLowerLeftX();
    float bottom = box.getLowerLeftY();
    float right = box.getUpperRightX();
    float top = box.getUpperRightY();
    return switch (Math.floorMod(page.getRotation(), 360)) {
      case 90 -> new Matrix(0, 1, -1, 0, right, bottom);
      case 180 -> new Matrix(-1, 0, 0, -1, right, top);
      case 270 -> new Matrix(0, -1, 1, 0, left, top);
      default -> new Matrix(1, 0, 0, 1, left, bottom);
    };
  }
}
