package saraban.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.document.Block.Paragraph;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.Marker;
import saraban.document.ParagraphStyle;
import saraban.document.TabStop;
import saraban.document.TextStyle;
import saraban.document.Underline;
import saraban.font.FontFamily;

/** The lines of a paragraph, in points from the left edge of the column. */
final class Lines {

  /** Where there is no tab stop of the paragraph's own. */
  private static final double DEFAULT_STOP = Length.mm(12.5).pt();

  private static final double ROUNDING = 0.01;

  /** Where underlines run, and how thick they are: points of a 16 pt text. */
  private static final double LINE_BELOW = 2.4;

  private static final double THROUGH_ABOVE = -3;

  private static final double DOTS_BELOW = 2;
  private static final double THICKNESS = 0.6;

  private final FontFamily family;
  private final ParagraphStyle style;
  private final double left;
  private final double right;
  private final double column;
  private final int element;
  private final List<Line> lines = new ArrayList<>();
  private double x;
  private Underline below = Underline.NONE;

  /** A line: its pieces and what runs below them, with their baseline at 0. */
  record Line(List<Page.TextLine> pieces, List<Page.Rule> rules) {

    Line() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    /** Moved to where they stand in their row. */
    List<Page.Item> items(double dx, double dy) {
      List<Page.Item> items = new ArrayList<>(rules.size() + pieces.size());
      rules.forEach(rule -> items.add(Places.moved(rule, dx, dy)));
      pieces.forEach(piece -> items.add(Places.moved(piece, dx, dy)));
      return items;
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
    lines.add(new Line());
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
          below = tab.below();
        }
        case Inline.LineBreak lineBreak -> {
          piece(texts, stop);
          stop = Optional.empty();
          lines.add(new Line());
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
      double before = x;
      edge = at > right - 0.01 ? column : right;
      x =
          switch (stop.get().align()) {
            case LEFT -> at;
            case RIGHT ->
                Math.max(x, at - new Glyphs(piece, family).width(0, piece.text().length()));
          };
      if (below != Underline.NONE) {
        below(below, TextStyle.BLACK, before, Math.min(x, column));
      }
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
      lines.add(new Line());
      x = left;
      first = rest;
    }
    int from = 0;
    for (int end : new TotalFit(boxes, first, rest, style.align()).ends()) {
      if (from > 0) {
        lines.add(new Line());
        x = left;
      }
      line(boxes, from, end, (from == 0 ? first : rest));
      from = end;
    }
  }

  private void line(Boxes boxes, int from, int end, double room) {
    double slack = room - boxes.width(from, end);
    boolean last = end == boxes.count();
    boolean spreads = !last && slack > 0;
    Boxes.Spread spread =
        switch (style.align()) {
          case JUSTIFY -> spreads ? Spreading.thai(boxes, from, end, slack) : Boxes.Spread.NONE;
          case JUSTIFY_SPACES ->
              spreads ? Spreading.spaces(boxes, from, end, slack) : Boxes.Spread.NONE;
          case START, CENTER, END -> Boxes.Spread.NONE;
        };
    double start =
        switch (style.align()) {
          case START, JUSTIFY, JUSTIFY_SPACES -> x;
          case CENTER -> x + slack / 2;
          case END -> x + slack;
        };
    List<Page.Run> runs = boxes.runs(from, end, spread);
    boolean endsWord = last || boxes.breaksAtSpace(end);
    lines.getLast().pieces().add(new Page.TextLine(element, start, 0, runs, endsWord));
    for (Boxes.Stroke stroke : boxes.strokes(from, end, spread)) {
      boolean goesOn = !last && stroke.underline() == Underline.DOTS;
      double to = goesOn ? start + room : start + stroke.to();
      below(stroke.underline(), stroke.rgb(), start + stroke.from(), to);
    }
    x = start;
    for (Page.Run run : runs) {
      x += run.width();
    }
  }

  private void below(Underline underline, int rgb, double from, double to) {
    boolean dots = underline == Underline.DOTS;
    double y =
        switch (underline) {
          case DOTS -> DOTS_BELOW;
          case LINE, NONE -> LINE_BELOW;
          case THROUGH -> THROUGH_ABOVE;
        };
    lines
        .getLast()
        .rules()
        .add(new Page.Rule(Elements.FURNITURE, from, y, to, y, THICKNESS, rgb, dots));
  }
}
