package saraban.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import saraban.document.ParagraphStyle.Align;
import saraban.font.FontFamily;
import saraban.thai.Segmenter;

/**
 * A piece of text as boxes that lines are built of. Box i holds the characters from {@code
 * starts[i]} to {@code starts[i + 1]}; prefix sums give the width of any sequence at once.
 */
final class Boxes {

  /** The price of cutting a word that is wider than the line. */
  static final int CUT = 3000;

  /** An endless word begins on a first line that is at least this part of the others. */
  private static final double ROOM_TO_BEGIN = 3;

  private final TextPiece piece;
  private final Glyphs glyphs;
  private final int[] starts;

  /** Where a line ends that the box is the first after: spaces at the end are gone. */
  private final int[] ends;

  private final boolean[] spaceBefore;
  private final int[] penalties;
  private final @Nullable Known[] known;
  private @Nullable Fit fit;

  /** The runs of a line that was asked for. */
  private record Known(int to, Spread spread, List<Page.Run> runs) {}

  /** The best lines, as they were found. */
  private record Fit(double first, double rest, Align align, int[] ends) {}

  private Boxes(TextPiece piece, Glyphs glyphs, List<Segmenter.Break> breaks) {
    this.piece = piece;
    this.glyphs = glyphs;
    int count = breaks.size() + 1;
    this.starts = new int[count + 1];
    this.ends = new int[count + 1];
    this.spaceBefore = new boolean[count + 1];
    this.penalties = new int[count + 1];
    this.known = new Known[count + 1];
    for (int i = 1; i < count; i++) {
      starts[i] = breaks.get(i - 1).offset();
      spaceBefore[i] = breaks.get(i - 1).space();
      penalties[i] = breaks.get(i - 1).penalty();
    }
    starts[count] = piece.text().length();
    spaceBefore[count] = true;
    for (int i = 1; i <= count; i++) {
      ends[i] = glyphs.trimmed(0, starts[i]);
    }
  }

  /**
   * Boxes wider than a line are cut at clusters.
   *
   * @param first points of the first line
   * @param rest points of all others
   */
  static Boxes of(TextPiece piece, FontFamily family, double first, double rest) {
    return KeptBoxes.of(piece, family, first, rest);
  }

  /** Newly made. */
  static Boxes made(TextPiece piece, FontFamily family, double first, double rest) {
    Glyphs glyphs = new Glyphs(piece, family);
    List<Segmenter.Break> breaks = new ArrayList<>();
    int from = 0;
    for (Segmenter.Break each :
        piece.breaks(name -> glyphs.width(name.start(), name.end()) > rest)) {
      cut(glyphs, from, each.offset(), first, rest, breaks);
      breaks.add(each);
      from = each.offset();
    }
    cut(glyphs, from, piece.text().length(), first, rest, breaks);
    return new Boxes(piece, glyphs, breaks);
  }

  private static void cut(
      Glyphs glyphs, int from, int to, double first, double rest, List<Segmenter.Break> breaks) {
    if (glyphs.width(from, glyphs.trimmed(from, to)) <= rest) {
      return;
    }
    double room = from == 0 && first * ROOM_TO_BEGIN > rest ? Math.min(first, rest) : rest;
    int start = from;
    for (int at = from + 1; at < to; at++) {
      if (glyphs.startsCluster(at) && glyphs.width(start, glyphs.nextCluster(at)) > room) {
        breaks.add(new Segmenter.Break(at, false, CUT));
        start = at;
        room = rest;
      }
    }
  }

  int count() {
    return starts.length - 1;
  }

  /**
   * Points of a line of the boxes from {@code from} to before {@code to}, spaces at its end gone.
   */
  double width(int from, int to) {
    return glyphs.width(starts[from], lineEnd(from, to));
  }

  int clusters(int from, int to) {
    return glyphs.clusters(starts[from], lineEnd(from, to));
  }

  int spaces(int from, int to) {
    return glyphs.spaces(starts[from], lineEnd(from, to));
  }

  private int lineEnd(int from, int to) {
    return Math.max(starts[from], ends[to]);
  }

  boolean breaksAtSpace(int box) {
    return spaceBefore[box];
  }

  int penalty(int box) {
    return penalties[box];
  }

  String text(int from, int to) {
    return piece.text().substring(starts[from], lineEnd(from, to));
  }

  /** The runs of a line. */
  List<Page.Run> runs(int from, int to, Spread spread) {
    Known last = known[from];
    if (last == null || last.to != to || !last.spread.equals(spread)) {
      last = new Known(to, spread, glyphs.runs(starts[from], lineEnd(from, to), spread));
      known[from] = last;
    }
    return last.runs;
  }

  /** The boxes at which the best lines end; found once. */
  int[] bestEnds(double first, double rest, Align align, Supplier<int[]> find) {
    Fit last = fit;
    if (last == null || last.first != first || last.rest != rest || last.align != align) {
      last = new Fit(first, rest, align, find.get());
      fit = last;
    }
    return last.ends;
  }

  /** What runs below the text of a line. */
  List<Stroke> strokes(int from, int to, Spread spread) {
    return glyphs.strokes(starts[from], lineEnd(from, to), spread);
  }

  /** An underline, in points from the start of its line. */
  record Stroke(saraban.document.Underline underline, int rgb, double from, double to) {}

  /**
   * What makes a line longer than its text.
   *
   * @param gap points after every cluster
   * @param space points after every space on top of that
   * @param enlarged the size of its letters, 1 as a rule
   */
  record Spread(double gap, double space, double enlarged) {

    static final Spread NONE = new Spread(0, 0, 1);
  }
}
