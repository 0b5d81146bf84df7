package saraban.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {

  private static final List<Row> REGISTER =
      List.of(
          Row.of(Look.TITLE, "ทะเบียนหนังสือส่ง พ.ศ. ๒๕๖๔", "", "", ""),
          Row.of(Look.HEADING, "เลข", "ลงวันที่", "เรื่อง", "เรียน"),
          Row.of(
              Cell.number(2332, Look.BODY),
              new Cell.Day(LocalDate.of(2021, 5, 14), Look.BODY),
              Cell.text("=การประเมินผู้บริหารองค์การ", Look.BODY),
              Cell.text("นายอำเภอ ทุกอำเภอ", Look.BODY)));

  private static Sheet register() {
    return Sheet.of("ทะเบียน", Paper.LANDSCAPE.headingRows(2), List.of(8, 14, 60, 30), REGISTER)
        .merging(List.of(Area.of(0, 0, 0, 3)));
  }

  private static XSSFWorkbook written(Workbook workbook) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(XlsxWriter.write(workbook)));
  }

  @Test
  void aRegisterIsPrintedOnA4AcrossWithItsHeadingsOnEveryPage() throws IOException {
    try (XSSFWorkbook read = written(Workbook.of("ทะเบียน", register()))) {
      var sheet = read.getSheetAt(0);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
      assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
      assertThat(read.getFontAt(0).getFontName()).isEqualTo("TH SarabunPSK");
    }
  }

  @Test
  void wordsThatLookLikeAFormulaStayWords() throws IOException {
    try (XSSFWorkbook read = written(Workbook.of("ทะเบียน", register()))) {
      var cell = read.getSheetAt(0).getRow(2).getCell(2);
      assertThat(cell.getStringCellValue()).isEqualTo("=การประเมินผู้บริหารองค์การ");
      assertThat(read.getSheetAt(0).getRow(2).getCell(1).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo("2021-05-14");
    }
  }

  @Test
  void aLongSheetHasAllItsRowsAndItsChart() throws IOException {
    Iterable<Row> rows =
        () ->
            IntStream.range(0, 5000)
                .mapToObj(
                    i -> Row.of(Cell.text("แห่งที่ " + i, Look.BODY), Cell.number(i, Look.BODY)))
                .iterator();
    Chart chart =
        new Chart(
            "คะแนน",
            Chart.Bars.UPRIGHT,
            Area.of(0, 0, 20, 8),
            "ข้อมูล",
            Area.of(0, 0, 9, 0),
            List.of(new Chart.Series("คะแนน", Area.of(0, 1, 9, 1))),
            true);
    Sheet figures = Sheet.of("ข้อมูล", Paper.UPRIGHT, List.of(40, 10), rows);
    Sheet charts =
        Sheet.of("แผนภูมิ", Paper.LANDSCAPE, List.of(), List.of()).drawing(List.of(chart));
    try (XSSFWorkbook read = written(Workbook.of("สรุป", figures, charts))) {
      assertThat(read.getSheet("ข้อมูล").getLastRowNum()).isEqualTo(4999);
      assertThat(read.getSheet("แผนภูมิ").getDrawingPatriarch().getCharts()).hasSize(1);
    }
  }

  @Test
  void onlyInputsOfALockedSheetCanBeChangedAndListsAreOffered() throws IOException {
    Row row = Row.of(Cell.text("ระดับ", Look.LABEL), Cell.blank(Look.INPUT));
    Sheet sheet =
        Sheet.of("แบบ", Paper.UPRIGHT, List.of(30, 20), List.of(row))
            .with(
                List.of(
                    new Rule.OneOf(Area.of(0, 1, 0, 1), List.of("ดี", "พอใช้"), "เลือกจากรายการ")))
            .lockedButInputs();
    Sheet identity = Sheet.hidden("id", List.of(Row.of(Look.PLAIN, "office", "krabi-pao")));
    Workbook workbook =
        new Workbook("แบบ", List.of(sheet, identity), Map.of("office", "krabi-pao"));
    try (XSSFWorkbook read = written(workbook)) {
      assertThat(read.getSheetAt(0).getProtect()).isTrue();
      assertThat(read.getSheetAt(0).getRow(0).getCell(1).getCellStyle().getLocked()).isFalse();
      assertThat(read.getSheetAt(0).getDataValidations()).hasSize(1);
      assertThat(read.getSheetVisibility(1)).isEqualTo(SheetVisibility.VERY_HIDDEN);
      assertThat(read.getProperties().getCustomProperties().getProperty("office").getLpwstr())
          .isEqualTo("krabi-pao");
    }
  }

  @Test
  void addressesAreWrittenAsSheetsWriteThem() {
    assertThat(new Address(6, 1)).hasToString("B7");
    assertThat(new Address(0, 27)).hasToString("AB1");
    assertThat(Address.parse("$AB$1")).contains(new Address(0, 27));
    assertThat(Address.parse("B0")).isEmpty();
    assertThat(Area.of(1, 1, 8, 3).fixed()).isEqualTo("$B$2:$D$9");
  }
}
