package saraban.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a CSV file whose first line names the columns. */
record Table(List<Row> rows) {

  /** A row with its cells by column. */
  record Row(Place place, Map<String, String> cells) {

    /** A cell that may be empty. */
    String optional(String column) {
      return cells.getOrDefault(column, "");
    }

    String required(String column) {
      String cell = optional(column);
      if (cell.isEmpty()) {
        throw place.fault("ช่อง %s ว่าง".formatted(column), "เติมช่องนี้ หรือลบทั้งบรรทัด");
      }
      return cell;
    }

    int number(String column) {
      try {
        return Integer.parseInt(required(column));
      } catch (NumberFormatException e) {
        throw place.fault(
            "ช่อง %s เป็น “%s” ซึ่งไม่ใช่ตัวเลข".formatted(column, optional(column)),
            "แก้เป็นเลขอารบิก");
      }
    }

    boolean flag(String column) {
      return switch (required(column)) {
        case "true" -> true;
        case "false" -> false;
        default ->
            throw place.fault(
                "ช่อง %s เป็น “%s”".formatted(column, optional(column)), "แก้เป็น true หรือ false");
      };
    }
  }

  static Table read(OfficeFiles files, String name, String... columns) {
    List<String> lines = files.read(name).lines().toList();
    Place first = new Place(name, 1);
    if (lines.isEmpty() || !cells(lines.getFirst(), first).equals(List.of(columns))) {
      throw first.fault("หัวตารางไม่ถูก", "แก้เป็น " + String.join(",", columns));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        rows.add(row(lines.get(i), new Place(name, i + 1), columns));
      }
    }
    return new Table(List.copyOf(rows));
  }

  private static Row row(String line, Place place, String... columns) {
    List<String> cells = cells(line, place);
    if (cells.size() != columns.length) {
      throw place.fault(
          "มี %d ช่อง ต้องมี %d ช่อง".formatted(cells.size(), columns.length),
          "เรียงช่องเป็น " + String.join(",", columns));
    }
    Map<String, String> byColumn = new HashMap<>();
    for (int i = 0; i < columns.length; i++) {
      byColumn.put(columns[i], cells.get(i));
    }
    return new Row(place, Map.copyOf(byColumn));
  }

  private static List<String> cells(String line, Place place) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (quoted) {
      throw place.fault("เครื่องหมายคำพูดเปิดแล้วไม่ปิด", "ปิดเครื่องหมายคำพูดในบรรทัดเดียวกัน");
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
