package saraban.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import saraban.sheet.WorkbookRefused.Reason;

/**
 * Reads workbooks: .xlsx of any program, old .xls, and .ods of LibreOffice. Nothing in them is
 * executed: no macros, no formulas, no links.
 */
public final class WorkbookReader {

  private static final int OLE = 0xD0CF;
  private static final int ZIP = 0x504B;

  private WorkbookReader() {}

  /**
   * @throws WorkbookRefused with a sentence in Thai
   */
  public static ReadWorkbook read(byte[] file, Limits limits) {
    if (file.length == 0) {
      throw new WorkbookRefused(Reason.EMPTY, "แฟ้มว่างเปล่า ส่งแฟ้มที่บันทึกแล้วมาใหม่");
    }
    if (file.length > limits.bytes()) {
      throw WorkbookRefused.tooLarge();
    }
    int start = file.length < 2 ? 0 : (file[0] & 0xFF) << 8 | file[1] & 0xFF;
    return switch (start) {
      case ZIP -> XlsxReader.read(file, limits);
      case OLE -> XlsReader.read(file, limits);
      default -> throw notOurs(file);
    };
  }

  private static WorkbookRefused notOurs(byte[] file) {
    String start =
        new String(file, 0, Math.min(file.length, 400), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (start.startsWith("%pdf")) {
      return other("PDF");
    }
    return start.contains("<html") || start.contains("<?xml")
        ? other("หน้าเว็บหรือ XML ที่ตั้งชื่อเป็น Excel")
        : new WorkbookRefused(
            Reason.NO_WORKBOOK, "แฟ้มนี้ไม่ใช่ Excel เปิดแบบกรอกแล้วบันทึกเป็น .xlsx ส่งมาใหม่");
  }

  static WorkbookRefused other(String kind) {
    return new WorkbookRefused(
        Reason.OTHER_KIND,
        "แฟ้มนี้เป็น %s ไม่ใช่ Excel เปิดแบบกรอกแล้วบันทึกเป็น .xlsx ส่งมาใหม่".formatted(kind));
  }

  static WorkbookRefused encrypted() {
    return new WorkbookRefused(
        Reason.ENCRYPTED, "แฟ้มนี้ตั้งรหัสผ่านไว้ จึงอ่านไม่ได้ ยกเลิกรหัสผ่านแล้วบันทึกส่งมาใหม่");
  }
}
