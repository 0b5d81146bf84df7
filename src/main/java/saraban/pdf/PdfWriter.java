package saraban.pdf;

import java.util.List;
import saraban.typesetting.Layout;

/** Writes pages as PDF/A-3a with PDF/UA-1 tags: same pages, same bytes. */
public final class PdfWriter {

  private PdfWriter() {}

  public static byte[] write(Layout layout, List<Attachment> attachments) {
    throw new UnsupportedOperationException();
  }

  /**
   * A file inside the PDF.
   *
   * @param name ASCII
   * @param relationship of PDF 2.0: "Source", "Data", "Alternative"
   */
  public record Attachment(
      String name, String mimeType, String relationship, String description, byte[] bytes) {}
}
