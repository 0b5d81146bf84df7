package saraban.markup;

import java.util.List;
import saraban.document.ParagraphStyle.Align;

/** A part of a body as it was typed. */
sealed interface Part {

  /** A paragraph; its text has emphasis and nothing else. */
  record Text(String text) implements Part {}

  /** An item with the number that was typed. */
  record Item(ItemSign sign, int indent, String text) implements Part {}

  /** A picture that stands on a line of its own. */
  record Picture(String caption, String file) implements Part {}

  /** A table; the first row is its heading. */
  record Table(List<Align> columns, List<Row> rows) implements Part {}

  /** A row of a table. */
  record Row(List<String> cells) {}
}
