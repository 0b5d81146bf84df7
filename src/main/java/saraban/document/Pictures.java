package saraban.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Reads picture files: PNG, JPEG, and the still part of SVG (shapes filled with one colour). */
public final class Pictures {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int PNG_WIDTH = 16;
  private static final int PNG_HEAD = 24;
  private static final int LARGEST_SIDE = 4000;
  private static final int LARGEST_SVG = 4_000_000;

  private Pictures() {}

  /**
   * @throws PictureRefused if it is neither
   */
  public static Picture read(String name, byte[] bytes) {
    if (Arrays.equals(bytes, 0, Math.min(bytes.length, PNG.length), PNG, 0, PNG.length)) {
      return png(name, bytes);
    }
    if (Photograph.is(bytes)) {
      return Photograph.read(name, bytes);
    }
    if (!name.toLowerCase(Locale.ROOT).endsWith(".svg")) {
      throw new PictureRefused(
          "ใช้แฟ้มภาพ “%s” ไม่ได้ ต้องเป็น PNG, JPEG หรือ SVG".formatted(name));
    }
    if (bytes.length > LARGEST_SVG) {
      throw new PictureRefused(
          "แฟ้มภาพ “%s” ใหญ่เกินไป ลดรายละเอียดให้เล็กกว่า 4 MB".formatted(name));
    }
    return SvgDrawing.read(name, bytes);
  }

  /** The size is read first: a small file may claim more pixels than the machine has memory for. */
  private static Picture png(String name, byte[] bytes) {
    if (bytes.length > PNG_HEAD && fits(bytes, 0) && fits(bytes, 4)) {
      try {
        ImageIO.setUseCache(false);
        var image = ImageIO.read(new ByteArrayInputStream(bytes));
        if (image != null) {
          return new Picture.Raster(image.getWidth(), image.getHeight(), bytes);
        }
      } catch (IOException | RuntimeException e) {
        // said below: whatever is wrong inside, the user needs another file
      }
    }
    throw new PictureRefused(
        "อ่านแฟ้มภาพ “%s” ไม่ได้ บันทึกเป็น PNG ใหม่ กว้างและสูงไม่เกิน %d จุด"
            .formatted(name, LARGEST_SIDE));
  }

  private static boolean fits(byte[] bytes, int offset) {
    int side = ByteBuffer.wrap(bytes).getInt(PNG_WIDTH + offset);
    return side > 0 && side <= LARGEST_SIDE;
  }
}
