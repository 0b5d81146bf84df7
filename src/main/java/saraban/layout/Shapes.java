package saraban.layout;

import static saraban.layout.Measures.*;

import java.util.ArrayList;
import java.util.List;
import saraban.document.Picture;

/** Places to stamp and to paste, drawn thin and pale. */
final class Shapes {

  private static final int PALE = 0xB8B8B8;
  private static final double STROKE = 0.5;

  /** A quarter circle as a cubic curve. */
  private static final double KAPPA = 0.5522847498;

  private Shapes() {}

  /** The two circles of a seal. */
  static final Picture.Drawing SEAL_CIRCLES = seal();

  private static Picture.Drawing seal() {
    double size = SEAL.pt();
    List<Picture.Fill> rings = List.of(ring(size, size / 2), ring(size, size / 2 * SEAL_INNER));
    return new Picture.Drawing(size, size, rings);
  }

  /** The frame of a photograph. */
  static Picture.Drawing frame(double width, double height) {
    List<Picture.Segment> outline = new ArrayList<>();
    rectangle(outline, 0, width, height);
    rectangle(outline, STROKE, width, height);
    return new Picture.Drawing(width, height, List.of(new Picture.Fill(outline, PALE, true)));
  }

  private static Picture.Fill ring(double size, double radius) {
    List<Picture.Segment> outline = new ArrayList<>();
    circle(outline, size / 2, radius);
    circle(outline, size / 2, radius - STROKE);
    return new Picture.Fill(outline, PALE, true);
  }

  private static void circle(List<Picture.Segment> to, double c, double r) {
    double k = r * KAPPA;
    to.add(new Picture.Move(c + r, c));
    to.add(new Picture.Curve(c + r, c + k, c + k, c + r, c, c + r));
    to.add(new Picture.Curve(c - k, c + r, c - r, c + k, c - r, c));
    to.add(new Picture.Curve(c - r, c - k, c - k, c - r, c, c - r));
    to.add(new Picture.Curve(c + k, c - r, c + r, c - k, c + r, c));
    to.add(new Picture.Close());
  }

  private static void rectangle(
      List<Picture.Segment> to, double inset, double width, double height) {
    to.add(new Picture.Move(inset, inset));
    to.add(new Picture.Line(width - inset, inset));
    to.add(new Picture.Line(width - inset, height - inset));
    to.add(new Picture.Line(inset, height - inset));
    to.add(new Picture.Close());
  }
}
