package saraban.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import saraban.letter.Kind;

/**
 * A template as its file has it: a header between two lines of ---, then the body.
 *
 * @param header fields of the letter, with expressions
 * @param bodyLine line of the file where the body begins, from 1
 */
record TemplateFile(
    LetterTemplate template, Map<String, Object> header, String mark, String body, int bodyLine) {

  private static final String RULE = "---";

  /** Fields of the template itself; all others are the letter's. */
  private static final List<String> OWN = List.of("title", "description", "inputs", "mark");

  private static final List<String> LETTER =
      List.of(
          "kind",
          "urgency",
          "secrecy",
          "subject",
          "salutation",
          "to",
          "references",
          "enclosures",
          "closing",
          "signatory",
          "unit",
          "contact",
          "copies",
          "digits");

  /** What only some forms have. */
  static final List<String> PARTICULARS =
      List.of("edition", "effective", "meeting", "certified", "prepared", "qr");

  static TemplateFile read(String name, String source) {
    String file = name + ".txt";
    List<String> lines = source.replace("\uFEFF", "").replace("\r\n", "\n").lines().toList();
    int end = lines.isEmpty() || !lines.getFirst().strip().equals(RULE) ? -1 : end(lines);
    if (end < 0) {
      throw new TemplateRefused(
          file
              + " บรรทัด 1: แม่แบบขึ้นต้นด้วยบรรทัด --- แล้วเป็นช่องของหนังสือ จบด้วยบรรทัด ---"
              + " แล้วจึงเป็นเนื้อความ");
    }
    Map<String, Object> header = yaml(file, lines.subList(1, end));
    refuseUnknown(file, header, lines);
    String body = String.join("\n", lines.subList(end + 1, lines.size())).strip();
    int bodyLine = end + 2 + leadingBlank(lines, end + 1);
    LetterTemplate template =
        new LetterTemplate(
            name,
            kind(header),
            text(file, header, "title"),
            text(file, header, "description"),
            inputs(file, header),
            source);
    TemplateFile read =
        new TemplateFile(
            template,
            letterFields(header),
            String.valueOf(header.getOrDefault("mark", "")),
            body,
            bodyLine);
    read.check(file, lines);
    return read;
  }

  /** An unknown one is told of when the letter's fields are read. */
  private static Kind kind(Map<String, Object> header) {
    return Stream.of(Kind.values())
        .filter(kind -> kind.code().equals(header.get("kind")))
        .findAny()
        .orElse(Kind.EXTERNAL_LETTER);
  }

  private static int end(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).strip().equals(RULE)) {
        return i;
      }
    }
    return -1;
  }

  private static int leadingBlank(List<String> lines, int from) {
    int blank = 0;
    while (from + blank < lines.size() && lines.get(from + blank).isBlank()) {
      blank++;
    }
    return blank;
  }

  private static Map<String, Object> yaml(String file, List<String> lines) {
    try {
      Map<String, Object> header =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(String.join("\n", lines));
      return header == null ? Map.of() : new LinkedHashMap<>(header);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 2;
      throw new TemplateRefused(
          "%s บรรทัด %d: รูปแบบ YAML ไม่ถูก ค่าที่มี [ หรือ : ต้องอยู่ในเครื่องหมายคำพูด"
              .formatted(file, line));
    } catch (YAMLException | ClassCastException e) {
      throw new TemplateRefused(file + " บรรทัด 2: ส่วนหัวต้องเขียนเป็น ชื่อช่อง: ค่า");
    }
  }

  /** In YAML a name can be a number or nothing at all. */
  private static void refuseUnknown(String file, Map<?, ?> header, List<String> lines) {
    List<String> known = Stream.of(OWN, LETTER, PARTICULARS).flatMap(List::stream).toList();
    for (Object key : header.keySet()) {
      String field = String.valueOf(key);
      if (!known.contains(field)) {
        throw new TemplateRefused(
            "%s บรรทัด %d: ไม่รู้จักช่อง “%s”%s"
                .formatted(file, line(lines, field + ":"), field, Meant.of(field, known)));
      }
    }
  }

  static int line(List<String> lines, String text) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return i + 1;
      }
    }
    return 1;
  }

  private static String text(String file, Map<String, Object> header, String field) {
    if (!(header.get(field) instanceof String text) || text.isBlank()) {
      throw new TemplateRefused("%s บรรทัด 2: ขาดช่อง %s".formatted(file, field));
    }
    return text;
  }

  private static List<LetterTemplate.Input> inputs(String file, Map<String, Object> header) {
    List<LetterTemplate.Input> inputs = new ArrayList<>();
    if (header.get("inputs") instanceof List<?> list) {
      for (Object each : list) {
        if (!(each instanceof Map<?, ?> input) || !input.containsKey("name")) {
          throw new TemplateRefused(
              file
                  + ": inputs แต่ละรายการเขียนเป็น {name: topic, label: เรื่องที่แจ้ง, example: …,"
                  + " required: true}");
        }
        inputs.add(
            new LetterTemplate.Input(
                String.valueOf(input.get("name")),
                value(input, "label"),
                value(input, "example"),
                Boolean.TRUE.equals(input.get("required"))));
      }
    }
    return List.copyOf(inputs);
  }

  private static String value(Map<?, ?> input, String field) {
    return input.containsKey(field) ? String.valueOf(input.get(field)) : "";
  }

  private static Map<String, Object> letterFields(Map<String, Object> header) {
    Map<String, Object> fields = new LinkedHashMap<>(header);
    OWN.forEach(fields::remove);
    return fields;
  }

  /** Every name in an expression must be known, wherever it stands. */
  private void check(String file, List<String> lines) {
    TreeSet<String> known = new TreeSet<>(Values.NAMES);
    template.inputs().forEach(input -> known.add(input.name()));
    for (int i = 0; i < lines.size(); i++) {
      Expressions.check(file, i + 1, lines.get(i), known);
    }
  }
}
