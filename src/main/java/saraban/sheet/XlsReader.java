package saraban.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Reads the old .xls, whose size is bounded by its kind: 65,536 rows of 256 columns. */
final class XlsReader {

  private static final MathContext VOUCHED = new MathContext(15);

  private final Limits limits;
  private int left;

  private XlsReader(Limits limits) {
    this.limits = limits;
    this.left = limits.cells();
  }

  static ReadWorkbook read(byte[] file, Limits limits) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
      if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        throw WorkbookReader.encrypted();
      }
      boolean macros = files.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
      try (HSSFWorkbook workbook = new HSSFWorkbook(files)) {
        return new XlsReader(limits).read(workbook, macros);
      }
    } catch (WorkbookRefused refused) {
      throw refused;
    } catch (EncryptedDocumentException e) {
      throw WorkbookReader.encrypted();
    } catch (IOException | RuntimeException e) {
      throw WorkbookRefused.broken();
    }
  }

  private ReadWorkbook read(HSSFWorkbook workbook, boolean macros) {
    List<ReadSheet> sheets = new ArrayList<>();
    for (int i = 0; i < Math.min(workbook.getNumberOfSheets(), limits.sheets()); i++) {
      boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
      sheets.add(sheet(workbook.getSheetAt(i), hidden));
    }
    boolean links =
        sheets.stream().flatMap(s -> s.cells().values().stream()).anyMatch(Found::fromOutside);
    return new ReadWorkbook(List.copyOf(sheets), properties(workbook), macros, links);
  }

  private static Map<String, String> properties(HSSFWorkbook workbook) {
    Map<String, String> properties = new LinkedHashMap<>();
    DocumentSummaryInformation about = workbook.getDocumentSummaryInformation();
    CustomProperties custom = about == null ? null : about.getCustomProperties();
    if (custom != null) {
      custom
          .nameSet()
          .forEach(name -> properties.put(String.valueOf(name), String.valueOf(custom.get(name))));
    }
    return properties;
  }

  private ReadSheet sheet(Sheet sheet, boolean hidden) {
    SortedMap<Address, Found> cells = new TreeMap<>();
    boolean cut = sheet.getLastRowNum() >= limits.rows();
    for (Row row : sheet) {
      if (row.getRowNum() >= limits.rows() || left <= 0) {
        break;
      }
      for (Cell cell : row) {
        found(cell)
            .ifPresent(f -> {
              left--;
              cells.put(new Address(cell.getRowIndex(), cell.getColumnIndex()), f);
            });
      }
    }
    List<Area> merged =
        sheet.getMergedRegions().stream()
            .map(r ->
                Area.of(r.getFirstRow(), r.getFirstColumn(), r.getLastRow(), r.getLastColumn()))
            .toList();
    return new ReadSheet(sheet.getSheetName(), hidden, cells, merged, cut || left <= 0);
  }

  private static Optional<Found> found(Cell cell) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    return content(cell, type)
        .map(c -> new Found(c, formula ? Optional.of(cell.getCellFormula()) : Optional.empty()));
  }

  private static Optional<Content> content(Cell cell, CellType type) {
    return switch (type) {
      case STRING ->
          Optional.of(cell.getStringCellValue())
              .filter(text -> !text.isEmpty())
              .map(Content.Text::new);
      case NUMERIC -> Optional.of(number(cell));
      case BOOLEAN -> Optional.of(new Content.Flag(cell.getBooleanCellValue()));
      case ERROR ->
          Optional.of(
              new Content.Failure(FormulaError.forInt(cell.getErrorCellValue()).getString()));
      case BLANK, FORMULA, _NONE -> Optional.empty();
    };
  }

  private static Content number(Cell cell) {
    double number = cell.getNumericCellValue();
    return DateUtil.isCellDateFormatted(cell)
        ? new Content.Day(cell.getLocalDateTimeCellValue().toLocalDate())
        : new Content.Number(BigDecimal.valueOf(number).round(VOUCHED));
  }
}
