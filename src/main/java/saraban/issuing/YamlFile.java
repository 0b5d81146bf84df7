package saraban.issuing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** The fields of a small YAML file that an administrator writes. */
record YamlFile(String name, Map<String, Object> fields) {

  static YamlFile of(String name, byte[] bytes) {
    try {
      Object read =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(new String(bytes, StandardCharsets.UTF_8));
      return of(name, read == null ? Map.of() : read);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new LookRefused(
          name + " บรรทัด " + line, "รูปแบบ YAML ไม่ถูก", "แต่ละช่องเขียนเป็น ชื่อช่อง: ค่า");
    } catch (YAMLException e) {
      throw new LookRefused(name, "รูปแบบ YAML ไม่ถูก", "ลบอักษรควบคุมออกแล้วบันทึกใหม่");
    }
  }

  private static YamlFile of(String name, Object read) {
    if (!(read instanceof Map<?, ?> map)) {
      throw new LookRefused(name, "ไม่มีช่อง", "แต่ละช่องเขียนเป็น ชื่อช่อง: ค่า");
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    map.forEach((key, value) -> fields.put(String.valueOf(key), value == null ? "" : value));
    return new YamlFile(name, fields);
  }

  /** The fields of a field. */
  YamlFile part(String field) {
    return of(name + " " + field, fields.getOrDefault(field, Map.of()));
  }

  void allowOnly(Set<String> known) {
    for (String field : fields.keySet()) {
      if (!known.contains(field)) {
        throw new LookRefused(
            name,
            "ไม่รู้จักช่อง “%s”".formatted(field),
            "ใช้ได้ " + String.join(", ", known.stream().sorted().toList()));
      }
    }
  }

  String text(String field) {
    return String.valueOf(fields.getOrDefault(field, "")).strip();
  }
}
