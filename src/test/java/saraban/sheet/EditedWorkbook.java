package saraban.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as people change it before they send it back. */
public final class EditedWorkbook {

  private final XSSFWorkbook workbook;

  public EditedWorkbook(byte[] file) {
    try {
      workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
      workbook.getSheetAt(0).protectSheet(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Cell cell(Address at) {
    Sheet sheet = workbook.getSheetAt(0);
    var row = sheet.getRow(at.row()) == null ? sheet.createRow(at.row()) : sheet.getRow(at.row());
    return row.getCell(at.column(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  public EditedWorkbook text(Address at, String text) {
    cell(at).setCellValue(text);
    return this;
  }

  public EditedWorkbook number(Address at, double number) {
    cell(at).setCellValue(number);
    return this;
  }

  /** A formula with what some program has worked out for it. */
  public EditedWorkbook formula(Address at, String formula, double value) {
    cell(at).setCellFormula(formula);
    cell(at).setCellValue(value);
    return this;
  }

  public EditedWorkbook merge(Address from, Address to) {
    workbook
        .getSheetAt(0)
        .addMergedRegionUnsafe(
            new CellRangeAddress(from.row(), to.row(), from.column(), to.column()));
    return this;
  }

  /** Rows put in above a row. */
  public EditedWorkbook insertRows(int row, int many) {
    Sheet sheet = workbook.getSheetAt(0);
    sheet.shiftRows(row, sheet.getLastRowNum(), many);
    return this;
  }

  public EditedWorkbook insertColumn(int column) {
    Sheet sheet = workbook.getSheetAt(0);
    while (sheet.getNumMergedRegions() > 0) {
      sheet.removeMergedRegion(0);
    }
    sheet.shiftColumns(column, 12, 1);
    return this;
  }

  public EditedWorkbook rename(String name) {
    workbook.setSheetName(0, name);
    return this;
  }

  /** Another sheet in front. */
  public EditedWorkbook front(String name) {
    workbook.createSheet(name).createRow(0).createCell(0).setCellValue("หมายเหตุ");
    workbook.setSheetOrder(name, 0);
    return this;
  }

  public EditedWorkbook withoutIdentity() {
    workbook.removeSheetAt(workbook.getSheetIndex("_saraban"));
    workbook
        .getProperties()
        .getCustomProperties()
        .getUnderlyingProperties()
        .getPropertyList()
        .clear();
    return this;
  }

  public byte[] bytes() {
    return bytes(workbook::write);
  }

  /** What the cells of the first and the hidden sheet say, saved by an old program. */
  public byte[] asXls() {
    HSSFWorkbook old = new HSSFWorkbook();
    for (Sheet sheet : workbook) {
      var copy = old.createSheet(sheet.getSheetName());
      sheet.forEach(row -> row.forEach(cell -> copy(cell, copy)));
    }
    return bytes(old::write);
  }

  private static void copy(Cell cell, Sheet to) {
    var row =
        to.getRow(cell.getRowIndex()) == null
            ? to.createRow(cell.getRowIndex())
            : to.getRow(cell.getRowIndex());
    Cell made = row.createCell(cell.getColumnIndex());
    switch (cell.getCellType()) {
      case STRING -> made.setCellValue(cell.getStringCellValue());
      case NUMERIC -> made.setCellValue(cell.getNumericCellValue());
      default -> {}
    }
  }

  private interface Writing {
    void to(java.io.OutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Every text of a file, for a look at what it reveals. */
  public static String texts(byte[] file) {
    StringBuilder texts = new StringBuilder();
    Consumer<ReadSheet> each =
        s -> s.cells().values().forEach(f -> texts.append(f.text()).append('\n'));
    WorkbookReader.read(file, Limits.FORM).sheets().forEach(each);
    return texts.toString();
  }
}
