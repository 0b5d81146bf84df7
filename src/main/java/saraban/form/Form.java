package saraban.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import saraban.organisation.Office.Level;

/**
 * A form as a file of letter-templates/forms tells it.
 *
 * @param name file name without ending
 * @param filledBy level of the offices that fill it in
 * @param checkedBy levels that a return passes on its way up, lowest first
 * @param workingDaysBefore by how many working days a level must be done before the day of the
 *     matter; none for those not named
 * @param many true if each return is somebody's own answer and all of them count
 */
public record Form(
    String name,
    String title,
    String version,
    String note,
    String filledIn,
    Level filledBy,
    List<Level> checkedBy,
    Map<Level, Integer> workingDaysBefore,
    boolean many,
    List<Section> sections,
    List<Check> checks,
    List<Summing> summary) {

  /**
   * A part of a form.
   *
   * @param rows what the rows of a table are called; empty if the questions stand alone
   * @param rowsTitle heading above them: "เดือน"
   */
  public record Section(
      String title, String note, String rowsTitle, List<String> rows, List<Question> questions) {

    public boolean table() {
      return !rows.isEmpty();
    }
  }

  /**
   * A question.
   *
   * @param id by which formulas name it
   */
  public record Question(String id, String label, String hint, boolean required, Kind kind) {

    /** The label with its unit: "การใช้ไฟฟ้าจริง (หน่วย)". */
    public String labelled() {
      return kind.unit().isEmpty() ? label : label + " (" + kind.unit() + ")";
    }
  }

  /**
   * A rule about several answers.
   *
   * @param at id of the question that the message stands at
   */
  public record Check(Expression rule, String message, String at) {}

  /**
   * A figure of the summaries.
   *
   * @param of id of the question; empty for a formula over all returns
   * @param chart title of the chart that the figure is a bar of; empty if of none
   */
  public record Summing(
      String label, String of, How how, Optional<Expression> formula, int decimals, String chart) {}

  /** How answers are put together. */
  public enum How {
    AVERAGE,
    SUM,
    LOWEST,
    HIGHEST,
    COUNT,
    /** How often each choice was taken. */
    SHARE,
    FORMULA
  }

  /** One place for an answer: a question, or a question in a row of a table. */
  public record Slot(String key, Section section, Question question, int row) {

    /** What to call it in a message: "การใช้ไฟฟ้าจริง เดือนตุลาคม". */
    public String called() {
      return row < 0
          ? question.label()
          : "%s %s %s".formatted(question.label(), section.rowsTitle(), section.rows().get(row));
    }
  }

  public Stream<Slot> slots() {
    return sections.stream().flatMap(Form::slots);
  }

  static Stream<Slot> slots(Section section) {
    if (!section.table()) {
      return section.questions().stream().map(q -> new Slot(q.id(), section, q, -1));
    }
    return Stream.iterate(0, row -> row < section.rows().size(), row -> row + 1)
        .flatMap(row ->
            section.questions().stream().map(q -> new Slot(key(q.id(), row), section, q, row)));
  }

  /** The key of a question in a row of a table. */
  static String key(String id, int row) {
    return id + "." + (row + 1);
  }

  public Optional<Slot> slot(String key) {
    return slots().filter(s -> s.key().equals(key)).findFirst();
  }

  public Optional<Question> question(String id) {
    return sections.stream()
        .flatMap(s -> s.questions().stream())
        .filter(q -> q.id().equals(id))
        .findFirst();
  }
}
