package saraban.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import saraban.form.Form.Check;
import saraban.form.Form.How;
import saraban.form.Form.Section;
import saraban.form.Form.Summing;
import saraban.organisation.Office.Level;

/** Reads form files. */
final class FormFile {

  private static final int MOST_ROWS = 200;
  private static final int MOST_DECIMALS = 6;
  private static final int MOST_DAYS_BEFORE = 100;

  private final String name;
  private final FormFaults faults;
  private final QuestionReader questions;

  private FormFile(String name, FormFaults faults) {
    this.name = name;
    this.faults = faults;
    this.questions = new QuestionReader();
  }

  /**
   * @throws FormRefused with all faults
   */
  static Form read(String name, String yaml) {
    FormFaults faults = new FormFaults(name + ".yaml");
    Form form = new FormFile(name, faults).form(new Entry(node(yaml, faults), faults));
    FormNames.check(form, yaml, faults);
    faults.refuse();
    return form;
  }

  static Node node(String yaml, FormFaults faults) {
    try {
      Node node =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .compose(new java.io.StringReader(yaml.replace("\uFEFF", "")));
      if (node != null) {
        return node;
      }
      faults.add(1, "แฟ้มว่าง");
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
      faults.add(
          line + 1,
          "รูปแบบ YAML ไม่ถูก ย่อหน้าด้วยวรรค เขียน ชื่อคีย์: ค่า"
              + " และใส่เครื่องหมายคำพูดคร่อมข้อความที่มี : หรือ #");
    } catch (YAMLException e) {
      faults.add(1, "รูปแบบ YAML ไม่ถูก ลบอักษรควบคุมออกแล้วบันทึกเป็น UTF-8");
    }
    faults.refuse();
    throw new IllegalStateException();
  }

  private Form form(Entry entry) {
    entry.only(
        List.of(
            "title",
            "version",
            "note",
            "filledIn",
            "filledBy",
            "checkedBy",
            "workingDaysBefore",
            "answers",
            "sections",
            "checks",
            "summary"));
    List<Section> sections = new ArrayList<>();
    entry.entries("sections").forEach(each -> sections.add(section(each)));
    if (sections.isEmpty()) {
      entry.fault("sections", "ขาด “sections” แบบต้องมีอย่างน้อยหนึ่งตอน");
    }
    return new Form(
        name,
        entry.required("title"),
        entry.required("version"),
        entry.text("note"),
        entry.text("filledIn"),
        level(entry, "filledBy", entry.required("filledBy")),
        entry.texts("checkedBy").stream().map(l -> level(entry, "checkedBy", l)).toList(),
        workingDaysBefore(entry),
        many(entry),
        List.copyOf(sections),
        entry.entries("checks").stream().map(this::check).toList(),
        entry.entries("summary").stream().map(this::summing).toList());
  }

  private static Map<Level, Integer> workingDaysBefore(Entry entry) {
    Map<Level, Integer> days = new EnumMap<>(Level.class);
    entry
        .nested("workingDaysBefore")
        .ifPresent(each ->
            each.keys()
                .forEach(
                    key -> days.put(level(each, key, key), each.whole(key, 0, MOST_DAYS_BEFORE))));
    return Collections.unmodifiableMap(days);
  }

  private static boolean many(Entry entry) {
    String answers = entry.text("answers");
    if (!answers.matches("|one|many")) {
      entry.fault("answers", "“answers” เป็น one (หน่วยงานละฉบับ) หรือ many (หลายคนตอบ)");
    }
    return answers.equals("many");
  }

  private static Level level(Entry entry, String key, String text) {
    Optional<Level> level =
        Stream.of(Level.values())
            .filter(l -> l != Level.UNIT && l.name().equals(text.toUpperCase(Locale.ROOT)))
            .findFirst();
    if (level.isEmpty() && !text.isEmpty()) {
      entry.fault(
          key,
          "“%s” ใช้ “%s” ไม่ได้ ใช้ได้ local_authority, district, province, department"
              .formatted(key, text));
    }
    return level.orElse(Level.LOCAL_AUTHORITY);
  }

  private Section section(Entry entry) {
    entry.only(List.of("title", "note", "rows", "rowsTitle", "questions"));
    List<String> rows = entry.texts("rows");
    if (rows.size() > MOST_ROWS) {
      entry.fault("rows", "ตารางมีได้ไม่เกิน %d แถว".formatted(MOST_ROWS));
    }
    if (entry.entries("questions").isEmpty()) {
      entry.fault("questions", "ขาด “questions” แต่ละตอนต้องมีคำถาม");
    }
    return new Section(
        entry.required("title"),
        entry.text("note"),
        entry.has("rowsTitle") ? entry.text("rowsTitle") : "รายการ",
        List.copyOf(rows),
        entry.entries("questions").stream().map(questions::question).toList());
  }

  private Check check(Entry entry) {
    entry.only(List.of("rule", "message", "at"));
    return new Check(
        QuestionReader.formula(entry, "rule"), entry.required("message"), entry.required("at"));
  }

  private Summing summing(Entry entry) {
    entry.only(List.of("label", "of", "how", "formula", "decimals", "chart"));
    boolean formula = entry.has("formula");
    How how = formula ? How.FORMULA : how(entry);
    return new Summing(
        entry.required("label"),
        formula ? "" : entry.required("of"),
        how,
        formula ? Optional.of(QuestionReader.formula(entry, "formula")) : Optional.empty(),
        entry.whole("decimals", 2, MOST_DECIMALS),
        entry.text("chart"));
  }

  private static How how(Entry entry) {
    String text = entry.required("how");
    Optional<How> how =
        Stream.of(How.values())
            .filter(h -> h != How.FORMULA && h.name().toLowerCase(Locale.ROOT).equals(text))
            .findFirst();
    if (how.isEmpty()) {
      entry.fault(
          "how",
          "“how” ใช้ “%s” ไม่ได้ ใช้ได้ average, sum, lowest, highest, count, share"
              .formatted(text));
    }
    return how.orElse(How.COUNT);
  }
}
