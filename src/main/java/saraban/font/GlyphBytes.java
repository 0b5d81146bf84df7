package saraban.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import saraban.font.TrueType.Point;

/** An outline as a simple glyph of a glyf table. */
final class GlyphBytes {

  private static final int ON_CURVE = 1;
  private static final int SHORT_X = 2;
  private static final int SHORT_Y = 4;
  private static final int REPEATED = 8;
  private static final int SAME_OR_POSITIVE_X = 16;
  private static final int SAME_OR_POSITIVE_Y = 32;
  private static final int MOST_REPEATED = 255;

  private static final ToLongFunction<Point> X = p -> Math.round(p.x());
  private static final ToLongFunction<Point> Y = p -> Math.round(p.y());

  private final List<List<Point>> contours;
  private final List<Point> points;

  GlyphBytes(List<List<Point>> contours) {
    this.contours = contours.stream().map(GlyphBytes::needed).toList();
    this.points = this.contours.stream().flatMap(List::stream).toList();
  }

  /** Without the points halfway between two controls: readers put them there themselves. */
  private static List<Point> needed(List<Point> contour) {
    List<Point> needed = new ArrayList<>();
    for (int i = 0; i < contour.size(); i++) {
      Point before = contour.get((i + contour.size() - 1) % contour.size());
      Point here = contour.get(i);
      Point after = contour.get((i + 1) % contour.size());
      boolean between = here.on() && !before.on() && !after.on();
      if (!between || !halfway(X, before, here, after) || !halfway(Y, before, here, after)) {
        needed.add(here);
      }
    }
    return needed;
  }

  private static boolean halfway(
      ToLongFunction<Point> axis, Point before, Point here, Point after) {
    long sum = axis.applyAsLong(before) + axis.applyAsLong(after);
    return Math.abs(sum - 2 * axis.applyAsLong(here)) <= 1;
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
    int[] xs = steps(X);
    int[] ys = steps(Y);
    flags(out, xs, ys);
    coordinates(out, xs);
    coordinates(out, ys);
    return Arrays.copyOf(out.array(), out.position());
  }

  private int[] steps(ToLongFunction<Point> axis) {
    int[] steps = new int[points.size()];
    long last = 0;
    for (int i = 0; i < steps.length; i++) {
      long here = axis.applyAsLong(points.get(i));
      steps[i] = (int) (here - last);
      last = here;
    }
    return steps;
  }

  /** A flag that is said again is only counted. */
  private void flags(ByteBuffer out, int[] xs, int[] ys) {
    for (int i = 0; i < xs.length; ) {
      int flag = flag(i, xs, ys);
      int end = i + 1;
      while (end < xs.length && end - i < MOST_REPEATED && flag(end, xs, ys) == flag) {
        end++;
      }
      if (end - i > 2) {
        out.put((byte) (flag | REPEATED)).put((byte) (end - i - 1));
        i = end;
      } else {
        out.put((byte) flag);
        i++;
      }
    }
  }

  private int flag(int i, int[] xs, int[] ys) {
    return (points.get(i).on() ? ON_CURVE : 0)
        | flag(xs[i], SHORT_X, SAME_OR_POSITIVE_X)
        | flag(ys[i], SHORT_Y, SAME_OR_POSITIVE_Y);
  }

  private static int flag(int step, int isShort, int sameOrPositive) {
    if (step == 0) {
      return sameOrPositive;
    }
    boolean fits = Math.abs(step) < 256;
    return fits ? isShort | (step > 0 ? sameOrPositive : 0) : 0;
  }

  private static void coordinates(ByteBuffer out, int[] steps) {
    for (int step : steps) {
      if (Math.abs(step) >= 256) {
        out.putShort((short) step);
      } else if (step != 0) {
        out.put((byte) Math.abs(step));
      }
    }
  }
}
