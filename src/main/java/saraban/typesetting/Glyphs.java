package saraban.typesetting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import saraban.document.Underline;
import saraban.font.FontFace;
import saraban.font.FontFamily;

/** A piece of text shaped once: widths, counts and runs of any stretch of it. */
final class Glyphs {

  private final TextPiece piece;
  private final FontFamily family;

  /** Sums over the characters before a place. */
  private final double[] widths;

  private final int[] clusters;
  private final int[] spaces;

  /** How many units stand before a place. */
  private final int[] unitsBefore;

  private int[] units;

  private final boolean underlined;

  Glyphs(TextPiece piece, FontFamily family) {
    this.piece = piece;
    this.family = family;
    int length = piece.text().length();
    this.widths = new double[length + 1];
    this.clusters = new int[length + 1];
    this.spaces = new int[length + 1];
    this.unitsBefore = new int[length + 1];
    this.units = new int[length];
    piece.spans().forEach(this::measure);
    this.underlined = piece.spans().stream().anyMatch(s -> s.style().underline() != Underline.NONE);
  }

  private void measure(TextPiece.Span span) {
    FontFace face = family.face(span.style().typeface());
    double point = span.style().size() * face.scale() / face.unitsPerEm();
    int at = span.start();
    for (int unit : face.shape(piece.text().substring(span.start(), span.end()))) {
      int end = at + face.text(unit).length();
      add(unit, unitsBefore[at]);
      double width = widths[at] + face.advance(unit) * point;
      int cluster = clusters[at] + (face.startsCluster(unit) ? 1 : 0);
      int space = spaces[at] + (piece.text().charAt(at) == ' ' ? 1 : 0);
      for (int i = at + 1; i <= end; i++) {
        unitsBefore[i] = unitsBefore[at] + 1;
        widths[i] = width;
        clusters[i] = cluster;
        spaces[i] = space;
      }
      at = end;
    }
  }

  private void add(int unit, int count) {
    if (count == units.length) {
      units = Arrays.copyOf(units, 2 * count);
    }
    units[count] = unit;
  }

  double width(int from, int to) {
    return widths[to] - widths[from];
  }

  int clusters(int from, int to) {
    return clusters[to] - clusters[from];
  }

  int spaces(int from, int to) {
    return spaces[to] - spaces[from];
  }

  boolean startsCluster(int at) {
    return clusters[at + 1] > clusters[at];
  }

  int nextCluster(int at) {
    int next = at + 1;
    while (next < piece.text().length() && !startsCluster(next)) {
      next++;
    }
    return next;
  }

  int trimmed(int from, int to) {
    int end = to;
    while (end > from && piece.text().charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  List<Page.Run> runs(int from, int to, Boxes.Spread spread) {
    List<Page.Run> runs = new ArrayList<>();
    for (TextPiece.Span span : piece.spans()) {
      int start = Math.max(from, span.start());
      int end = Math.min(to, span.end());
      if (start < end) {
        runs.add(run(span, start, end, spread));
      }
    }
    return List.copyOf(runs);
  }

  List<Boxes.Stroke> strokes(int from, int to, Boxes.Spread spread) {
    if (!underlined) {
      return List.of();
    }
    List<Boxes.Stroke> strokes = new ArrayList<>();
    double x = 0;
    for (TextPiece.Span span : piece.spans()) {
      int start = Math.max(from, span.start());
      int end = Math.min(to, span.end());
      double width = start < end ? run(span, start, end, spread).width() : 0;
      if (width > 0 && span.style().underline() != Underline.NONE) {
        strokes.add(new Boxes.Stroke(span.style().underline(), span.style().rgb(), x, x + width));
      }
      x += width;
    }
    return strokes;
  }

  private Page.Run run(TextPiece.Span span, int start, int end, Boxes.Spread spread) {
    FontFace face = family.face(span.style().typeface());
    String text = piece.text().substring(start, end);
    double width =
        width(start, end) * spread.enlarged()
            + clusters(start, end) * spread.gap()
            + spaces(start, end) * spread.space();
    return new Page.Run(
        face,
        span.style().size() * face.scale() * spread.enlarged(),
        span.style().rgb(),
        spread.gap(),
        spread.space(),
        Arrays.copyOfRange(units, unitsBefore[start], unitsBefore[end]),
        text,
        width);
  }
}
