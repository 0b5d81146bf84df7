package saraban.typesetting;

import java.util.ArrayList;
import java.util.List;
import saraban.document.PageStyle;

/** Rows into pages: filled from the top, ended where the rows allow it. */
final class PageBuilder {

  private final PageStyle style;
  private final Furniture furniture;
  private final List<Page.Item> firstItems;
  private final List<Page.Item> lastItems;
  private final List<Row> rows;
  private final List<Page> pages = new ArrayList<>();
  private boolean acrossTable;

  PageBuilder(
      PageStyle style,
      Furniture furniture,
      List<Page.Item> firstItems,
      List<Page.Item> lastItems,
      List<Row> rows) {
    this.style = style;
    this.furniture = furniture;
    this.firstItems = firstItems;
    this.lastItems = lastItems;
    this.rows = rows;
  }

  List<Page> pages() {
    int start = 0;
    do {
      int end = end(start);
      pages.add(page(start, end));
      acrossTable |= end < rows.size() && !rows.get(end).heading().isEmpty();
      start = end;
    } while (start < rows.size());
    return List.copyOf(pages);
  }

  private double top() {
    return pages.isEmpty() ? style.firstBaseline().pt() - Places.baseline(style) : style.top().pt();
  }

  private double limit() {
    return style.height().minus(style.bottom()).pt();
  }

  /**
   * The last page ends as high as the others once a table went on over one: word processors know
   * one foot of the page for all.
   */
  private double lastLimit() {
    return acrossTable ? limit() - furniture.catchwordRoom() : limit();
  }

  /** The row that the page ends before. */
  private int end(int start) {
    int forced = start + 1;
    while (forced < rows.size() && rows.get(forced).breakBefore() != Row.Break.FORCED) {
      forced++;
    }
    if (fit(start, lastLimit()) >= forced || start >= rows.size()) {
      return Math.min(forced, rows.size());
    }
    int most = fit(start, limit() - furniture.catchwordRoom());
    for (int end = Math.min(most, forced); end > start; end--) {
      if (rows.get(end).breakBefore() == Row.Break.ALLOWED) {
        return end;
      }
    }
    return Math.max(start + 1, most);
  }

  /** The first row that does not fit above a limit. */
  private int fit(int start, double limit) {
    double y = top() + repeated(start).stream().mapToDouble(Row::height).sum();
    int row = start;
    while (row < rows.size()) {
      y += (row == start ? 0 : rows.get(row).before()) + rows.get(row).height();
      if (y > limit + 0.01) {
        return row;
      }
      row++;
    }
    return row;
  }

  private List<Row> repeated(int start) {
    return start < rows.size() && !pages.isEmpty() ? rows.get(start).heading() : List.of();
  }

  private Page page(int start, int end) {
    List<Page.Item> items = new ArrayList<>(furniture.behind());
    if (pages.isEmpty()) {
      items.addAll(firstItems);
    }
    int number = pages.size() + 1;
    items.addAll(furniture.margins(number));
    double y = top();
    for (Row row : repeated(start)) {
      y = place(row, y, items);
    }
    for (int i = start; i < end; i++) {
      y = place(rows.get(i), y + (i == start ? 0 : rows.get(i).before()), items);
    }
    if (end < rows.size() && rows.get(end).breakBefore() != Row.Break.FORCED) {
      items.addAll(furniture.catchword(rows.get(end).text()));
    }
    if (end == rows.size()) {
      items.addAll(lastItems);
    }
    return new Page(number, style.width(), style.height(), List.copyOf(items));
  }

  private static double place(Row row, double y, List<Page.Item> items) {
    row.items().forEach(item -> items.add(Places.moved(item, 0, y)));
    return y + row.height();
  }
}
