package saraban.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A photographed or scanned sheet as a page of A4. */
public final class PicturePage {

  private static final double NEARLY = 0.03;
  private static final float MARGIN = 36;
  private static final int CMYK = 4;
  private static final String CLAIM =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
      <pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
      </rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="w"?>\
      """;

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
      if (image.getColorSpace().getNumberOfComponents() != CMYK) {
        claim(document);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException | RuntimeException e) {
      throw new PdfRefused(
          "อ่านภาพ “%s” ไม่ได้ แฟ้มเสียหรือไม่ใช่ PNG, JPEG เปิดดูแล้วบันทึกใหม่".formatted(name));
    }
  }

  /** A page with a picture in the colours of screens keeps to PDF/A-3b by that alone. */
  private static void claim(PDDocument document) throws IOException {
    PDOutputIntent colours =
        new PDOutputIntent(document, new ByteArrayInputStream(OutputIntent.profile()));
    colours.setInfo("sRGB");
    colours.setOutputConditionIdentifier("sRGB");
    document.getDocumentCatalog().addOutputIntent(colours);
    document
        .getDocumentCatalog()
        .setMetadata(
            new PDMetadata(
                document, new ByteArrayInputStream(CLAIM.getBytes(StandardCharsets.UTF_8))));
  }

  private static void draw(PDDocument document, PDPage page, PDImageXObject image)
      throws IOException {
    float margin = wholePage(page, image) ? 0 : MARGIN;
    float roomX = page.getMediaBox().getWidth() - 2 * margin;
    float roomY = page.getMediaBox().getHeight() - 2 * margin;
    float scale = Math.min(roomX / image.getWidth(), roomY / image.getHeight());
    float width = image.getWidth() * scale;
    float height = image.getHeight() * scale;
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(
          image, margin + (roomX - width) / 2, margin + (roomY - height) / 2, width, height);
    }
  }

  /** A scan of a sheet of A4 is a page already and keeps its size. */
  private static boolean wholePage(PDPage page, PDImageXObject image) {
    double paper = page.getMediaBox().getWidth() / page.getMediaBox().getHeight();
    double scan = (double) image.getWidth() / image.getHeight();
    return Math.abs(scan / paper - 1) < NEARLY;
  }
}
