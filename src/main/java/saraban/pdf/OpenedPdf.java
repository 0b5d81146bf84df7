package saraban.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens PDF files that come from elsewhere, or says why it will not. */
final class OpenedPdf {

  private static final int MOST_PAGES = 5000;

  private OpenedPdf() {}

  /**
   * @throws PdfRefused if it is locked, broken or endless
   */
  static PDDocument of(String name, byte[] pdf) {
    try {
      PDDocument document = Loader.loadPDF(pdf);
      if (document.isEncrypted()) {
        document.close();
        throw locked(name);
      }
      if (document.getNumberOfPages() == 0 || document.getNumberOfPages() > MOST_PAGES) {
        document.close();
        throw new PdfRefused(
            "ใช้แฟ้ม “%s” ไม่ได้ ไม่มีหน้า หรือมีเกิน %,d หน้า แบ่งเป็นหลายแฟ้ม"
                .formatted(name, MOST_PAGES));
      }
      return document;
    } catch (InvalidPasswordException e) {
      throw locked(name);
    } catch (IOException | RuntimeException e) {
      throw e instanceof PdfRefused refused ? refused : broken(name);
    }
  }

  private static PdfRefused locked(String name) {
    return new PdfRefused(
        "แฟ้ม “%s” ล็อกไว้ด้วยรหัสผ่าน ปลดรหัสแล้วบันทึกใหม่ หรือพิมพ์เป็น PDF ใหม่"
            .formatted(name));
  }

  static PdfRefused broken(String name) {
    return new PdfRefused(
        "อ่านแฟ้ม “%s” ไม่ได้ แฟ้มเสียหรือไม่ใช่ PDF เปิดดูแล้วบันทึกเป็น PDF ใหม่"
            .formatted(name));
  }
}
