package saraban.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.document.Block.Paragraph;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.Marker;
import saraban.document.ParagraphStyle;
import saraban.document.ParagraphStyle.Align;
import saraban.document.TabStop;
import saraban.document.TextStyle;
import saraban.font.FontFamily;

/** The lines of a paragraph, in points from the left edge of the column. */
final class Lines {

  /** Where there is no tab stop of the paragraph's own. */
  private static final double DEFAULT_STOP = Length.mm(12.5).pt();

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

  private static final double ROUNDING = 0.01;

  /** A space gets four shares where a cluster gets one. */
  private static final double SPACE_SHARES = 3;

  private final FontFamily family;
  private final ParagraphStyle style;
  private final double left;
  private final double right;
  private final double column;
  private final int element;
  private final List<Line> lines = new ArrayList<>();
  private double x;

  /** A line: its pieces, with their baseline at 0. */
  record Line(List<Page.TextLine> pieces) {

    String text() {
      StringBuilder all = new StringBuilder();
      for (Page.TextLine piece : pieces) {
        all.append(all.isEmpty() ? "" : " ").append(piece.text().strip());
      }
      return all.toString();
    }
  }

  /**
   * @param column points between the margins
   */
  Lines(FontFamily family, ParagraphStyle style, double column, int element) {
    this.family = family;
    this.style = style;
    this.column = column;
    this.left = style.left().pt();
    this.right = column - style.right().pt();
    this.element = element;
    this.x = left + style.firstLine().pt();
    lines.add(new Line(new ArrayList<>()));
  }

  static List<Line> of(
      Paragraph paragraph, FontFamily family, double column, int element, int label) {
    Lines setter = new Lines(family, paragraph.style(), column, element);
    paragraph.marker().ifPresent(marker -> setter.marker(marker, paragraph.content(), label));
    setter.content(paragraph.content());
    return setter.lines;
  }

  private void marker(Marker marker, List<Inline> content, int label) {
    TextStyle look =
        content.stream()
            .filter(Inline.Text.class::isInstance)
            .map(inline -> ((Inline.Text) inline).style())
            .findFirst()
            .orElse(TextStyle.regular(16));
    TextPiece piece = TextPiece.of(List.of(Inline.Text.of(marker.text() + "  ", look)));
    Glyphs glyphs = new Glyphs(piece, family);
    int end = piece.text().length();
    lines
        .getLast()
        .pieces()
        .add(new Page.TextLine(label, x, 0, glyphs.runs(0, end, Boxes.Spread.NONE), true));
    x += glyphs.width(0, end);
  }

  List<Line> content(List<Inline> content) {
    List<Inline.Text> texts = new ArrayList<>();
    Optional<TabStop> stop = Optional.empty();
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text text -> texts.add(text);
        case Inline.Tab tab -> {
          piece(texts, stop);
          stop = Optional.of(nextStop());
        }
        case Inline.LineBreak lineBreak -> {
          piece(texts, stop);
          stop = Optional.empty();
          lines.add(new Line(new ArrayList<>()));
          x = left;
        }
      }
    }
    piece(texts, stop);
    return lines;
  }

  /** The paragraph's next stop, or its own indent, or the next of the usual ones. */
  private TabStop nextStop() {
    for (TabStop stop : style.tabs()) {
      if (stop.at().pt() > x + 0.01) {
        return stop;
      }
    }
    double usual = (Math.floor((x + 0.01) / DEFAULT_STOP) + 1) * DEFAULT_STOP;
    return TabStop.left(Length.pt(x < left - 0.01 ? left : usual));
  }

  /** Sets what was gathered since the last tab and empties it. */
  private void piece(List<Inline.Text> texts, Optional<TabStop> stop) {
    TextPiece piece = TextPiece.of(texts);
    texts.clear();
    double edge = right;
    if (stop.isPresent()) {
      double at = stop.get().at().pt();
      edge = at > right - 0.01 ? column : right;
      x =
          switch (stop.get().align()) {
            case LEFT -> at;
            case RIGHT ->
                Math.max(x, at - new Glyphs(piece, family).width(0, piece.text().length()));
          };
    }
    if (!piece.text().isEmpty()) {
      set(piece, edge);
    }
  }

  private void set(TextPiece piece, double edge) {
    double first = Math.max(1, edge - x);
    double rest = Math.max(1, edge - left);
    Boxes boxes = Boxes.of(piece, family, first, rest);
    boolean fits = boxes.width(0, 1) <= first + ROUNDING;
    if (!fits && x > left) {
      lines.add(new Line(new ArrayList<>()));
      x = left;
      first = rest;
    }
    int from = 0;
    for (int end : new TotalFit(boxes, first, rest, style.align()).ends()) {
      if (from > 0) {
        lines.add(new Line(new ArrayList<>()));
        x = left;
      }
      line(boxes, from, end, (from == 0 ? first : rest));
      from = end;
    }
  }

  private void line(Boxes boxes, int from, int end, double room) {
    double slack = room - boxes.width(from, end);
    boolean last = end == boxes.count();
    boolean spreads = style.align() == Align.JUSTIFY && !last && slack > 0;
    Boxes.Spread spread = spreads ? spread(boxes, from, end, slack) : Boxes.Spread.NONE;
    double start =
        switch (style.align()) {
          case START, JUSTIFY -> x;
          case CENTER -> x + slack / 2;
          case END -> x + slack;
        };
    List<Page.Run> runs = boxes.runs(from, end, spread);
    boolean endsWord = last || boxes.breaksAtSpace(end);
    lines.getLast().pieces().add(new Page.TextLine(element, start, 0, runs, endsWord));
    x = start + runs.stream().mapToDouble(Page.Run::width).sum();
  }

  /** Shares the slack of a line; one that would be torn apart stays short. */
  private static Boxes.Spread spread(Boxes boxes, int from, int end, double slack) {
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
