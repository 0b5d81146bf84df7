package saraban.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import saraban.document.Length;
import saraban.pdf.DrawnOn.Spot;

/** Finds where on the first page nothing stands yet. */
public final class ClearPlace {

  private static final int DPI = 75;

  /** So much darker than the paper is ink: a thin line of a stamp that was scanned is, too. */
  private static final int INK = 35;

  private static final double SPECKS = 0.001;
  private static final Length STEP = Length.mm(1);

  private final BufferedImage page;
  private final Length pageWidth;
  private final int paper;

  private ClearPlace(BufferedImage page, Length pageWidth) {
    this.page = page;
    this.pageWidth = pageWidth;
    this.paper = paper(page);
  }

  /**
   * The first clear place of a row at the top, from the right; if there is none, the right end.
   *
   * @param name of the file, for messages
   * @param edge kept free on the right, above and on the left
   * @throws PdfRefused if the file is locked or broken
   */
  public static Spot atTop(String name, byte[] pdf, Length width, Length height, Length edge) {
    try (PDDocument document = OpenedPdf.of(name, pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      return new ClearPlace(
              renderer.renderImageWithDPI(0, DPI, ImageType.GRAY),
              PdfPages.size(document.getPage(0)).width())
          .atTop(width, height, edge);
    } catch (IOException e) {
      throw OpenedPdf.broken(name);
    }
  }

  /** How bright the paper is: half of the page at least is nothing but paper. */
  private static int paper(BufferedImage page) {
    int[] all =
        page.getRaster().getSamples(0, 0, page.getWidth(), page.getHeight(), 0, (int[]) null);
    java.util.Arrays.sort(all);
    return all[all.length / 2];
  }

  private Spot atTop(Length width, Length height, Length edge) {
    Length right = pageWidth.minus(edge).minus(width);
    List<Length> row =
        Stream.iterate(right, x -> x.compareTo(edge) >= 0, x -> x.minus(STEP)).toList();
    Length x = row.stream().filter(at -> clear(at, edge, width, height)).findFirst().orElse(right);
    return new Spot(x.max(Length.ZERO), edge);
  }

  private boolean clear(Length x, Length top, Length width, Length height) {
    int dark = 0;
    int all = 0;
    for (int row = pixel(top); row < Math.min(pixel(top.plus(height)), page.getHeight()); row++) {
      for (int column = pixel(x);
          column < Math.min(pixel(x.plus(width)), page.getWidth());
          column++) {
        dark += page.getRaster().getSample(column, row, 0) < paper - INK ? 1 : 0;
        all++;
      }
    }
    return dark <= all * SPECKS;
  }

  private static int pixel(Length length) {
    return (int) Math.round(length.pt() * DPI / 72);
  }
}
