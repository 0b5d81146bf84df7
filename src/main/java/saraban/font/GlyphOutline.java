package saraban.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import saraban.document.Picture;
import saraban.font.TrueType.Point;

/** Outlines as glyf tables hold them. */
final class GlyphOutline {

  private static final int ON_CURVE = 1;
  private static final int X_SHORT = 2;
  private static final int Y_SHORT = 4;
  private static final int REPEAT = 8;
  private static final int X_SAME = 16;
  private static final int Y_SAME = 32;

  private GlyphOutline() {}

  static List<List<Point>> simple(ByteBuffer data, int contours) {
    int[] ends = new int[contours];
    for (int i = 0; i < contours; i++) {
      ends[i] = Short.toUnsignedInt(data.getShort());
    }
    int points = contours == 0 ? 0 : ends[contours - 1] + 1;
    data.position(data.position() + 2 + Short.toUnsignedInt(data.getShort(data.position())));
    int[] flags = flags(data, points);
    int[] x = coordinates(data, flags, X_SHORT, X_SAME);
    int[] y = coordinates(data, flags, Y_SHORT, Y_SAME);
    List<List<Point>> all = new ArrayList<>();
    int first = 0;
    for (int end : ends) {
      List<Point> contour = new ArrayList<>();
      for (int i = first; i <= end; i++) {
        contour.add(new Point(x[i], y[i], (flags[i] & ON_CURVE) != 0));
      }
      all.add(contour);
      first = end + 1;
    }
    return all;
  }

  private static int[] flags(ByteBuffer data, int points) {
    int[] flags = new int[points];
    for (int i = 0; i < points; i++) {
      flags[i] = Byte.toUnsignedInt(data.get());
      if ((flags[i] & REPEAT) != 0) {
        int repeats = Byte.toUnsignedInt(data.get());
        for (int flag = flags[i]; repeats > 0; repeats--) {
          flags[++i] = flag;
        }
      }
    }
    return flags;
  }

  private static int[] coordinates(ByteBuffer data, int[] flags, int isShort, int same) {
    int[] values = new int[flags.length];
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      if ((flags[i] & isShort) != 0) {
        int delta = Byte.toUnsignedInt(data.get());
        value += (flags[i] & same) != 0 ? delta : -delta;
      } else if ((flags[i] & same) == 0) {
        value += data.getShort();
      }
      values[i] = value;
    }
    return values;
  }

  /** A part of a composite glyph. */
  record Part(
      int glyph, double a, double b, double c, double d, double dx, double dy, boolean more) {

    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int SCALE = 8;
    private static final int MORE = 32;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;

    static Part read(ByteBuffer data) {
      int flags = Short.toUnsignedInt(data.getShort());
      int glyph = Short.toUnsignedInt(data.getShort());
      boolean words = (flags & WORDS) != 0;
      double dx = words ? data.getShort() : data.get();
      double dy = words ? data.getShort() : data.get();
      boolean moved = (flags & OFFSETS) != 0;
      double a = 1;
      double b = 0;
      double c = 0;
      double d = 1;
      if ((flags & SCALE) != 0) {
        a = d = fraction(data);
      } else if ((flags & TWO_SCALES) != 0) {
        a = fraction(data);
        d = fraction(data);
      } else if ((flags & MATRIX) != 0) {
        a = fraction(data);
        b = fraction(data);
        c = fraction(data);
        d = fraction(data);
      }
      return new Part(glyph, a, b, c, d, moved ? dx : 0, moved ? dy : 0, (flags & MORE) != 0);
    }

    private static double fraction(ByteBuffer data) {
      return data.getShort() / 16384.0;
    }

    Point place(Point p) {
      return new Point(a * p.x() + c * p.y() + dx, b * p.x() + d * p.y() + dy, p.on());
    }
  }

  /** Contours of quadratic curves as segments with cubic ones. */
  static List<Picture.Segment> segments(List<List<Point>> contours) {
    List<Picture.Segment> all = new ArrayList<>();
    contours.stream().filter(c -> c.size() > 1).forEach(c -> contour(c, all));
    return List.copyOf(all);
  }

  private static void contour(List<Point> points, List<Picture.Segment> all) {
    Point start = points.getFirst();
    if (!start.on()) {
      Point last = points.getLast();
      start = last.on() ? last : middle(start, last);
    }
    all.add(new Picture.Move(start.x(), start.y()));
    Point from = start;
    @Nullable Point control = null;
    for (int i = 0; i <= points.size(); i++) {
      Point next = i == points.size() ? start : points.get(i);
      if (control == null) {
        if (!next.on()) {
          control = next;
        } else if (i > 0 || !same(next, start)) {
          all.add(new Picture.Line(next.x(), next.y()));
          from = next;
        }
      } else {
        Point to = next.on() ? next : middle(control, next);
        all.add(curve(from, control, to));
        from = to;
        control = next.on() ? null : next;
      }
    }
    if (control != null) {
      all.add(curve(from, control, start));
    }
    all.add(new Picture.Close());
  }

  private static boolean same(Point a, Point b) {
    return a.x() == b.x() && a.y() == b.y();
  }

  private static Point middle(Point a, Point b) {
    return new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2, true);
  }

  private static Picture.Segment curve(Point from, Point control, Point to) {
    return new Picture.Curve(
        from.x() + 2 * (control.x() - from.x()) / 3,
        from.y() + 2 * (control.y() - from.y()) / 3,
        to.x() + 2 * (control.x() - to.x()) / 3,
        to.y() + 2 * (control.y() - to.y()) / 3,
        to.x(),
        to.y());
  }
}
