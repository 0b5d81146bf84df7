package saraban.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks as XLSX. Long sheets pass through without standing in memory. */
public final class XlsxWriter {

  private static final int LONG = 2000;
  private static final int WINDOW = 200;
  private static final String PROGRAM = "สารบรรณ";

  private XlsxWriter() {}

  public static byte[] write(Workbook workbook) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(workbook, out);
    return out.toByteArray();
  }

  /** Writes to a stream, which stays open. */
  public static void write(Workbook workbook, OutputStream out) {
    try (XSSFWorkbook plain = new XSSFWorkbook()) {
      describe(plain, workbook);
      if (workbook.sheets().stream().anyMatch(XlsxWriter::isLong)) {
        try (SXSSFWorkbook streamed = new SXSSFWorkbook(plain, WINDOW, true)) {
          sheets(streamed, plain, workbook);
          streamed.write(out);
        }
      } else {
        sheets(plain, plain, workbook);
        plain.write(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isLong(Sheet sheet) {
    return !(sheet.rows() instanceof Collection<?> rows) || rows.size() > LONG;
  }

  private static void sheets(
      org.apache.poi.ss.usermodel.Workbook poi, XSSFWorkbook plain, Workbook workbook) {
    Styles styles = new Styles(plain);
    for (int i = 0; i < workbook.sheets().size(); i++) {
      Sheet sheet = workbook.sheets().get(i);
      new SheetWriter(poi.createSheet(sheet.name()), styles).write(sheet);
      if (sheet.hidden()) {
        poi.setSheetVisibility(i, SheetVisibility.VERY_HIDDEN);
      }
      repeat(poi.getSheetAt(i), sheet.paper());
    }
    for (Sheet sheet : workbook.sheets()) {
      sheet.charts().forEach(chart -> Charts.draw(plain, sheet.name(), chart));
    }
    poi.setForceFormulaRecalculation(true);
  }

  private static void repeat(org.apache.poi.ss.usermodel.Sheet sheet, Paper paper) {
    if (paper.headingRows() > 0) {
      sheet.setRepeatingRows(new CellRangeAddress(0, paper.headingRows() - 1, -1, -1));
    }
    if (paper.headingColumns() > 0) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, paper.headingColumns() - 1));
    }
  }

  private static void describe(XSSFWorkbook plain, Workbook workbook) {
    POIXMLProperties about = plain.getProperties();
    about.getCoreProperties().setTitle(workbook.title());
    about.getCoreProperties().setCreator(PROGRAM);
    about.getExtendedProperties().setApplication(PROGRAM);
    for (Map.Entry<String, String> property : workbook.properties().entrySet()) {
      about.getCustomProperties().addProperty(property.getKey(), property.getValue());
    }
  }
}
