package saraban.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import saraban.form.Form.Question;
import saraban.form.Form.Section;
import saraban.form.Form.Slot;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** A form's sections as a page shows them. */
final class FormFields {

  private static final int MOST_BUTTONS = 11;

  private FormFields() {}

  /**
   * A section.
   *
   * @param heads headings of its table; empty if it is none
   */
  public record Part(String title, String note, List<String> heads, List<Line> lines) {}

  /** A row of a table, or a question alone. */
  public record Line(String label, List<Field> fields) {}

  /**
   * A field.
   *
   * @param type number, text, area, choice, date, file or told
   * @param choices to choose from, if there are
   */
  public record Field(
      String key,
      String label,
      String hint,
      boolean required,
      String type,
      List<String> choices,
      int lines,
      String value,
      String fault) {}

  /**
   * @param values as typed or as kept
   */
  static List<Part> of(Form form, Map<String, String> values, List<Fault> faults) {
    return form.sections().stream().map(s -> part(s, values, faults)).toList();
  }

  private static Part part(Section section, Map<String, String> values, List<Fault> faults) {
    if (!section.table()) {
      List<Line> lines =
          Form.slots(section)
              .map(s -> new Line(s.question().labelled(), List.of(field(s, values, faults))))
              .toList();
      return new Part(section.title(), section.note(), List.of(), lines);
    }
    List<String> heads = section.questions().stream().map(Question::labelled).toList();
    List<Line> lines =
        IntStream.range(0, section.rows().size())
            .mapToObj(row ->
                new Line(
                    section.rows().get(row),
                    section.questions().stream()
                        .map(q -> new Slot(Form.key(q.id(), row), section, q, row))
                        .map(s -> field(s, values, faults))
                        .toList()))
            .toList();
    return new Part(section.title(), section.note(), heads, lines);
  }

  private static Field field(Slot slot, Map<String, String> values, List<Fault> faults) {
    String fault =
        faults.stream()
            .filter(f -> f.key().equals(slot.key()))
            .map(Fault::message)
            .findFirst()
            .orElse("");
    Question question = slot.question();
    return new Field(
        slot.key(),
        slot.row() < 0 ? question.labelled() : slot.called(),
        question.hint(),
        question.required(),
        type(question.kind()),
        choices(question.kind()),
        question.kind() instanceof Kind.Text text ? text.lines() : 1,
        shown(question.kind(), values.getOrDefault(slot.key(), "")),
        fault);
  }

  private static String shown(Kind kind, String value) {
    return kind instanceof Kind.Day && value.matches("\\d{4}-\\d\\d-\\d\\d")
        ? ThaiDate.full(LocalDate.parse(value), Digits.THAI)
        : value;
  }

  private static String type(Kind kind) {
    return switch (kind) {
      case Kind.Number _ -> "number";
      case Kind.Score score -> choices(score).isEmpty() ? "number" : "score";
      case Kind.Choice _ -> "choice";
      case Kind.Text text -> text.lines() > 1 ? "area" : "text";
      case Kind.Day _ -> "date";
      case Kind.File _ -> "file";
      case Kind.Computed _, Kind.Band _ -> "told";
    };
  }

  private static List<String> choices(Kind kind) {
    return switch (kind) {
      case Kind.Choice choice -> choice.choices();
      case Kind.Score score -> points(score);
      default -> List.of();
    };
  }

  private static List<String> points(Kind.Score score) {
    int span = score.to().subtract(score.from()).intValue();
    return score.decimals() > 0 || span >= MOST_BUTTONS
        ? List.of()
        : IntStream.rangeClosed(score.from().intValue(), score.to().intValue())
            .mapToObj(String::valueOf)
            .toList();
  }
}
