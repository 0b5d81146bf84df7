package saraban.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import saraban.sheet.WorkbookRefused.Reason;

class WorkbookReaderTest {

  private static final Row ROW =
      Row.of(
          Cell.text("การใช้ไฟฟ้า & \"จริง\"", Look.LABEL),
          new Cell.Number(new BigDecimal("5132.22"), 2, Look.INPUT),
          new Cell.Day(LocalDate.of(2020, 11, 2), Look.INPUT),
          new Cell.Formula("B1*2", 2, Look.BODY));

  private static byte[] workbook(Iterable<Row> rows) {
    Sheet sheet = Sheet.of("แบบ", Paper.UPRIGHT, List.of(30, 12), rows);
    Sheet hidden =
        Sheet.hidden("_id", List.of(Row.of(Look.PLAIN, "office", Stencil.mark("office"))));
    return XlsxWriter.write(
        new Workbook("แบบ", List.of(sheet, hidden), Map.of("office", Stencil.mark("office"))));
  }

  private static ReadWorkbook read(byte[] file) {
    return WorkbookReader.read(file, Limits.FORM);
  }

  private static void refused(byte[] file, Reason reason, String words) {
    assertThatExceptionOfType(WorkbookRefused.class)
        .isThrownBy(() -> read(file))
        .withMessageContaining(words)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void whatWasWrittenIsReadBack() {
    ReadSheet sheet = read(workbook(List.of(ROW))).sheet("แบบ").orElseThrow();
    assertThat(sheet.text(new Address(0, 0))).isEqualTo("การใช้ไฟฟ้า & \"จริง\"");
    assertThat(sheet.at(new Address(0, 1)).orElseThrow().content())
        .isEqualTo(new Content.Number(new BigDecimal("5132.22")));
    assertThat(sheet.at(new Address(0, 2)).orElseThrow().content())
        .isEqualTo(new Content.Day(LocalDate.of(2020, 11, 2)));
  }

  @Test
  void aStencilGivesEachOfficeItsOwnCopy() {
    byte[] copy = Stencil.of(workbook(List.of(ROW))).fill(Map.of("office", "อบต. ก & ข <1>"));
    ReadWorkbook read = read(copy);
    assertThat(read.properties()).containsEntry("office", "อบต. ก & ข <1>");
    assertThat(read.sheet("_id").orElseThrow().text(new Address(0, 1))).isEqualTo("อบต. ก & ข <1>");
    assertThat(read.sheet("_id").orElseThrow().hidden()).isTrue();
    assertThat(read.sheet("แบบ").orElseThrow().text(new Address(0, 1))).isEqualTo("5132.22");
  }

  @Test
  void aMillionRowsAreReadNoFartherThanTheLimit() {
    Iterable<Row> many =
        () ->
            IntStream.range(0, 1_000_000)
                .mapToObj(i -> Row.of(Cell.number(i, Look.PLAIN)))
                .iterator();
    ReadSheet sheet = read(workbook(many)).sheet("แบบ").orElseThrow();
    assertThat(sheet.cut()).isTrue();
    assertThat(sheet.cells()).hasSize(Limits.FORM.rows());
  }

  @Test
  void aFileThatUnpacksToFarTooMuchIsRefused() throws IOException {
    refused(
        with(workbook(List.of(ROW)), "xl/worksheets/sheet1.xml", 400),
        Reason.TOO_LARGE,
        "ใหญ่เกิน");
    refused(
        with(workbook(List.of(ROW)), "xl/media/picture.png", 400), Reason.TOO_LARGE, "ใหญ่เกิน");
  }

  /** The file with a part in it that unpacks to so many megabytes of spaces. */
  private static byte[] with(byte[] file, String part, int megabytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.getName().equals(part)) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          in.transferTo(out);
        }
      }
      out.putNextEntry(new ZipEntry(part));
      byte[] spaces = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < megabytes; i++) {
        out.write(spaces);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void entitiesAndDocumentTypesAreNotFollowed() throws IOException {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a;</t></is></c></row>"
            + "</sheetData></worksheet>";
    byte[] file = replaced(workbook(List.of(ROW)), "xl/worksheets/sheet1.xml", bomb);
    assertThatExceptionOfType(WorkbookRefused.class).isThrownBy(() -> read(file));
  }

  private static byte[] replaced(byte[] file, String part, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(part)) {
          out.write(text.getBytes(StandardCharsets.UTF_8));
        } else {
          in.transferTo(out);
        }
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void oldWorkbooksAreReadWithoutWorkingOutTheirFormulas() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSSFWorkbook old = new HSSFWorkbook()) {
      var row = old.createSheet("แบบ").createRow(0);
      row.createCell(0).setCellValue("จังหวัดกระบี่");
      row.createCell(1).setCellValue(0.1 + 0.2);
      row.createCell(2).setCellFormula("1+1");
      old.getSheetAt(0).addMergedRegion(new CellRangeAddress(2, 3, 0, 1));
      old.write(bytes);
    }
    ReadSheet sheet = read(bytes.toByteArray()).sheets().getFirst();
    assertThat(sheet.text(new Address(0, 0))).isEqualTo("จังหวัดกระบี่");
    assertThat(sheet.text(new Address(0, 1))).isEqualTo("0.3");
    assertThat(sheet.text(new Address(0, 2))).isEqualTo("0");
    assertThat(sheet.mergedAt(new Address(3, 1))).contains(Area.of(2, 0, 3, 1));
  }

  private static byte[] ods(String mimetype, String table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String content =
        "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:t='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:x='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
            + "<t:table t:name='แบบ'>"
            + table
            + "</t:table></o:document-content>";
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("mimetype"));
      out.write(mimetype.getBytes(StandardCharsets.US_ASCII));
      out.putNextEntry(new ZipEntry("content.xml"));
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void spreadsheetsOfLibreOfficeAreReadWithoutWorkingOutTheirFormulas() throws IOException {
    String rows =
        "<t:table-row t:number-rows-repeated='2'><t:table-cell/></t:table-row><t:table-row>"
            + "<t:table-cell t:number-columns-spanned='2' o:value-type='string'>"
            + "<o:annotation><x:p>หมายเหตุ</x:p></o:annotation><x:p>อบต.<x:s/>ปากน้ำ</x:p>"
            + "<x:p>กระบี่</x:p></t:table-cell><t:covered-table-cell/>"
            + "<t:table-cell t:formula='of:=[.A1]*2' o:value-type='float' o:value='5132.22'/>"
            + "<t:table-cell o:value-type='date' o:date-value='2020-11-02'/>"
            + "<t:table-cell t:number-columns-repeated='2' o:value-type='float' o:value='3'/>"
            + "</t:table-row>";
    ReadSheet sheet =
        read(ods("application/vnd.oasis.opendocument.spreadsheet", rows)).sheets().getFirst();
    assertThat(sheet.text(new Address(2, 0))).isEqualTo("อบต. ปากน้ำ\nกระบี่");
    assertThat(sheet.at(new Address(2, 2)).orElseThrow())
        .isEqualTo(
            new Found(new Content.Number(new BigDecimal("5132.22")), Optional.of("of:=[.A1]*2")));
    assertThat(sheet.at(new Address(2, 3)).orElseThrow().content())
        .isEqualTo(new Content.Day(LocalDate.of(2020, 11, 2)));
    assertThat(sheet.text(new Address(2, 5))).isEqualTo("3");
    assertThat(sheet.mergedAt(new Address(2, 1))).contains(Area.of(2, 0, 2, 1));
  }

  @Test
  void cellsThatRepeatWithoutEndAreReadNoFartherThanTheLimit() throws IOException {
    String rows =
        "<t:table-row t:number-rows-repeated='1048576'><t:table-cell"
            + " t:number-columns-repeated='16384' o:value-type='float' o:value='1'/></t:table-row>";
    ReadSheet sheet =
        read(ods("application/vnd.oasis.opendocument.spreadsheet", rows)).sheets().getFirst();
    assertThat(sheet.cut()).isTrue();
    assertThat(sheet.cells()).hasSize(Limits.FORM.cells());
    refused(
        ods("application/vnd.oasis.opendocument.text", ""),
        Reason.OTHER_KIND,
        "OpenDocument ที่ไม่ใช่ตารางคำนวณ");
  }

  @Test
  void whatIsNoWorkbookIsRefusedInASentence() throws IOException {
    refused(new byte[0], Reason.EMPTY, "ว่างเปล่า");
    refused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), Reason.OTHER_KIND, "PDF");
    refused("<html>".getBytes(StandardCharsets.US_ASCII), Reason.OTHER_KIND, "หน้าเว็บ");
    refused("hello".getBytes(StandardCharsets.US_ASCII), Reason.NO_WORKBOOK, "ไม่ใช่ Excel");
    byte[] whole = workbook(List.of(ROW));
    refused(java.util.Arrays.copyOf(whole, whole.length / 2), Reason.BROKEN, "ส่งมาไม่ครบ");
  }

  @Test
  void aMarkedCopyShowsTheFaultAtItsCell() throws IOException {
    byte[] copy =
        MarkWorkbook.mark(
                workbook(List.of(ROW)),
                List.of(new MarkWorkbook.Mark("แบบ", new Address(0, 1), "B1: ต้องไม่เกิน ๑๐๐")))
            .orElseThrow();
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
      var cell = read.getSheet("แบบ").getRow(0).getCell(1);
      assertThat(cell.getCellComment().getString().getString()).contains("ไม่เกิน ๑๐๐");
      assertThat(cell.getNumericCellValue()).isEqualTo(5132.22);
    }
  }
}
