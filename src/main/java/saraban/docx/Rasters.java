package saraban.docx;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import saraban.document.Picture;

/** Drawings as PNG files, because Word cannot draw them itself. */
final class Rasters {

  /** Enough for 3 cm at 600 dots to the inch. */
  private static final int HEIGHT = 709;

  /** Steps from clear to full, enough for smooth edges at 600 dots to the inch. */
  private static final int SHADES = 16;

  private static final int LAST = SHADES - 1;

  private static final int KEPT = 20;
  private static final Map<Same, byte[]> DRAWN = new ConcurrentHashMap<>();

  /** A drawing by what it is, not by what it says: comparing thousands of steps takes long. */
  private record Same(Picture.Drawing drawing) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Same same && same.drawing == drawing;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(drawing);
    }
  }

  private Rasters() {}

  static byte[] png(Picture picture) {
    return switch (picture) {
      case Picture.Raster raster -> raster.jpeg() ? again(raster) : raster.png();
      case Picture.Drawing drawing -> drawn(drawing);
    };
  }

  private static byte[] drawn(Picture.Drawing drawing) {
    if (DRAWN.size() > KEPT) {
      DRAWN.clear();
    }
    return DRAWN.computeIfAbsent(new Same(drawing), same -> draw(same.drawing()));
  }

  /** Every picture of a Word file of ours is a PNG. */
  private static byte[] again(Picture.Raster photograph) {
    try {
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.setUseCache(false);
      ImageIO.write(ImageIO.read(new ByteArrayInputStream(photograph.png())), "png", png);
      return png.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] draw(Picture.Drawing drawing) {
    double scale = HEIGHT / drawing.height();
    int width = (int) Math.ceil(drawing.width() * scale);
    BufferedImage image = new BufferedImage(width, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    for (Picture.Fill fill : drawing.fills()) {
      pen.setColor(new Color(fill.rgb()));
      pen.fill(path(fill).createTransformedShape(AffineTransform.getScaleInstance(scale, scale)));
    }
    pen.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.setUseCache(false);
      ImageIO.write(plain(drawing, image), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  /** What is drawn in one colour needs no more than how much of it there is at each point. */
  private static BufferedImage plain(Picture.Drawing drawing, BufferedImage image) {
    int rgb = drawing.fills().isEmpty() ? 0 : drawing.fills().getFirst().rgb();
    if (drawing.fills().stream().anyMatch(fill -> fill.rgb() != rgb)) {
      return image;
    }
    int[] shades = IntStream.range(0, SHADES).map(i -> i * 255 / LAST << 24 | rgb).toArray();
    IndexColorModel palette =
        new IndexColorModel(4, SHADES, shades, 0, true, -1, DataBuffer.TYPE_BYTE);
    BufferedImage plain =
        new BufferedImage(
            image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_BINARY, palette);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int alpha = image.getRGB(x, y) >>> 24;
        plain.getRaster().setSample(x, y, 0, (alpha * LAST + 127) / 255);
      }
    }
    return plain;
  }

  private static Path2D path(Picture.Fill fill) {
    Path2D path = new Path2D.Double(fill.evenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
    for (Picture.Segment segment : fill.outline()) {
      switch (segment) {
        case Picture.Move move -> path.moveTo(move.x(), move.y());
        case Picture.Line line -> path.lineTo(line.x(), line.y());
        case Picture.Curve c -> path.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
        case Picture.Close close -> path.closePath();
      }
    }
    return path;
  }
}
