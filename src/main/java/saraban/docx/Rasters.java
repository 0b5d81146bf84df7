package saraban.docx;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import saraban.document.Picture;

/** Drawings as PNG files, because Word cannot draw them itself. */
final class Rasters {

  /** Enough for 3 cm at 600 dots to the inch. */
  private static final int HEIGHT = 709;

  private static final ConcurrentHashMap<Picture.Drawing, byte[]> DRAWN = new ConcurrentHashMap<>();

  private Rasters() {}

  static byte[] png(Picture picture) {
    return switch (picture) {
      case Picture.Raster raster -> raster.png();
      case Picture.Drawing drawing -> DRAWN.computeIfAbsent(drawing, Rasters::draw);
    };
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
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
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
