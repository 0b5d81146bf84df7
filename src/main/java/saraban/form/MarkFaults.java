package saraban.form;

import java.util.List;
import java.util.Optional;
import saraban.sheet.Address;
import saraban.sheet.Limits;
import saraban.sheet.MarkWorkbook;
import saraban.sheet.ReadWorkbook;
import saraban.sheet.WorkbookReader;

/** A returned workbook with its faults marked, to send back. */
final class MarkFaults {

  private MarkFaults() {}

  /** Nothing if there is no cell to mark, or the file must not be handed on. */
  static Optional<byte[]> copy(Returned returned, byte[] file) {
    ReadWorkbook workbook = WorkbookReader.read(file, Limits.FORM);
    if (workbook.macros() || workbook.links()) {
      return Optional.empty();
    }
    String sheet =
        workbook
            .sheet(SheetPlan.SHEET)
            .or(() -> workbook.sheets().stream().filter(s -> !s.hidden()).findFirst())
            .map(s -> s.name())
            .orElse(SheetPlan.SHEET);
    List<MarkWorkbook.Mark> marks =
        returned.faults().stream().flatMap(f -> mark(sheet, f).stream()).toList();
    return marks.isEmpty() ? Optional.empty() : MarkWorkbook.mark(file, marks);
  }

  private static Optional<MarkWorkbook.Mark> mark(String sheet, Returned.Told fault) {
    return Address.parse(fault.cell())
        .map(cell -> new MarkWorkbook.Mark(sheet, cell, fault.cell() + ": " + fault.message()));
  }
}
