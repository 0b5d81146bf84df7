package saraban.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import saraban.pdf.PdfPages;
import saraban.pdf.PdfRefused;
import saraban.pdf.PicturePage;

/** Looks into a file before it goes out: nothing locked, broken or too large leaves the office. */
final class EnclosureCheck {

  static final int LARGEST = 50_000_000;

  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final String CONTENT = "[Content_Types].xml";
  private static final int MOST_ENTRIES = 5000;

  private EnclosureCheck() {}

  /**
   * @throws EnclosureRefused if it cannot go out
   */
  static void check(String name, byte[] bytes) {
    if (bytes.length == 0 || bytes.length > LARGEST) {
      throw new EnclosureRefused(
          bytes.length == 0
              ? "แฟ้ม “%s” ว่างเปล่า เลือกแฟ้มใหม่".formatted(name)
              : "แฟ้ม “%s” ใหญ่เกิน ๕๐ MB ลดขนาดหรือแบ่งเป็นหลายแฟ้ม".formatted(name));
    }
    try {
      switch (EnclosureType.of(name)) {
        case PDF -> PdfPages.sizes(name, bytes);
        case PICTURE -> PicturePage.of(name, bytes);
        case WORD, SHEET -> office(name, bytes);
        case OTHER -> {}
      }
    } catch (PdfRefused e) {
      throw new EnclosureRefused(e.getMessage());
    }
  }

  /** A new Office file is a ZIP; locked with a password it becomes an old one. */
  private static void office(String name, byte[] bytes) {
    if (!EnclosureType.ending(name).matches("docx|xlsx")) {
      return;
    }
    if (Arrays.equals(bytes, 0, Math.min(4, bytes.length), OLE, 0, 4)) {
      throw new EnclosureRefused(
          "แฟ้ม “%s” ล็อกไว้ด้วยรหัสผ่าน ปลดรหัสแล้วบันทึกใหม่".formatted(name));
    }
    if (!holdsContent(bytes)) {
      throw new EnclosureRefused(
          "อ่านแฟ้ม “%s” ไม่ได้ แฟ้มเสียหรือไม่ใช่แฟ้ม Word, Excel เปิดดูแล้วบันทึกใหม่"
              .formatted(name));
    }
  }

  private static boolean holdsContent(byte[] bytes) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int seen = 0;
      for (ZipEntry entry = zip.getNextEntry();
          entry != null && seen < MOST_ENTRIES;
          entry = zip.getNextEntry()) {
        if (entry.getName().equals(CONTENT)) {
          return true;
        }
        seen++;
      }
      return false;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
