package saraban.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The same cells written as Apache POI's guide shows it, without styles and rules. */
public final class PlainPoi {

  private PlainPoi() {}

  public static byte[] write(Workbook workbook) {
    try (XSSFWorkbook poi = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (Sheet sheet : workbook.sheets()) {
        var made = poi.createSheet(sheet.name());
        int index = 0;
        for (Row row : sheet.rows()) {
          var line = made.createRow(index++);
          for (int i = 0; i < row.cells().size(); i++) {
            put(line.createCell(i), row.cells().get(i));
          }
        }
      }
      poi.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(org.apache.poi.ss.usermodel.Cell made, Cell cell) {
    switch (cell) {
      case Cell.Text text -> made.setCellValue(text.text());
      case Cell.Number number -> made.setCellValue(number.number().doubleValue());
      case Cell.Formula formula -> made.setCellFormula(formula.formula());
      case Cell.Day day -> made.setCellValue(day.day());
      case Cell.Blank _, Cell.NumberSlot _, Cell.DaySlot _ -> {}
    }
  }
}
