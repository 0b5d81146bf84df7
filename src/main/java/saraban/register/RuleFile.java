package saraban.register;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import saraban.letter.Kind;
import saraban.letter.Series;

/** Reads numbering.yaml: rules by registry (or "all") and series. */
final class RuleFile {

  static final String ALL = "all";

  private static final Set<String> FIELDS = Set.of("book", "into", "pattern", "width", "codes");
  private static final int WIDEST = 6;

  private final Map<String, Map<Series, Rule>> rules = new HashMap<>();

  private RuleFile() {}

  static Map<String, Map<Series, Rule>> read(String yaml) {
    RuleFile file = new RuleFile();
    try {
      Object top = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
      Map<?, ?> registries = top == null ? Map.of() : map("", top);
      Map<?, ?> all = registries.get(ALL) == null ? Map.of() : map(ALL, registries.get(ALL));
      file.registry(ALL, all);
      registries.forEach((name, series) -> {
        if (!name.equals(ALL)) {
          file.registry(String.valueOf(name), map(String.valueOf(name), series));
        }
      });
    } catch (YAMLException e) {
      throw new NumberingRefused(
          "", "รูปแบบ YAML ไม่ถูก", "ย่อหน้าด้วยวรรค และเขียนเป็น ชื่อช่อง: ค่า");
    }
    return file.rules;
  }

  private void registry(String name, Map<?, ?> entries) {
    Map<Series, Rule> own = new EnumMap<>(Series.class);
    own.putAll(rules.getOrDefault(ALL, Map.of()));
    entries.forEach((series, fields) -> {
      String where = name + " › " + series;
      Series found =
          Series.ofCode(String.valueOf(series))
              .orElseThrow(() ->
                  new NumberingRefused(
                      where, "ไม่มีชุดเลขนี้", "ดูชื่อชุดเลขใน offices/README.md"));
      Rule before = own.getOrDefault(found, Rule.of(found));
      own.put(found, rule(where, found, before, map(where, fields)));
    });
    rules.put(name, own);
  }

  private static Rule rule(String where, Series series, Rule before, Map<?, ?> fields) {
    for (Object field : fields.keySet()) {
      if (!FIELDS.contains(String.valueOf(field))) {
        throw new NumberingRefused(
            where,
            "ไม่รู้จักช่อง %s".formatted(field),
            "ใช้ book, into, pattern, width หรือ codes");
      }
    }
    Rule rule =
        new Rule(
            text(fields, "book", before.book()),
            into(where, text(fields, "into", before.into().code())),
            text(fields, "pattern", before.pattern()),
            width(where, text(fields, "width", Integer.toString(before.width()))),
            apart(where, text(fields, "codes", before.codesApart() ? "apart" : "shared")));
    check(where, series, rule);
    return rule;
  }

  /** What a rule writes must be read again as the running part of such a number. */
  private static void check(String where, Series series, Rule rule) {
    String written = rule.pattern().contains("{n}") ? rule.written(1, 2569) : "";
    String readable = byYear(series) ? "\\d{1,7}" : "\\d{1,7}([-/]\\d{1,4})*";
    if (!written.matches(readable)) {
      throw new NumberingRefused(
          where,
          "pattern “%s” อ่านกลับเป็นเลขไม่ได้".formatted(rule.pattern()),
          "ใช้ {n} หรือ {n}/{year}");
    }
    if (secret(series) && (!rule.book().equals(Rule.REGISTRY) || rule.codesApart())) {
      throw new NumberingRefused(
          where, "สมุดลับใช้ร่วมกันหรือแยกย่อยไม่ได้", "ลบ book และ codes ของชุดนี้ออก");
    }
  }

  private static boolean byYear(Series series) {
    return java.util.stream.Stream.of(Kind.values())
        .anyMatch(kind -> kind.numberedByYear() && kind.code().equals(series.code()));
  }

  private static boolean secret(Series series) {
    return series.code().startsWith("secret-");
  }

  private static Series into(String where, String code) {
    return Series.ofCode(code)
        .orElseThrow(() ->
            new NumberingRefused(
                where,
                "into “%s” ไม่ใช่ชุดเลข".formatted(code),
                "ดูชื่อชุดเลขใน offices/README.md"));
  }

  private static int width(String where, String text) {
    if (!text.matches("[1-" + WIDEST + "]")) {
      throw new NumberingRefused(where, "width “%s” ไม่ได้".formatted(text), "ใช้ ๑ ถึง ๖");
    }
    return Integer.parseInt(text);
  }

  private static boolean apart(String where, String text) {
    return switch (text) {
      case "apart" -> true;
      case "shared" -> false;
      default ->
          throw new NumberingRefused(
              where, "codes “%s” ไม่ได้".formatted(text), "ใช้ shared หรือ apart");
    };
  }

  private static String text(Map<?, ?> fields, String name, String otherwise) {
    Object value = fields.get(name);
    return value == null ? otherwise : String.valueOf(value);
  }

  private static Map<?, ?> map(String where, Object value) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new NumberingRefused(
        where, "ต้องเป็นช่อง ชื่อช่อง: ค่า", "แก้ตามตัวอย่างใน offices/numbering.yaml");
  }
}
