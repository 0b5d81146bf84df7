package saraban.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import saraban.sheet.Cell;
import saraban.sheet.Look;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** Cells to fill in, empty or with an answer already in. */
final class Slots {

  private Slots() {}

  static Cell number(String value, int decimals) {
    return value.matches("-?\\d+(\\.\\d+)?")
        ? new Cell.Number(new BigDecimal(value), decimals, Look.INPUT)
        : text(value, new Cell.NumberSlot(decimals, Look.INPUT));
  }

  static Cell text(String value) {
    return text(value, Cell.blank(Look.INPUT));
  }

  private static Cell text(String value, Cell empty) {
    return value.isEmpty() ? empty : Cell.text(value, Look.INPUT);
  }

  /** Days are words in sheets, since programs take the years of the two eras for each other. */
  static Cell day(String value) {
    return text(
        value.matches("\\d{4}-\\d\\d-\\d\\d")
            ? ThaiDate.full(LocalDate.parse(value), Digits.ARABIC)
            : value);
  }
}
