package saraban.sheet;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Charts as the reader's program draws them itself. */
final class Charts {

  private static final List<PresetColor> COLOURS =
      List.of(PresetColor.STEEL_BLUE, PresetColor.DARK_ORANGE, PresetColor.SEA_GREEN);

  private Charts() {}

  static void draw(XSSFWorkbook workbook, String on, Chart chart) {
    XSSFChart made = workbook.getSheet(on).createDrawingPatriarch().createChart(anchor(chart));
    made.setTitleText(chart.title());
    made.setTitleOverlay(false);
    boolean lying = chart.bars() == Chart.Bars.LYING;
    XDDFCategoryAxis words =
        made.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    XDDFValueAxis figures = made.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    figures.setCrosses(AxisCrosses.AUTO_ZERO);
    if (chart.fromZero()) {
      figures.setMinimum(0);
    }
    if (lying) { // else the first row lies lowest
      words.setOrientation(AxisOrientation.MAX_MIN);
      figures.setPosition(AxisPosition.TOP);
    }
    XDDFBarChartData bars = (XDDFBarChartData) made.createData(ChartTypes.BAR, words, figures);
    bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
    series(workbook.getSheet(chart.sheet()), chart, bars);
    if (chart.series().size() > 1) {
      made.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    made.plot(bars);
  }

  private static void series(XSSFSheet figures, Chart chart, XDDFBarChartData bars) {
    var words = XDDFDataSourcesFactory.fromStringCellRange(figures, range(chart.categories()));
    for (int i = 0; i < chart.series().size(); i++) {
      Chart.Series each = chart.series().get(i);
      var values = XDDFDataSourcesFactory.fromNumericCellRange(figures, range(each.values()));
      var added = bars.addSeries(words, values);
      added.setTitle(each.name(), null);
      added.setFillProperties(
          new XDDFSolidFillProperties(XDDFColor.from(COLOURS.get(i % COLOURS.size()))));
    }
  }

  private static CellRangeAddress range(Area area) {
    return SheetWriter.range(area);
  }

  private static XSSFClientAnchor anchor(Chart chart) {
    Address first = chart.place().first();
    Address last = chart.place().last();
    return new XSSFClientAnchor(
        0, 0, 0, 0, first.column(), first.row(), last.column() + 1, last.row() + 1);
  }
}
