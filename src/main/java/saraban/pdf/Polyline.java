package saraban.pdf;

/** Straight lines one after the other; points that nobody would miss are left out. */
final class Polyline {

  private static final int LONGEST = 64;

  private final Bytes out;
  private final double tolerance;
  private final long[] xs = new long[LONGEST];
  private final long[] ys = new long[LONGEST];
  private int count;

  /**
   * @param tolerance steps that a point may stand beside the line that is drawn without it
   */
  Polyline(Bytes out, double tolerance) {
    this.out = out;
    this.tolerance = tolerance;
  }

  /** Where the pen is set down. */
  void begin(long x, long y) {
    end();
    out.integer(x).add(' ').integer(y).ascii(" m\n");
    goOn(x, y);
  }

  /** The pen stands here already. */
  void goOn(long x, long y) {
    xs[0] = x;
    ys[0] = y;
    count = 1;
  }

  void to(long x, long y) {
    if (count == LONGEST || count > 1 && !straight(x, y)) {
      end();
    }
    xs[count] = x;
    ys[count++] = y;
  }

  /** Whether all points since the last one drawn lie on the way to this one. */
  private boolean straight(long x, long y) {
    double dx = x - xs[0];
    double dy = y - ys[0];
    double length = Math.hypot(dx, dy);
    for (int i = 1; i < count; i++) {
      double along = (xs[i] - xs[0]) * dx + (ys[i] - ys[0]) * dy;
      double beside = Math.abs((xs[i] - xs[0]) * dy - (ys[i] - ys[0]) * dx);
      if (along < 0 || along > length * length || beside > tolerance * length) {
        return false;
      }
    }
    return true;
  }

  /** Draws what is left; the pen then stands at its end. */
  void end() {
    if (count > 1) {
      long x = xs[count - 1];
      long y = ys[count - 1];
      out.integer(x).add(' ').integer(y).ascii(" l\n");
      goOn(x, y);
    }
  }
}
