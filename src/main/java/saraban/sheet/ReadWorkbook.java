package saraban.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workbook that was read.
 *
 * @param properties told to programs only
 * @param macros true if it carries program code, which was not even looked at
 * @param links true if it takes values from other files, which were not opened
 */
public record ReadWorkbook(
    List<ReadSheet> sheets, Map<String, String> properties, boolean macros, boolean links) {

  public Optional<ReadSheet> sheet(String name) {
    return sheets.stream().filter(s -> s.name().equals(name)).findFirst();
  }
}
