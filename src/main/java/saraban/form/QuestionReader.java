package saraban.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import saraban.form.Form.Question;

/** Reads the questions of a form file. */
final class QuestionReader {

  private static final int MOST_DECIMALS = 6;
  private static final int LONGEST = 4000;
  private static final int USUAL_LENGTH = 500;
  private static final int MOST_LINES = 20;
  private static final List<String> ALL = List.of("id", "label", "hint", "required", "type");
  private static final List<String> TYPES =
      List.of("number", "score", "choice", "text", "date", "file", "formula", "level");

  Question question(Entry entry) {
    String id = entry.required("id");
    if (!id.isEmpty() && !id.matches("[a-z][a-zA-Z0-9_]*")) {
      entry.fault(
          "id", "“id” ต้องขึ้นต้นด้วยอักษรอังกฤษตัวเล็ก ตามด้วยอักษรหรือตัวเลข เช่น score1");
    }
    return new Question(
        id,
        entry.required("label"),
        entry.text("hint"),
        entry.flag("required"),
        kind(entry, entry.required("type")));
  }

  private static Kind kind(Entry entry, String type) {
    return switch (type) {
      case "number" -> number(entry);
      case "score" -> score(entry);
      case "choice" -> choice(entry);
      case "text" -> text(entry);
      case "date" -> plain(entry, new Kind.Day());
      case "file" -> plain(entry, new Kind.File());
      case "formula" -> computed(entry);
      case "level" -> band(entry);
      default -> {
        entry.fault("type", "ไม่รู้จักชนิด “%s”%s".formatted(type, Nearness.meant(type, TYPES)));
        yield new Kind.Text(USUAL_LENGTH, 1);
      }
    };
  }

  private static void allow(Entry entry, String... more) {
    List<String> known = new ArrayList<>(ALL);
    known.addAll(List.of(more));
    entry.only(known);
  }

  private static Kind plain(Entry entry, Kind kind) {
    allow(entry);
    return kind;
  }

  private static Kind number(Entry entry) {
    allow(entry, "unit", "least", "most", "decimals");
    var least = entry.number("least");
    var most = entry.number("most");
    if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
      entry.fault("most", "“most” ต้องไม่น้อยกว่า “least”");
    }
    return new Kind.Number(
        entry.text("unit"), least, most, entry.whole("decimals", 0, MOST_DECIMALS));
  }

  private static Kind score(Entry entry) {
    allow(entry, "from", "to", "weight", "decimals");
    BigDecimal from = entry.number("from").orElse(BigDecimal.ZERO);
    BigDecimal to = entry.number("to").orElse(BigDecimal.ONE);
    if (!entry.has("to") || to.compareTo(from) <= 0 || to.signum() <= 0) {
      entry.fault("to", "“to” คือคะแนนเต็ม ต้องมากกว่า “from”");
      return new Kind.Score(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE, 0);
    }
    return new Kind.Score(
        from,
        to,
        entry.number("weight").orElse(BigDecimal.ONE),
        entry.whole("decimals", 0, MOST_DECIMALS));
  }

  private static Kind choice(Entry entry) {
    allow(entry, "choices");
    List<String> choices = entry.texts("choices");
    if (choices.size() < 2 || choices.stream().distinct().count() < choices.size()) {
      entry.fault("choices", "“choices” ต้องมีอย่างน้อยสองตัวเลือก และไม่ซ้ำกัน");
    }
    return new Kind.Choice(List.copyOf(choices));
  }

  private static Kind text(Entry entry) {
    allow(entry, "longest", "lines");
    return new Kind.Text(
        entry.whole("longest", USUAL_LENGTH, LONGEST), entry.whole("lines", 1, MOST_LINES));
  }

  private static Kind computed(Entry entry) {
    allow(entry, "formula", "unit", "decimals");
    return new Kind.Computed(
        formula(entry, "formula"), entry.text("unit"), entry.whole("decimals", 2, MOST_DECIMALS));
  }

  private static Kind band(Entry entry) {
    allow(entry, "of", "steps");
    List<Kind.Step> steps = entry.entries("steps").stream().map(QuestionReader::step).toList();
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).from().compareTo(steps.get(i - 1).from()) >= 0) {
        entry.fault("steps", "“steps” เรียงจากค่ามากไปน้อย");
      }
    }
    return new Kind.Band(entry.required("of"), steps);
  }

  private static Kind.Step step(Entry entry) {
    entry.only(List.of("from", "name"));
    return new Kind.Step(entry.number("from").orElse(BigDecimal.ZERO), entry.required("name"));
  }

  static Expression formula(Entry entry, String key) {
    try {
      return ExpressionReader.read(entry.required(key));
    } catch (ExpressionReader.NotAFormula e) {
      entry.fault(key, e.getMessage());
      return new Expression.Literal(BigDecimal.ZERO);
    }
  }
}
