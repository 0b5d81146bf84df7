package saraban.typesetting;

/** Shares the slack of a line among its letters and spaces. */
final class Spreading {

  /**
   * A gap above this makes readers of the file see spaces inside words; the rest goes to spaces.
   */
  private static final double WIDEST_GAP = 0.9;

  /** Where spaces would grow by more than this, the letters are set a little larger instead. */
  private static final double WIDEST_SPACE = 8;

  /** Spaces that would grow by more than this leave the line ragged. */
  private static final double TORN = 24;

  /** So little that nobody sees it. */
  private static final double LARGEST = 1.045;

  /** A space gets four shares where a cluster gets one. */
  private static final double SPACE_SHARES = 3;

  private Spreading() {}

  /** Spaces take all of the slack, or nothing if that would tear the line apart. */
  static Boxes.Spread spaces(Boxes boxes, int from, int end, double slack) {
    int spaces = boxes.spaces(from, end);
    return spaces == 0 || slack > TORN * spaces
        ? Boxes.Spread.NONE
        : new Boxes.Spread(0, slack / spaces, 1);
  }

  /** Shares the slack of a line; one that would be torn apart stays short. */
  static Boxes.Spread thai(Boxes boxes, int from, int end, double slack) {
    int gaps = boxes.clusters(from, end) - 1;
    int spaces = boxes.spaces(from, end);
    double gap = slack / (gaps + SPACE_SHARES * spaces);
    if (gap <= WIDEST_GAP) {
      return new Boxes.Spread(gap, gap * SPACE_SHARES, 1);
    }
    double width = boxes.width(from, end);
    double rest = slack - WIDEST_GAP * gaps;
    double enlarged = Math.clamp(1 + (rest - WIDEST_SPACE * spaces) / width, 1, LARGEST);
    double left = rest - (enlarged - 1) * width;
    if (left > TORN * Math.max(1, spaces)) {
      return Boxes.Spread.NONE;
    }
    return new Boxes.Spread(WIDEST_GAP, spaces > 0 ? left / spaces : 0, enlarged);
  }
}
