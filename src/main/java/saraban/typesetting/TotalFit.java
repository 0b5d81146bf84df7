package saraban.typesetting;

import java.util.Arrays;
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

  /** A last line shorter than this looks lost. */
  private static final double SHORT_END = 2 * EM;

  private static final double LOST = 60 * 60;
  private static final double DEAREST = 1e12;
  private static final double ROUNDING = 0.01;

  private final Boxes boxes;
  private final double first;
  private final double rest;
  private final boolean justified;

  /**
   * @param first points of the first line
   * @param rest points of all others
   */
  TotalFit(Boxes boxes, double first, double rest, Align align) {
    this.boxes = boxes;
    this.first = first;
    this.rest = rest;
    this.justified = align == Align.JUSTIFY || align == Align.JUSTIFY_SPACES;
  }

  /** The boxes at which lines end: the last is their count. */
  int[] ends() {
    int count = boxes.count();
    double[] best = new double[count + 1];
    int[] from = new int[count + 1];
    Arrays.fill(best, Double.MAX_VALUE);
    best[0] = 0;
    for (int end = 1; end <= count; end++) {
      for (int start = end - 1; start >= 0; start--) {
        double room = start == 0 ? first : rest;
        double slack = room - boxes.width(start, end);
        boolean fits = slack > -ROUNDING;
        if (!fits && start < end - 1) {
          if (slack < room - Math.max(first, rest)) {
            break;
          }
          continue;
        }
        double price = best[start] + (fits ? price(start, end, slack) : DEAREST);
        if (price < best[end]) {
          best[end] = price;
          from[end] = start;
        }
        if (!fits) {
          break;
        }
      }
    }
    return path(from);
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
    if (end == boxes.count()) {
      return start > 0 && boxes.width(start, end) < SHORT_END ? LOST : 0;
    }
    double r = justified ? stretch(start, end, slack) : slack / (2 * EM);
    double bad = 10 + 100 * r * r * r;
    double place = boxes.breaksAtSpace(end) ? 0 : WITHIN_WORDS;
    double penalty = boxes.penalty(end);
    return Math.min(DEAREST / 1000, bad * bad) + place + penalty * penalty;
  }

  private double stretch(int start, int end, double slack) {
    double comfortable =
        CLUSTER * Math.max(1, boxes.clusters(start, end) - 1) + SPACE * boxes.spaces(start, end);
    return slack / comfortable;
  }
}
