package saraban.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import saraban.form.Form.Slot;
import saraban.form.SheetPlan.Line;
import saraban.sheet.Area;
import saraban.sheet.Cell;
import saraban.sheet.Look;
import saraban.sheet.Paper;
import saraban.sheet.Row;
import saraban.sheet.Sheet;
import saraban.sheet.Workbook;
import saraban.thai.Digits;

/** A form as a workbook to fill in. */
final class FormWorkbook {

  private static final List<Integer> FIRST_WIDTHS = List.of(5, 44);
  private static final int ANSWER_WIDTH = 17;
  private static final int WIDE = 7;
  private static final double LINE = 20;

  private final Form form;
  private final SheetPlan plan;
  private final Function<String, String> given;
  private final List<Row> rows = new ArrayList<>();
  private final List<Area> merged = new ArrayList<>();

  private FormWorkbook(Form form, Function<String, String> given) {
    this.form = form;
    this.plan = SheetPlan.of(form);
    this.given = given;
  }

  /**
   * The form with marks where offices differ.
   *
   * @param given what is already answered, by key; empty if nothing is
   */
  static Workbook of(Form form, Identity identity, Function<String, String> given) {
    return new FormWorkbook(form, given).workbook(identity);
  }

  private Workbook workbook(Identity identity) {
    plan.lines().forEach(this::line);
    SlotRules rules = new SlotRules(Identity.SHEET, identity.rows().size());
    plan.spots().values().forEach(rules::add);
    List<Integer> widths = new ArrayList<>(FIRST_WIDTHS);
    widths.addAll(Collections.nCopies(plan.lastColumn() - SheetPlan.ANSWER + 1, ANSWER_WIDTH));
    Paper paper = plan.lastColumn() > WIDE ? Paper.LANDSCAPE : Paper.UPRIGHT;
    Sheet sheet =
        Sheet.of(SheetPlan.SHEET, paper, widths, rows)
            .merging(merged)
            .with(rules.rules())
            .lockedButInputs();
    List<Row> hidden = new ArrayList<>(identity.rows());
    hidden.addAll(rules.lists());
    return new Workbook(
        form.title(), List.of(sheet, Sheet.hidden(Identity.SHEET, hidden)), identity.properties());
  }

  private void line(Line line) {
    Row row =
        switch (line) {
          case Line.Title title -> across(title.text(), Look.TITLE);
          case Line.Subtitle subtitle -> across(subtitle.text(), Look.SUBTITLE);
          case Line.Remark remark -> across(remark.text(), Look.QUIET);
          case Line.Part part -> across(part.text(), Look.SECTION);
          case Line.Told told -> told(told);
          case Line.Ask ask -> ask(ask);
          case Line.Heads heads -> heads(heads);
          case Line.Entries entries -> entries(entries);
          case Line.Gap _ -> Row.EMPTY.high(LINE / 2);
        };
    rows.add(row);
  }

  private void merge(int from, int to) {
    if (to > from) {
      merged.add(Area.of(rows.size(), from, rows.size(), to));
    }
  }

  private Row across(String text, Look look) {
    merge(0, plan.lastColumn());
    return Row.of(Cell.text(text, look));
  }

  private Row told(Line.Told told) {
    merge(SheetPlan.ANSWER, plan.lastColumn());
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                Cell.blank(Look.LABEL),
                Cell.text(told.label(), Look.LABEL),
                Cell.text(told.text(), Look.TOTAL)));
    fill(cells, Look.TOTAL);
    return new Row(cells, 0);
  }

  private void fill(List<Cell> cells, Look look) {
    while (cells.size() <= plan.lastColumn()) {
      cells.add(Cell.blank(look));
    }
  }

  private Row ask(Line.Ask ask) {
    Slot slot = ask.slot();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(Digits.THAI.of(ask.number()), Look.LABEL));
    String star = slot.question().required() ? " *" : "";
    cells.add(Cell.text(slot.question().labelled() + star, Look.LABEL));
    cells.add(answer(slot));
    boolean wide = wide(slot.question().kind());
    merge(wide ? SheetPlan.ANSWER : SheetPlan.ANSWER + 1, plan.lastColumn());
    if (!wide) {
      cells.add(Cell.text(slot.question().hint(), Look.QUIET));
    }
    fill(cells, wide ? Look.INPUT : Look.QUIET);
    return new Row(cells, height(slot));
  }

  private static boolean wide(Kind kind) {
    return switch (kind) {
      case Kind.Text _, Kind.Choice _, Kind.File _ -> true;
      case Kind.Number _, Kind.Score _, Kind.Day _, Kind.Computed _, Kind.Band _ -> false;
    };
  }

  private static double height(Slot slot) {
    int lines = slot.question().kind() instanceof Kind.Text text ? text.lines() : 1;
    return lines > 1 ? lines * LINE : 0;
  }

  private Cell answer(Slot slot) {
    String value = given.apply(slot.key());
    return switch (slot.question().kind()) {
      case Kind.Number number -> Slots.number(value, number.decimals());
      case Kind.Score score -> Slots.number(value, score.decimals());
      case Kind.Computed computed ->
          new Cell.Formula(
              SheetFormula.of(plan, form, slot, computed), computed.decimals(), Look.BODY);
      case Kind.Band band ->
          new Cell.Formula(SheetFormula.of(plan, form, slot, band), 0, Look.BODY);
      case Kind.Text _, Kind.Choice _, Kind.File _ -> Slots.text(value);
      case Kind.Day _ -> Slots.day(value);
    };
  }

  private Row heads(Line.Heads heads) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text("ที่", Look.HEADING));
    cells.add(Cell.text(heads.section().rowsTitle(), Look.HEADING));
    heads.section().questions().forEach(q -> cells.add(Cell.text(q.labelled(), Look.HEADING)));
    return new Row(cells, 0);
  }

  private Row entries(Line.Entries entries) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(Digits.THAI.of(entries.row() + 1), Look.LABEL));
    cells.add(Cell.text(entries.section().rows().get(entries.row()), Look.LABEL));
    entries
        .section()
        .questions()
        .forEach(q ->
            cells.add(
                answer(
                    new Slot(
                        Form.key(q.id(), entries.row()), entries.section(), q, entries.row()))));
    return new Row(cells, 0);
  }
}
