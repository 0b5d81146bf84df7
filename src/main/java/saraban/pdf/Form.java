package saraban.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import saraban.document.Picture;

/** A drawing as a picture that a page places: deflated once, written to many files. */
final class Form {

  /** Steps along its longer side: at 3 cm more than seven hundred to the inch. */
  private static final double STEPS = 900;

  /** Less than half a dot of a printer of six hundred to the inch. */
  private static final double TOLERANCE = 0.6;

  /** Segments of a rectangle. */
  private static final int RECTANGLE = 5;

  private final double step;
  private final Bytes out = new Bytes(1 << 15);
  private final Polyline line;

  private Form(Picture.Drawing drawing) {
    boolean whole = whole(drawing);
    this.step = whole ? 1 : STEPS / longer(drawing);
    this.line = new Polyline(out, whole ? 0 : TOLERANCE);
    drawing.fills().forEach(this::fill);
  }

  private static double longer(Picture.Drawing drawing) {
    return Math.max(drawing.width(), drawing.height());
  }

  /** Small whole numbers stay what they are: the modules of a QR code. */
  private static boolean whole(Picture.Drawing drawing) {
    return longer(drawing) < STEPS
        && drawing.fills().stream().flatMap(fill -> fill.outline().stream()).allMatch(Form::whole);
  }

  private static boolean whole(Picture.Segment segment) {
    return switch (segment) {
      case Picture.Move m -> Math.rint(m.x()) == m.x() && Math.rint(m.y()) == m.y();
      case Picture.Line l -> Math.rint(l.x()) == l.x() && Math.rint(l.y()) == l.y();
      case Picture.Curve curve -> false;
      case Picture.Close close -> true;
    };
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
    List<Picture.Segment> outline = fill.outline();
    for (int i = 0; i < outline.size(); i++) {
      if (rectangle(outline, i)) {
        i += RECTANGLE - 1;
      } else {
        segment(outline.get(i));
      }
    }
    line.end();
    out.ascii(fill.evenOdd() ? "f*\n" : "f\n");
  }

  /** Four sides along the axes are one operator. */
  private boolean rectangle(List<Picture.Segment> outline, int at) {
    if (at + RECTANGLE > outline.size()
        || !(outline.get(at) instanceof Picture.Move a)
        || !(outline.get(at + 1) instanceof Picture.Line b)
        || !(outline.get(at + 2) instanceof Picture.Line c)
        || !(outline.get(at + 3) instanceof Picture.Line d)
        || !(outline.get(at + 4) instanceof Picture.Close)) {
      return false;
    }
    boolean upright = a.y() == b.y() && b.x() == c.x() && c.y() == d.y() && d.x() == a.x();
    if (upright) {
      line.end();
      out.integer(grid(a.x())).add(' ').integer(grid(a.y())).add(' ');
      out.integer(grid(c.x()) - grid(a.x())).add(' ').integer(grid(c.y()) - grid(a.y()));
      out.ascii(" re\n");
    }
    return upright;
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
