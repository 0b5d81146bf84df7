package saraban.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import saraban.document.Picture;

/** A drawing as a picture that a page places: deflated once, written to many files. */
final class Form {

  /** Steps along its longer side: at 3 cm a thousand to the inch. */
  private static final double STEPS = 1200;

  private final double step;
  private final Bytes out = new Bytes(1 << 15);
  private final Polyline line = new Polyline(out);

  private Form(Picture.Drawing drawing) {
    this.step = STEPS / Math.max(drawing.width(), drawing.height());
    drawing.fills().forEach(this::fill);
  }

  /** A form as it lies in the file. */
  record Packed(String entries, byte[] content) {}

  /** The drawing in a square from 0 to 1, y up. */
  static Packed of(Picture.Drawing drawing) {
    Form form = new Form(drawing);
    long width = Math.round(drawing.width() * form.step);
    long height = Math.round(drawing.height() * form.step);
    String entries =
        "/Type/XObject/Subtype/Form/BBox[0 0 %d %d]/Matrix[%s 0 0 -%s 0 1]/Filter/FlateDecode"
            .formatted(width, height, part(width), part(height));
    return new Packed(entries, Press.packedOnce(form.out.copy()));
  }

  /** As exact as a reader needs to bring the whole side back to 1. */
  private static String part(long side) {
    BigDecimal whole = BigDecimal.valueOf(Math.max(1, side));
    return BigDecimal.ONE.divide(whole, 10, RoundingMode.HALF_UP).toPlainString();
  }

  private void fill(Picture.Fill fill) {
    Content.colour(out, fill.rgb()).ascii("rg\n");
    fill.outline().forEach(this::segment);
    line.end();
    out.ascii(fill.evenOdd() ? "f*\n" : "f\n");
  }

  private void segment(Picture.Segment segment) {
    switch (segment) {
      case Picture.Move m -> line.begin(grid(m.x()), grid(m.y()));
      case Picture.Line l -> line.to(grid(l.x()), grid(l.y()));
      case Picture.Curve c -> {
        line.end();
        for (double value : new double[] {c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y()}) {
          out.integer(grid(value)).add(' ');
        }
        out.ascii("c\n");
        line.goOn(grid(c.x()), grid(c.y()));
      }
      case Picture.Close close -> {
        line.end();
        out.ascii("h\n");
      }
    }
  }

  private long grid(double value) {
    return Math.round(value * step);
  }
}
