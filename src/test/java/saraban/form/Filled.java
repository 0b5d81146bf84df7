package saraban.form;

import java.util.Map;
import saraban.sheet.Address;
import saraban.sheet.EditedWorkbook;

/** A workbook of ours that somebody fills in. */
record Filled(byte[] empty) {

  EditedWorkbook with(Form form, Map<String, String> typed) {
    EditedWorkbook workbook = new EditedWorkbook(empty);
    Map<String, Address> spots = FormWorld.spots(form);
    typed.forEach((key, value) -> put(workbook, spots.get(key), value));
    return workbook;
  }

  private static void put(EditedWorkbook workbook, Address at, String value) {
    if (value.matches("-?\\d+(\\.\\d+)?")) {
      workbook.number(at, Double.parseDouble(value));
    } else {
      workbook.text(at, value);
    }
  }
}
