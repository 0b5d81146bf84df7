package saraban.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import saraban.form.FollowMatter.Followed;
import saraban.form.Report.Column;
import saraban.form.Report.From;
import saraban.organisation.Office;
import saraban.organisation.Office.Level;
import saraban.sheet.Cell;
import saraban.sheet.Look;
import saraban.sheet.Row;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** The returns of a matter as a list, one a row, in the columns that the office above asks for. */
@Component
class ListReturns {

  private static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");
  private static final int USUAL_WIDTH = 16;

  private final Forms forms;
  private final Returns returns;
  private final Acts acts;
  private final FollowMatter follow;
  private final Standing standing;

  ListReturns(Forms forms, Returns returns, Acts acts, FollowMatter follow, Standing standing) {
    this.forms = forms;
    this.returns = returns;
    this.acts = acts;
    this.follow = follow;
    this.standing = standing;
  }

  /** The file's columns; without a file all answers after the office. */
  Report report(Form form) {
    return forms.reportOf(form.name()).orElseGet(() -> plain(form));
  }

  private static Report plain(Form form) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("จังหวัด", From.PROVINCE, "", USUAL_WIDTH));
    columns.add(new Column("อำเภอ", From.DISTRICT, "", USUAL_WIDTH));
    columns.add(new Column("ชื่อเต็มของหน่วยงาน", From.OFFICE, "", 2 * USUAL_WIDTH));
    form.slots()
        .forEach(s -> columns.add(new Column(heading(s), From.ANSWER, s.key(), USUAL_WIDTH)));
    columns.add(new Column("สถานะ", From.STATE, "", USUAL_WIDTH));
    return new Report("", form.title(), form.version(), "", form.name(), List.copyOf(columns));
  }

  private static String heading(Form.Slot slot) {
    return slot.row() < 0
        ? slot.question().labelled()
        : slot.section().rows().get(slot.row()) + " " + slot.question().labelled();
  }

  /** A row for each office below the top, also for those that sent nothing. */
  List<Row> rows(Matter matter, Office top, Report report) {
    Map<String, List<Answers>> answers = new HashMap<>();
    returns.counted(
        matter, r -> answers.computeIfAbsent(r.office(), _ -> new ArrayList<>()).add(r.answers()));
    Map<String, List<Act>> done = acts.of(matter.id());
    List<Row> rows = new ArrayList<>();
    for (Followed each : follow.below(matter, top)) {
      String code = each.office().code();
      for (Answers said : answers.getOrDefault(code, List.of(Answers.NONE))) {
        rows.add(row(report, each, said, done.getOrDefault(code, List.of())));
      }
    }
    return rows;
  }

  private Row row(Report report, Followed each, Answers answers, List<Act> acts) {
    List<Cell> cells = report.columns().stream().map(c -> cell(c, each, answers, acts)).toList();
    return new Row(cells, 0);
  }

  private Cell cell(Column column, Followed each, Answers answers, List<Act> acts) {
    return switch (column.from()) {
      case ANSWER -> value(answers.text(column.of()));
      case PROVINCE -> text(bare(each.office(), Level.PROVINCE));
      case DISTRICT -> text(bare(each.office(), Level.DISTRICT));
      case OFFICE -> text(each.office().name());
      case STATE -> text(each.thai());
      case CHECKED -> text(day(acts, Act.Kind.CHECKED).orElse(""));
      case SCREENED -> text(screened(acts));
      case REMARK -> text(remark(each, acts));
    };
  }

  private static Cell text(String text) {
    return Cell.text(text, Look.BODY);
  }

  static Cell value(String value) {
    return value.matches("-?\\d{1,15}(\\.\\d+)?")
        ? new Cell.Number(
            new BigDecimal(value), Math.max(0, new BigDecimal(value).scale()), Look.BODY)
        : text(
            value.matches("\\d{4}-\\d\\d-\\d\\d") ? day(java.time.LocalDate.parse(value)) : value);
  }

  private String bare(Office office, Level level) {
    return standing
        .above(office, level)
        .map(o -> o.name().replaceFirst("^(จังหวัด|อำเภอ)", ""))
        .orElse("");
  }

  private static Optional<String> day(List<Act> acts, Act.Kind kind) {
    return acts.stream()
        .filter(a -> a.kind() == kind)
        .reduce((_, last) -> last)
        .map(Act::at)
        .map(ListReturns::day);
  }

  private static String day(Instant moment) {
    return day(moment.atZone(ZONE).toLocalDate());
  }

  private static String day(java.time.LocalDate day) {
    return ThaiDate.brief(day, Digits.THAI);
  }

  private static String screened(List<Act> acts) {
    return day(acts, Act.Kind.SCREENED).map(d -> "ผ่านการกลั่นกรอง " + d).orElse("");
  }

  private static String remark(Followed each, List<Act> acts) {
    String said = acts.isEmpty() ? "" : acts.getLast().remark();
    return said.isEmpty() && each.progress() instanceof Progress.Draft ? each.thai() : said;
  }
}
