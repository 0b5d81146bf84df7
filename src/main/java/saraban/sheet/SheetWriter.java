package saraban.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes one sheet. */
final class SheetWriter {

  private static final int UNITS_IN_A_DIGIT = 256;
  private static final int WIDEST = 255;
  private static final double INCH = 2.54;
  private static final double MARGIN = 1.5 / INCH;
  private static final double FOOT = 0.8 / INCH;

  private final org.apache.poi.ss.usermodel.Sheet poi;
  private final Styles styles;

  SheetWriter(org.apache.poi.ss.usermodel.Sheet poi, Styles styles) {
    this.poi = poi;
    this.styles = styles;
  }

  void write(Sheet sheet) {
    widths(sheet.widths());
    RowHeights heights = new RowHeights(sheet);
    int index = 0;
    for (Row row : sheet.rows()) {
      row(index, row, sheet.hidden() ? 0 : heights.of(index, row));
      index++;
    }
    for (Area area : sheet.merged()) {
      poi.addMergedRegion(range(area));
    }
    sheet.rules().forEach(rule -> Rules.add(poi, rule));
    print(sheet.paper());
    if (sheet.locked()) {
      poi.protectSheet("");
    }
  }

  private void widths(List<Integer> widths) {
    for (int i = 0; i < widths.size(); i++) {
      poi.setColumnWidth(i, Math.min(widths.get(i), WIDEST) * UNITS_IN_A_DIGIT);
    }
  }

  private void row(int index, Row row, double height) {
    if (row.cells().isEmpty() && row.height() == 0) {
      return;
    }
    var made = poi.createRow(index);
    if (height > 0) {
      made.setHeightInPoints((float) height);
    }
    for (int i = 0; i < row.cells().size(); i++) {
      fill(made.createCell(i), row.cells().get(i));
    }
  }

  private void fill(org.apache.poi.ss.usermodel.Cell made, Cell cell) {
    made.setCellStyle(styles.of(cell));
    switch (cell) {
      case Cell.Text text -> made.setCellValue(Texts.fitting(text.text()));
      case Cell.Number number -> made.setCellValue(number.number().doubleValue());
      case Cell.Day day -> made.setCellValue(day.day());
      case Cell.Formula formula -> made.setCellFormula(formula.formula());
      case Cell.Blank _, Cell.NumberSlot _, Cell.DaySlot _ -> {}
    }
  }

  private void print(Paper paper) {
    poi.setFitToPage(true);
    PrintSetup setup = poi.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(paper.landscape());
    setup.setFitWidth((short) paper.papersWide());
    setup.setFitHeight((short) (paper.whole() ? 1 : 0));
    poi.setHorizontallyCenter(true);
    for (var side : org.apache.poi.ss.usermodel.PageMargin.values()) {
      poi.setMargin(side, MARGIN);
    }
    poi.setMargin(org.apache.poi.ss.usermodel.PageMargin.FOOTER, FOOT);
    poi.getFooter().setCenter("หน้า &P จาก &N");
    if (paper.headingRows() > 0 || paper.headingColumns() > 0) {
      poi.createFreezePane(paper.headingColumns(), paper.headingRows());
    }
  }

  static CellRangeAddress range(Area area) {
    return new CellRangeAddress(
        area.first().row(), area.last().row(), area.first().column(), area.last().column());
  }
}
