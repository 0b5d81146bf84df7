package saraban.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import saraban.document.ParagraphStyle.Align;

/** Columns of numbers stand at the right, where nothing else was typed. */
final class NumberColumns {

  private static final Pattern NUMBER =
      Pattern.compile("[-–+]?[0-9๐-๙][0-9๐-๙,]*(?:\\.[0-9๐-๙]+)?\\s*%?|-|–|");

  /** The column that only counts the rows. */
  private static final Pattern COUNT = Pattern.compile("ลำดับ(?:ที่)?|ที่|ข้อ|ปี.*|พ\\.ศ\\..*");

  private NumberColumns() {}

  static List<Align> aligned(Part.Table table) {
    List<Align> columns = new ArrayList<>(table.columns());
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) == Align.START && ofNumbers(table, i)) {
        boolean counts = COUNT.matcher(cell(table.rows().getFirst(), i)).matches();
        columns.set(i, counts ? Align.CENTER : Align.END);
      }
    }
    return List.copyOf(columns);
  }

  private static boolean ofNumbers(Part.Table table, int column) {
    List<Part.Row> rows = table.rows().subList(1, table.rows().size());
    return rows.stream().allMatch(row -> NUMBER.matcher(cell(row, column)).matches())
        && rows.stream().anyMatch(row -> !cell(row, column).isEmpty());
  }

  private static String cell(Part.Row row, int column) {
    return column < row.cells().size() ? Emphasis.plain(row.cells().get(column)).strip() : "";
  }
}
