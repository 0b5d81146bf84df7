package saraban.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What somebody else's PDF says, and its pages as pictures where it says nothing. */
public final class PdfText {

  private PdfText() {}

  /**
   * The text of the first pages, line by line; empty for a scan.
   *
   * @throws PdfRefused if it is locked or broken
   */
  public static String of(String name, byte[] pdf, int mostPages) {
    try (PDDocument document = OpenedPdf.of(name, pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(mostPages);
      stripper.setSortByPosition(true);
      return stripper.getText(document).replace("\r\n", "\n").strip();
    } catch (IOException e) {
      throw OpenedPdf.broken(name);
    }
  }

  /**
   * The first pages as grey PNG pictures.
   *
   * @throws PdfRefused if it is locked or broken
   */
  public static List<byte[]> pictures(String name, byte[] pdf, int dpi, int mostPages) {
    try (PDDocument document = OpenedPdf.of(name, pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      List<byte[]> pictures = new ArrayList<>();
      for (int i = 0; i < Math.min(mostPages, document.getNumberOfPages()); i++) {
        pictures.add(png(renderer.renderImageWithDPI(i, dpi, ImageType.GRAY)));
      }
      return pictures;
    } catch (IOException e) {
      throw OpenedPdf.broken(name);
    }
  }

  /**
   * A page in colour, to look at on a screen; nothing if there is no such page.
   *
   * @param page from 1
   * @throws PdfRefused if it is locked or broken
   */
  public static Optional<byte[]> picture(String name, byte[] pdf, int page, int dpi) {
    try (PDDocument document = OpenedPdf.of(name, pdf)) {
      if (page < 1 || page > document.getNumberOfPages()) {
        return Optional.empty();
      }
      return Optional.of(
          png(new PDFRenderer(document).renderImageWithDPI(page - 1, dpi, ImageType.RGB)));
    } catch (IOException e) {
      throw OpenedPdf.broken(name);
    }
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    return png.toByteArray();
  }
}
