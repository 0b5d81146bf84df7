package saraban.markup;

import java.util.ArrayList;
import java.util.List;
import saraban.document.Length;
import saraban.document.TextStyle;
import saraban.document.Typeface;
import saraban.thai.Segmenter;

/** How wide the columns of a table are: by their texts, and none narrower than its longest word. */
final class ColumnWidths {

  /** What a cell leaves free at both sides together, with a little to spare. */
  private static final Length AROUND = Length.pt(10);

  /** Of the whole width, the most that a long text asks for. */
  private static final double MOST = 0.6;

  private final BodyStyle style;

  private ColumnWidths(BodyStyle style) {
    this.style = style;
  }

  static List<Length> of(Part.Table table, BodyStyle style) {
    ColumnWidths widths = new ColumnWidths(style);
    List<Need> needs = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      needs.add(widths.need(table, i));
    }
    return shared(needs, style.width().pt());
  }

  /**
   * What a column asks for, in points.
   *
   * @param word its longest word
   * @param text its longest text in one line
   */
  private record Need(double word, double text) {

    Need and(double otherWord, double otherText) {
      return new Need(Math.max(word, otherWord), Math.max(text, otherText));
    }
  }

  private Need need(Part.Table table, int column) {
    Need need = new Need(0, 0);
    double most = style.width().times(MOST).pt();
    TextStyle look = style.text().with(Typeface.BOLD);
    for (Part.Row row : table.rows()) {
      String text = column < row.cells().size() ? Emphasis.plain(row.cells().get(column)) : "";
      TextStyle shown = look;
      double word = words(text).stream().mapToDouble(w -> width(w, shown)).max().orElse(0);
      need = need.and(word, Math.max(word, Math.min(most, width(text, shown))));
      look = style.text();
    }
    return need;
  }

  private double width(String text, TextStyle look) {
    return style.measure().width(text, look).plus(AROUND).pt();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (Segmenter.Break at : Segmenter.thai().breaks(text)) {
      words.add(text.substring(from, at.offset()).strip());
      from = at.offset();
    }
    words.add(text.substring(from).strip());
    return words;
  }

  private static List<Length> shared(List<Need> needs, double width) {
    double words = needs.stream().mapToDouble(Need::word).sum();
    double texts = needs.stream().mapToDouble(Need::text).sum();
    if (texts <= width) {
      return needs.stream().map(n -> Length.pt(n.text() * width / texts)).toList();
    }
    if (words >= width) {
      return needs.stream().map(n -> Length.pt(n.word() * width / words)).toList();
    }
    double spare = (width - words) / (texts - words);
    return needs.stream().map(n -> Length.pt(n.word() + (n.text() - n.word()) * spare)).toList();
  }
}
