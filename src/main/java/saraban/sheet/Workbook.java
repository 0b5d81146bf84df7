package saraban.sheet;

import java.util.List;
import java.util.Map;

/**
 * A workbook to write.
 *
 * @param properties told to programs only
 */
public record Workbook(String title, List<Sheet> sheets, Map<String, String> properties) {

  public static Workbook of(String title, Sheet... sheets) {
    return new Workbook(title, List.of(sheets), Map.of());
  }
}
