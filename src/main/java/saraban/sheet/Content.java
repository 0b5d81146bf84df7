package saraban.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell that was read holds. */
public sealed interface Content {

  /** Words. */
  record Text(String text) implements Content {}

  /** A number, with the fifteen digits that spreadsheet programs vouch for. */
  record Number(BigDecimal number) implements Content {}

  /** A number that is shown as a day. */
  record Day(LocalDate day) implements Content {}

  /** True or false. */
  record Flag(boolean flag) implements Content {}

  /** "#DIV/0!", "#REF!". */
  record Failure(String code) implements Content {}
}
