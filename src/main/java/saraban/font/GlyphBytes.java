package saraban.font;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import saraban.font.TrueType.Point;

/** An outline as a simple glyph of a glyf table. */
final class GlyphBytes {

  private static final ToLongFunction<Point> X = p -> Math.round(p.x());
  private static final ToLongFunction<Point> Y = p -> Math.round(p.y());

  private final List<List<Point>> contours;
  private final List<Point> points;

  GlyphBytes(List<List<Point>> contours) {
    this.contours = contours;
    this.points = contours.stream().flatMap(List::stream).toList();
  }

  int points() {
    return points.size();
  }

  /** Least x, least y, greatest x, greatest y. */
  int[] box() {
    return new int[] {
      (int) along(X).min().orElse(0),
      (int) along(Y).min().orElse(0),
      (int) along(X).max().orElse(0),
      (int) along(Y).max().orElse(0)
    };
  }

  private LongStream along(ToLongFunction<Point> axis) {
    return points.stream().mapToLong(axis);
  }

  byte[] encoded() {
    ByteBuffer out = ByteBuffer.allocate(10 + 2 * contours.size() + 2 + 5 * points.size());
    out.putShort((short) contours.size());
    for (int side : box()) {
      out.putShort((short) side);
    }
    int end = -1;
    for (List<Point> contour : contours) {
      end += contour.size();
      out.putShort((short) end);
    }
    out.putShort((short) 0);
    points.forEach(p -> out.put((byte) (p.on() ? 1 : 0)));
    steps(out, X);
    steps(out, Y);
    return out.array();
  }

  private void steps(ByteBuffer out, ToLongFunction<Point> axis) {
    long last = 0;
    for (Point point : points) {
      long here = axis.applyAsLong(point);
      out.putShort((short) (here - last));
      last = here;
    }
  }
}
