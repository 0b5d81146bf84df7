package saraban.document;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;

/**
 * JPEG files, made upright, no larger than a page needs, and without what a camera adds: place and
 * time.
 */
final class Photograph {

  private static final int LONGEST_SIDE = 1600;
  private static final long MOST_PIXELS = 60_000_000;
  private static final int COLOURS = 3;
  private static final float QUALITY = 0.85f;

  private Photograph() {}

  static boolean is(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8;
  }

  static Picture read(String name, byte[] bytes) {
    try {
      ImageIO.setUseCache(false);
      int turn = Orientation.of(bytes);
      BufferedImage image = decode(name, bytes);
      BufferedImage upright = upright(image, turn);
      boolean small = Math.max(image.getWidth(), image.getHeight()) <= LONGEST_SIDE;
      boolean colours = image.getRaster().getNumBands() == COLOURS;
      boolean asItIs = small && colours && !Orientation.hasCameraData(bytes);
      byte[] kept = asItIs ? bytes : encode(upright);
      return new Picture.Raster(upright.getWidth(), upright.getHeight(), kept);
    } catch (IOException | RuntimeException e) {
      throw e instanceof PictureRefused refused ? refused : refused(name);
    }
  }

  private static PictureRefused refused(String name) {
    return new PictureRefused(
        "อ่านแฟ้มภาพ “%s” ไม่ได้ บันทึกเป็น JPEG หรือ PNG ใหม่".formatted(name));
  }

  /** The size is read first; large ones are read with fewer pixels. */
  private static BufferedImage decode(String name, byte[] bytes) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw refused(name);
      }
      ImageReader reader = readers.next();
      reader.setInput(in);
      if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
        throw new PictureRefused("แฟ้มภาพ “%s” ใหญ่เกินไป ย่อภาพแล้วทำใหม่".formatted(name));
      }
      var parameters = reader.getDefaultReadParam();
      int step = Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * LONGEST_SIDE) + 1;
      parameters.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, parameters);
    }
  }

  private static BufferedImage upright(BufferedImage image, int turn) {
    boolean sideways = turn == Orientation.RIGHT || turn == Orientation.LEFT;
    int wide = sideways ? image.getHeight() : image.getWidth();
    int high = sideways ? image.getWidth() : image.getHeight();
    double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(wide, high));
    int width = (int) Math.max(1, Math.round(wide * scale));
    int height = (int) Math.max(1, Math.round(high * scale));
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
    place.translate(wide / 2.0, high / 2.0);
    place.rotate(Orientation.quarters(turn) * Math.PI / 2);
    place.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
    pen.drawImage(image, place, null);
    pen.dispose();
    return drawn;
  }

  private static byte[] encode(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionQuality(QUALITY);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
