package saraban.typesetting;

import saraban.document.ParagraphStyle.Align;

/**
 * Breaks a paragraph so that all its lines together look best (Knuth and Plass 1981). Lines are
 * never squeezed. The price of a line follows from the gap that each cluster would get, against
 * what is comfortable: 0.030 em a cluster and 0.30 em a space.
 */
final class TotalFit {

  private static final double EM = 16;
  private static final double CLUSTER = 0.030 * EM;
  private static final double SPACE = 0.30 * EM;
  private static final double WITHIN_WORDS = 40 * 40;

  /** Lines of a heading may be short, so that names stay whole; but there are no more of them. */
  private static final double RAGGED = 8;

  private static final double WITHIN_RAGGED = 100 * 100;
  private static final double WITHIN_CENTRED = 200 * 200;
  private static final double ANOTHER_LINE = 80 * 80;

  /** A last line shorter than this looks lost. */
  private static final double SHORT_END = 2 * EM;

  /** The same of a centred line, of the room. */
  private static final double SHORT_PART = 0.2;

  /** One shorter than this looks like a slip. */
  private static final double SLIP = EM;

  private static final double SLIPPED = 500 * 500;

  private static final double LOST = 60 * 60;
  private static final double DEAREST = 1e12;
  private static final double ROUNDING = 0.01;

  private final Boxes boxes;
  private final double first;
  private final double rest;
  private final Align align;
  private final boolean justified;

  /** A few letters below a centred heading look lost: then its lines share the room. */
  private final boolean centred;

  /**
   * @param first points of the first line
   * @param rest points of all others
   */
  TotalFit(Boxes boxes, double first, double rest, Align align) {
    this.boxes = boxes;
    this.first = first;
    this.rest = rest;
    this.align = align;
    this.justified = align == Align.JUSTIFY || align == Align.JUSTIFY_SPACES;
    this.centred = align == Align.CENTER;
  }

  /** The boxes at which lines end: the last is their count. */
  int[] ends() {
    return boxes.bestEnds(first, rest, align, this::find);
  }

  private int[] find() {
    int count = boxes.count();
    double[] best = new double[count + 1];
    int[] from = new int[count + 1];
    int earliest = 1;
    for (int end = 1; end <= count; end++) {
      while (earliest < end - 1 && !fits(earliest, end, rest)) {
        earliest++;
      }
      best[end] = Double.MAX_VALUE;
      if (fits(0, end, first)) {
        offer(0, end, price(0, end, first - boxes.width(0, end)), best, from);
      }
      lines(Math.min(earliest, end - 1), end, best, from);
    }
    return path(from);
  }

  private boolean fits(int start, int end, double room) {
    return room - boxes.width(start, end) > -ROUNDING;
  }

  /** Tries the starts from the fullest line on, until the line alone costs more than the best. */
  private void lines(int earliest, int end, double[] best, int[] from) {
    for (int start = Math.max(1, earliest); start < end; start++) {
      double slack = rest - boxes.width(start, end);
      double price = slack > -ROUNDING ? price(start, end, slack) : DEAREST;
      if (price > best[end] && end < boxes.count()) {
        return;
      }
      offer(start, end, best[start] + price, best, from);
    }
    if (end == 1 && best[end] == Double.MAX_VALUE) {
      offer(0, end, DEAREST, best, from);
    }
  }

  /** Of two ways that cost the same, the one with the shorter last line. */
  private static void offer(int start, int end, double price, double[] best, int[] from) {
    if (price <= best[end]) {
      best[end] = price;
      from[end] = start;
    }
  }

  private int[] path(int[] from) {
    int lines = 0;
    for (int end = boxes.count(); end > 0; end = from[end]) {
      lines++;
    }
    int[] ends = new int[lines];
    for (int end = boxes.count(); end > 0; end = from[end]) {
      ends[--lines] = end;
    }
    return ends;
  }

  private double price(int start, int end, double slack) {
    boolean last = end == boxes.count();
    boolean lostInTheMiddle = centred && start > 0 && boxes.width(start, end) < rest * SHORT_PART;
    if (last && !lostInTheMiddle) {
      return start > 0 ? lost(boxes.width(start, end)) : 0;
    }
    double r = justified ? stretch(start, end, slack) : slack / (RAGGED * EM);
    double bad = 10 + 100 * r * r * r;
    double place =
        boxes.breaksAtSpace(end)
            ? 0
            : justified ? WITHIN_WORDS : centred ? WITHIN_CENTRED : WITHIN_RAGGED;
    double penalty = boxes.penalty(end);
    double line = justified ? 0 : ANOTHER_LINE;
    return Math.min(DEAREST / 1000, bad * bad) + line + place + penalty * penalty;
  }

  private static double lost(double width) {
    return width < SLIP ? SLIPPED : width < SHORT_END ? LOST : 0;
  }

  private double stretch(int start, int end, double slack) {
    double comfortable =
        CLUSTER * Math.max(1, boxes.clusters(start, end) - 1) + SPACE * boxes.spaces(start, end);
    return slack / comfortable;
  }
}
