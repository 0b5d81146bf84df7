package saraban.form;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody answered, by the keys of the form's slots: numbers as 1234.5, days as 2020-11-02,
 * choices in their words. No answer, no entry.
 */
public record Answers(SortedMap<String, String> values) {

  private static final JsonMapper JSON = new JsonMapper();
  public static final Answers NONE = new Answers(Collections.emptySortedMap());

  public static Answers of(Map<String, String> values) {
    SortedMap<String, String> said = new TreeMap<>();
    values.forEach((key, value) -> {
      if (!value.isBlank()) {
        said.put(key, value);
      }
    });
    return new Answers(Collections.unmodifiableSortedMap(said));
  }

  public Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  public String text(String key) {
    return values.getOrDefault(key, "");
  }

  String json() {
    return JSON.writeValueAsString(values);
  }

  static Answers parse(String json) {
    return of(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
  }
}
