package saraban.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A photographed or scanned sheet as a page of A4. */
public final class PicturePage {

  private static final float MARGIN = 36;

  private PicturePage() {}

  /**
   * @param name for messages
   * @throws PdfRefused if it is no PNG or JPEG that can be read
   */
  public static byte[] of(String name, byte[] picture) {
    try (PDDocument document = new PDDocument()) {
      PDImageXObject image = PDImageXObject.createFromByteArray(document, picture, name);
      boolean wide = image.getWidth() > image.getHeight();
      PDRectangle a4 = PDRectangle.A4;
      PDPage page = new PDPage(wide ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4);
      document.addPage(page);
      draw(document, page, image);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException | RuntimeException e) {
      throw new PdfRefused(
          "อ่านภาพ “%s” ไม่ได้ แฟ้มเสียหรือไม่ใช่ PNG, JPEG เปิดดูแล้วบันทึกใหม่".formatted(name));
    }
  }

  private static void draw(PDDocument document, PDPage page, PDImageXObject image)
      throws IOException {
    float roomX = page.getMediaBox().getWidth() - 2 * MARGIN;
    float roomY = page.getMediaBox().getHeight() - 2 * MARGIN;
    float scale = Math.min(roomX / image.getWidth(), roomY / image.getHeight());
    float width = image.getWidth() * scale;
    float height = image.getHeight() * scale;
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(
          image, MARGIN + (roomX - width) / 2, MARGIN + (roomY - height) / 2, width, height);
    }
  }
}
