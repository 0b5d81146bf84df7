package saraban.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Marks cells of a workbook that somebody sent, each with a note; everything else stays. */
public final class MarkWorkbook {

  private static final long MOST_INFLATED = 100L * 1024 * 1024;
  private static final int NOTE_COLUMNS = 4;
  private static final int NOTE_ROWS = 5;
  private static final String AUTHOR = "สารบรรณ";

  static {
    ZipSecureFile.setMaxEntrySize(MOST_INFLATED);
  }

  private final org.apache.poi.ss.usermodel.Workbook workbook;
  private final Map<Integer, CellStyle> marked = new HashMap<>();

  private MarkWorkbook(org.apache.poi.ss.usermodel.Workbook workbook) {
    this.workbook = workbook;
  }

  /** A cell and what to say about it. */
  public record Mark(String sheet, Address cell, String note) {}

  /** The marked copy; nothing for files with macros or links, or that only some program opens. */
  public static Optional<byte[]> mark(byte[] file, List<Mark> marks) {
    try (var workbook = open(file)) {
      MarkWorkbook marker = new MarkWorkbook(workbook);
      marks.forEach(marker::mark);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return Optional.of(out.toByteArray());
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static org.apache.poi.ss.usermodel.Workbook open(byte[] file) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(file);
    return file[0] == 'P' ? new XSSFWorkbook(in) : new HSSFWorkbook(in);
  }

  private void mark(Mark mark) {
    var sheet = workbook.getSheet(mark.sheet());
    if (sheet == null) {
      return;
    }
    Row row =
        Optional.ofNullable(sheet.getRow(mark.cell().row()))
            .orElseGet(() -> sheet.createRow(mark.cell().row()));
    var cell = row.getCell(mark.cell().column(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    cell.setCellStyle(red(cell.getCellStyle()));
    cell.removeCellComment();
    Comment comment = sheet.createDrawingPatriarch().createCellComment(place(mark.cell()));
    comment.setString(workbook.getCreationHelper().createRichTextString(mark.note()));
    comment.setAuthor(AUTHOR);
    cell.setCellComment(comment);
  }

  private CellStyle red(CellStyle before) {
    return marked.computeIfAbsent(
        (int) before.getIndex(),
        _ -> {
          CellStyle style = workbook.createCellStyle();
          style.cloneStyleFrom(before);
          style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
          style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          return style;
        });
  }

  private ClientAnchor place(Address cell) {
    ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
    anchor.setCol1(cell.column() + 1);
    anchor.setCol2(cell.column() + 1 + NOTE_COLUMNS);
    anchor.setRow1(cell.row());
    anchor.setRow2(cell.row() + NOTE_ROWS);
    return anchor;
  }
}
