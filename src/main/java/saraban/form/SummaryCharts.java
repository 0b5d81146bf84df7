package saraban.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import saraban.sheet.Area;
import saraban.sheet.Cell;
import saraban.sheet.Chart;
import saraban.sheet.Look;
import saraban.sheet.Paper;
import saraban.sheet.Row;
import saraban.sheet.Sheet;

/** The charts of a summary as sheets. */
final class SummaryCharts {

  private static final String CHART_FIGURES = "ข้อมูลแผนภูมิ";
  private static final int CHART_ROWS = 18;
  private static final int CHART_COLUMNS = 9;

  private SummaryCharts() {}

  /** The charts draw on cells of a sheet of their own, so that they can be changed by hand. */
  static Sheet figures(List<Bars> all) {
    List<Row> rows = new ArrayList<>();
    for (Bars bars : all) {
      List<String> heads = new ArrayList<>(List.of(bars.title()));
      heads.addAll(bars.series());
      rows.add(Row.of(Look.HEADING, heads.toArray(String[]::new)));
      for (Bars.Row row : bars.rows()) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(row.label(), Look.BODY)));
        row.values().forEach(v -> cells.add(new Cell.Number(v, Math.max(0, v.scale()), Look.BODY)));
        rows.add(new Row(cells, 0));
      }
    }
    return Sheet.of(CHART_FIGURES, Paper.UPRIGHT, List.of(50, 14, 14), rows);
  }

  /** One below the other. */
  static Sheet drawn(List<Bars> all) {
    List<Chart> charts = new ArrayList<>();
    int head = 0;
    for (int i = 0; i < all.size(); i++) {
      int rows = all.get(i).rows().size();
      charts.add(chart(all.get(i), i, head + 1, head + rows));
      head += rows + 1;
    }
    return Sheet.of("แผนภูมิ", Paper.UPRIGHT.onOne(), List.of(), List.of()).drawing(charts);
  }

  private static Chart chart(Bars bars, int index, int first, int last) {
    int top = index * (CHART_ROWS + 1);
    return new Chart(
        bars.title(),
        bars.rows().size() > 6 ? Chart.Bars.LYING : Chart.Bars.UPRIGHT,
        Area.of(top, 0, top + CHART_ROWS - 1, CHART_COLUMNS - 1),
        CHART_FIGURES,
        Area.of(first, 0, last, 0),
        IntStream.range(0, bars.series().size())
            .mapToObj(
                s -> new Chart.Series(bars.series().get(s), Area.of(first, s + 1, last, s + 1)))
            .toList(),
        bars.lowest().signum() >= 0);
  }
}
