package saraban.typesetting;

import java.util.List;

/**
 * What stands between two places where a page may end: a line of text or of a table.
 *
 * @param before space above it, dropped at the top of a page
 * @param height in points
 * @param items with y from the row's top
 * @param breakBefore whether a page may end before it
 * @param heading rows repeated above it when it starts a page
 */
record Row(
    double before, double height, List<Page.Item> items, Break breakBefore, List<Row> heading) {

  /** May a page end before a row? */
  enum Break {
    ALLOWED,
    FORBIDDEN,
    FORCED
  }

  Row breaking(Break other) {
    return new Row(before, height, items, other, heading);
  }

  /** Its words, as a catchword says them. */
  String text() {
    StringBuilder all = new StringBuilder();
    for (Page.Item item : items) {
      if (item instanceof Page.TextLine piece) {
        all.append(all.isEmpty() ? "" : " ").append(piece.text().strip());
      }
    }
    return all.toString();
  }
}
