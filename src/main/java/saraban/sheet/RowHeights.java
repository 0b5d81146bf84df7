package saraban.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How high rows must be for their words, since not every program works that out when it opens a
 * file, and none for merged cells.
 */
final class RowHeights {

  private static final double LINE = 20;
  private static final double TITLE_LINE = 26;
  private static final int USUAL_WIDTH = 9;
  private static final int MOST_LINES = 20;

  /** Marks above and below letters take no width. */
  private static final Pattern MARKS = Pattern.compile("[\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E]");

  private final List<Integer> widths;
  private final Map<Address, Area> merged = new HashMap<>();

  RowHeights(Sheet sheet) {
    this.widths = sheet.widths();
    sheet.merged().forEach(area -> merged.put(area.first(), area));
  }

  double of(int index, Row row) {
    if (row.height() > 0 || row.cells().isEmpty()) {
      return row.height();
    }
    double height = LINE;
    for (int column = 0; column < row.cells().size(); column++) {
      if (row.cells().get(column) instanceof Cell.Text text) {
        double line = text.look() == Look.TITLE ? TITLE_LINE : LINE;
        height = Math.max(height, line * lines(text, width(index, column)));
      }
    }
    return height;
  }

  private static int lines(Cell.Text text, int width) {
    double wide = text.look() == Look.TITLE ? 1.35 : text.look() == Look.HEADING ? 1.1 : 1;
    int lines = 0;
    for (String line : text.text().split("\n", -1)) {
      double letters = MARKS.matcher(line).replaceAll("").length() * wide;
      lines += Math.max(1, (int) Math.ceil(letters / Math.max(1, width)));
    }
    return Math.min(MOST_LINES, lines);
  }

  private int width(int row, int column) {
    int last =
        merged.containsKey(new Address(row, column))
            ? merged.get(new Address(row, column)).last().column()
            : column;
    int width = 0;
    for (int i = column; i <= last; i++) {
      width += i < widths.size() ? widths.get(i) : USUAL_WIDTH;
    }
    return width;
  }
}
