package saraban.typesetting;

import java.util.ArrayList;
import java.util.List;
import saraban.document.Block;
import saraban.document.Length;
import saraban.document.PageStyle;
import saraban.document.ParagraphStyle;
import saraban.font.FontFamily;
import saraban.typesetting.Layout.Kind;

/** The rows of a table, each as many rows as its highest cell has lines. */
final class TableRows {

  private static final double PADDING = 4;

  /** Below each row of the table, as word processors reckon it. */
  private static final double RULE = 0.5;

  /** A row with more lines than this may be split over pages. */
  private static final int HIGHEST = 25;

  /** A heading with more lines than this is not repeated. */
  private static final int HIGHEST_HEADING = 6;

  private final PageStyle page;
  private final FontFamily family;
  private final Elements elements;

  TableRows(PageStyle page, FontFamily family, Elements elements) {
    this.page = page;
    this.family = family;
    this.elements = elements;
  }

  List<Row> rows(Block.Table table) {
    int element = elements.add(Elements.FURNITURE, Kind.TABLE);
    List<Row> all = new ArrayList<>();
    List<Row> heading = new ArrayList<>();
    for (Block.Row row : table.rows()) {
      List<Row> repeated = heading.size() > HIGHEST_HEADING ? List.of() : List.copyOf(heading);
      List<Row> set = rows(table, row, element, all.isEmpty(), repeated);
      boolean belowHeading = !all.isEmpty() && heading.size() == all.size();
      if (row.heading() && heading.size() == all.size()) {
        set.forEach(r -> heading.add(furniture(r)));
      }
      all.add(belowHeading ? set.getFirst().breaking(Row.Break.FORBIDDEN) : set.getFirst());
      all.addAll(set.subList(1, set.size()));
    }
    return all;
  }

  private static Row furniture(Row row) {
    List<Page.Item> items = new ArrayList<>();
    for (Page.Item item : row.items()) {
      items.add(
          item instanceof Page.TextLine t
              ? new Page.TextLine(Elements.FURNITURE, t.x(), t.baseline(), t.runs(), t.endsWord())
              : item);
    }
    return new Row(0, row.height(), items, Row.Break.FORBIDDEN, List.of());
  }

  private List<Row> rows(
      Block.Table table, Block.Row row, int tableElement, boolean first, List<Row> heading) {
    int element = elements.add(tableElement, Kind.TR);
    List<List<Lines.Line>> cells = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < row.cells().size(); i++) {
      int cell = elements.add(element, row.heading() ? Kind.TH : Kind.TD);
      double width = table.widths().get(i).pt() - 2 * PADDING;
      ParagraphStyle style = ParagraphStyle.PLAIN.align(row.cells().get(i).align());
      Lines lines = new Lines(family, style, width, cell);
      cells.add(lines.content(row.cells().get(i).content()));
      height = Math.max(height, cells.getLast().size());
    }
    List<Row> all = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      all.add(row(table, cells, line, height, first, heading));
    }
    return all;
  }

  private Row row(
      Block.Table table,
      List<List<Lines.Line>> cells,
      int line,
      int height,
      boolean first,
      List<Row> heading) {
    List<Page.Item> items = new ArrayList<>();
    double left = page.left().plus(table.left()).pt();
    double bottom = page.pitch().pt() + (line == height - 1 ? RULE : 0);
    double x = left;
    for (int i = 0; i < cells.size(); i++) {
      if (line < cells.get(i).size()) {
        Lines.Line content = cells.get(i).get(line);
        items.addAll(content.items(x + PADDING, Places.baseline(page)));
      }
      items.add(rule(x, 0, x, bottom));
      x += table.widths().get(i).pt();
    }
    items.add(rule(x, 0, x, bottom));
    if (line == 0) {
      items.add(rule(left, 0, x, 0));
    }
    if (line == height - 1) {
      items.add(rule(left, bottom, x, bottom));
    }
    boolean splits = line == 0 || height > HIGHEST;
    return new Row(
        first && line == 0 ? table.before().max(Length.pt(3)).pt() : 0,
        bottom,
        items,
        splits ? Row.Break.ALLOWED : Row.Break.FORBIDDEN,
        heading);
  }

  private static Page.Rule rule(double x1, double y1, double x2, double y2) {
    return new Page.Rule(Elements.FURNITURE, x1, y1, x2, y2, RULE, 0);
  }
}
