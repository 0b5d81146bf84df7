package saraban.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.sheet.Address;
import saraban.sheet.Look;
import saraban.sheet.ReadSheet;
import saraban.sheet.ReadWorkbook;
import saraban.sheet.Row;

/**
 * What a workbook says about itself on a sheet that nobody sees, and in its properties.
 *
 * @param token signed over matter and office; without it the rest is only a claim
 */
record Identity(String form, String version, String letter, String office, String token) {

  static final String SHEET = "_saraban";
  private static final String PREFIX = "saraban.";

  /** As it is written for all offices of a matter. */
  static Identity marked(Form form) {
    return new Identity(form.name(), form.version(), Marks.LETTER, Marks.CODE, Marks.TOKEN);
  }

  private Map<String, String> entries() {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("form", form);
    entries.put("version", version);
    entries.put("letter", letter);
    entries.put("office", office);
    entries.put("token", token);
    return entries;
  }

  List<Row> rows() {
    return entries().entrySet().stream()
        .map(e -> Row.of(Look.PLAIN, e.getKey(), e.getValue()))
        .toList();
  }

  Map<String, String> properties() {
    Map<String, String> properties = new LinkedHashMap<>();
    entries().forEach((key, value) -> properties.put(PREFIX + key, value));
    return properties;
  }

  /** From the hidden sheet, else from the properties; nothing if neither says anything. */
  static Optional<Identity> of(ReadWorkbook workbook) {
    Map<String, String> said = new LinkedHashMap<>();
    workbook.properties().forEach((key, value) -> said.put(key.replace(PREFIX, ""), value));
    workbook.sheet(SHEET).ifPresent(sheet -> read(sheet, said));
    return said.containsKey("token")
        ? Optional.of(
            new Identity(
                said.getOrDefault("form", ""),
                said.getOrDefault("version", ""),
                said.getOrDefault("letter", ""),
                said.getOrDefault("office", ""),
                said.getOrDefault("token", "")))
        : Optional.empty();
  }

  private static void read(ReadSheet sheet, Map<String, String> said) {
    for (Address address : sheet.cells().keySet()) {
      if (address.column() == 0) {
        said.put(sheet.text(address), sheet.text(new Address(address.row(), 1)));
      }
    }
  }
}
