package saraban.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a Word file that hold text, unzipped within bounds. */
final class Unzipped {

  private static final int LARGEST_FILE = 30 << 20;
  private static final int LARGEST_PART = 40 << 20;
  private static final int MOST_PARTS = 5_000;

  /** All text of all parts. */
  private static final long LARGEST_SUM = 60L << 20;

  /** Text packs to a tenth, seldom to a hundredth; what packs closer is made to burst us. */
  private static final int CLOSEST = 500;

  private static final int SMALL = 1 << 20;
  private static final byte[] OLD_WORD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final Map<String, byte[]> parts = new HashMap<>();

  private Unzipped() {}

  static Unzipped of(byte[] file) {
    check(file);
    Unzipped unzipped = new Unzipped();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      unzipped.read(zip, file.length);
    } catch (IOException | IllegalArgumentException e) {
      throw broken(e);
    }
    return unzipped;
  }

  private static void check(byte[] file) {
    if (file.length > LARGEST_FILE) {
      throw new WordRefused("แฟ้ม Word ใหญ่เกิน ๓๐ MB ลดขนาดรูปหรือแยกเป็นหลายแฟ้ม");
    }
    if (file.length >= OLD_WORD.length
        && java.util.Arrays.equals(java.util.Arrays.copyOf(file, OLD_WORD.length), OLD_WORD)) {
      throw new WordRefused(
          "แฟ้มนี้เป็น Word รุ่นเก่า (.doc) หรือตั้งรหัสผ่านไว้ เปิดใน Word แล้วบันทึกเป็น .docx"
              + " ที่ไม่มีรหัสผ่าน");
    }
    if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
      throw new WordRefused(
          "แฟ้มนี้ไม่ใช่ Word (.docx) เลือกแฟ้มที่บันทึกจาก Word หรือ LibreOffice");
    }
  }

  private void read(ZipInputStream zip, int size) throws IOException {
    long sum = 0;
    int count = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++count > MOST_PARTS) {
        throw tooMuch();
      }
      String name =
          entry.getName().startsWith("/") ? entry.getName().substring(1) : entry.getName();
      boolean text = name.endsWith(".xml") || name.endsWith(".rels");
      byte[] content = content(zip, text, LARGEST_SUM - sum, size);
      sum += content.length;
      if (text) {
        parts.putIfAbsent(name, content);
      }
    }
    if (count == 0) {
      throw broken(null);
    }
  }

  /** Pictures are passed over, but not for ever. */
  private static byte[] content(ZipInputStream zip, boolean text, long room, int size)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[16 * 1024];
    long read = 0;
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      read += n;
      boolean burst = read > SMALL && read / CLOSEST > size;
      if (burst || text && (read > LARGEST_PART || read > room) || read > LARGEST_PART * 4L) {
        throw tooMuch();
      }
      if (text) {
        out.write(buffer, 0, n);
      }
    }
    return out.toByteArray();
  }

  private static WordRefused tooMuch() {
    return new WordRefused(
        "แฟ้ม Word นี้ขยายออกแล้วใหญ่ผิดปกติ จึงไม่เปิดอ่าน บันทึกใหม่จาก Word แล้วลองอีกครั้ง");
  }

  static WordRefused broken(@org.jspecify.annotations.Nullable Exception cause) {
    String message = "แฟ้ม Word เสียหรือไม่ครบ เปิดใน Word แล้วบันทึกใหม่ จากนั้นส่งเข้ามาอีกครั้ง";
    return cause == null ? new WordRefused(message) : new WordRefused(message, cause);
  }

  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** The names of parts, in order. */
  java.util.List<String> names(Predicate<String> wanted) {
    return parts.keySet().stream().filter(wanted).sorted().toList();
  }
}
