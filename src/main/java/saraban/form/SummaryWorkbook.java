package saraban.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import saraban.form.Form.How;
import saraban.form.Form.Summing;
import saraban.sheet.Area;
import saraban.sheet.Cell;
import saraban.sheet.Look;
import saraban.sheet.Paper;
import saraban.sheet.Row;
import saraban.sheet.Sheet;
import saraban.sheet.Workbook;
import saraban.sheet.XlsxWriter;
import saraban.thai.Digits;

/** A summary as a workbook: the list in the asked shape, figures, comparison, charts, who lacks. */
@Component
class SummaryWorkbook {

  private static final String FIGURES = "สรุป";

  /** Characters that are still legible across a paper on its side. */
  private static final int WIDEST = 180;

  /** The title stands over the columns of the first paper. */
  private static final int TITLED = 8;

  /** Province, district and name stand on every paper. */
  private static final int FIRST_COLUMNS = 3;

  private final ListReturns list;

  SummaryWorkbook(ListReturns list) {
    this.list = list;
  }

  byte[] write(Summary summary) {
    List<Bars> bars = Bars.of(summary);
    return XlsxWriter.write(
        Workbook.of(
            list.report(summary.matter().form()).title(),
            list(summary),
            figures(summary),
            parts(summary),
            SummaryCharts.drawn(bars),
            SummaryCharts.figures(bars),
            missing(summary)));
  }

  private static Row title(String text, int columns, Look look) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.text(text, look)));
    IntStream.range(1, columns).forEach(i -> cells.add(Cell.blank(look)));
    return new Row(cells, 0);
  }

  private static List<Area> across(int columns, int... rows) {
    return IntStream.of(rows).mapToObj(r -> Area.of(r, 0, r, columns - 1)).toList();
  }

  private static String of(Summary summary) {
    return "%s ตามหนังสือ ที่ %s"
        .formatted(summary.top().letterName(), Digits.THAI.of(summary.matter().reference()));
  }

  private Sheet list(Summary summary) {
    Report report = list.report(summary.matter().form());
    int columns = report.columns().size();
    List<Row> rows = new ArrayList<>();
    int titled = Math.min(columns, TITLED);
    rows.add(title(report.title(), titled, Look.TITLE));
    rows.add(title(of(summary), titled, Look.SUBTITLE));
    rows.add(title(report.note(), titled, Look.QUIET));
    rows.add(
        Row.of(
            Look.HEADING,
            report.columns().stream().map(Report.Column::heading).toArray(String[]::new)));
    rows.addAll(list.rows(summary.matter(), summary.top(), report));
    return Sheet.of(
            "แบบสรุปผล",
            Paper.LANDSCAPE.headingRows(4).wide(papers(report), FIRST_COLUMNS),
            report.columns().stream().map(Report.Column::width).toList(),
            rows)
        .merging(across(titled, 0, 1, 2));
  }

  /** As many papers side by side as keep the words legible. */
  private static int papers(Report report) {
    int width = report.columns().stream().mapToInt(Report.Column::width).sum();
    return Math.clamp(Math.ceilDiv(width, WIDEST), 1, 4);
  }

  private static Sheet figures(Summary summary) {
    List<Row> rows = new ArrayList<>();
    rows.add(title("สรุปตัวเลข " + summary.matter().form().title(), 3, Look.TITLE));
    rows.add(title(of(summary), 3, Look.SUBTITLE));
    rows.add(Row.of(Look.HEADING, "รายการ", "ครั้งนี้", "ครั้งก่อน"));
    rows.add(counted("หน่วยงานที่ต้องส่ง", summary.expected()));
    rows.add(counted("หน่วยงานที่ส่งแล้ว", summary.answered()));
    summary.states().forEach((state, many) -> rows.add(counted("สถานะ: " + state, many)));
    for (Summing summing : summary.matter().form().summary()) {
      if (summing.how() == How.SHARE) {
        summary
            .all()
            .shares(summing)
            .forEach((choice, many) -> rows.add(counted(summing.label() + ": " + choice, many)));
      } else {
        rows.add(
            Row.of(
                Cell.text(summing.label(), Look.BODY),
                figure(Optional.of(summary.all()), summing),
                figure(summary.before(), summing)));
      }
    }
    return Sheet.of(FIGURES, Paper.UPRIGHT.headingRows(3), List.of(56, 16, 16), rows)
        .merging(across(3, 0, 1));
  }

  private static Row counted(String what, int many) {
    return Row.of(Cell.text(what, Look.BODY), Cell.number(many, Look.BODY), Cell.blank(Look.BODY));
  }

  private static Cell figure(Optional<Tally> tally, Summing summing) {
    return tally
        .flatMap(t -> t.figure(summing))
        .<Cell>map(n -> new Cell.Number(n, summing.decimals(), Look.BODY))
        .orElse(Cell.blank(Look.BODY));
  }

  private static Sheet parts(Summary summary) {
    List<Summing> figures =
        summary.matter().form().summary().stream().filter(s -> s.how() != How.SHARE).toList();
    int columns = figures.size() + 3;
    List<Row> rows = new ArrayList<>();
    rows.add(title("เทียบรายหน่วยงาน", columns, Look.TITLE));
    rows.add(
        Row.of(
            Look.HEADING,
            Stream.concat(
                    Stream.of("หน่วยงาน", "ต้องส่ง", "ส่งแล้ว"),
                    figures.stream().map(Summing::label))
                .toArray(String[]::new)));
    for (Summary.Part part : summary.parts()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.text(part.office().name(), Look.BODY));
      cells.add(Cell.number(part.expected(), Look.BODY));
      cells.add(Cell.number(part.answered(), Look.BODY));
      figures.forEach(s -> cells.add(figure(Optional.of(part.tally()), s)));
      rows.add(new Row(cells, 0));
    }
    List<Integer> widths = new ArrayList<>(List.of(36, 9, 9));
    figures.forEach(s -> widths.add(14));
    return Sheet.of("เทียบรายหน่วยงาน", Paper.LANDSCAPE.headingRows(2), widths, rows)
        .merging(across(columns, 0));
  }

  private static Sheet missing(Summary summary) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        title(
            "ยังไม่ส่ง %s แห่ง".formatted(Digits.THAI.of(summary.missing().size())),
            2,
            Look.TITLE));
    rows.add(Row.of(Look.HEADING, "ที่", "หน่วยงาน"));
    for (int i = 0; i < summary.missing().size(); i++) {
      rows.add(
          Row.of(
              Cell.number(i + 1, Look.BODY),
              Cell.text(summary.missing().get(i).name(), Look.BODY)));
    }
    return Sheet.of("ยังไม่ส่ง", Paper.UPRIGHT.headingRows(2), List.of(8, 60), rows)
        .merging(across(2, 0));
  }
}
