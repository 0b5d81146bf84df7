package saraban.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell to write says, and its look. */
public sealed interface Cell {

  Look look();

  /** An empty cell. */
  record Blank(Look look) implements Cell {}

  /** Words; never read as a formula. */
  record Text(String text, Look look) implements Cell {}

  /**
   * A number.
   *
   * @param decimals shown behind the point
   */
  record Number(BigDecimal number, int decimals, Look look) implements Cell {}

  /** A day, shown with its year of the Buddhist era. */
  record Day(LocalDate day, Look look) implements Cell {}

  /**
   * Something that the reader's program works out: "SUM(B2:B9)".
   *
   * @param decimals shown behind the point
   */
  record Formula(String formula, int decimals, Look look) implements Cell {}

  /** An empty cell that takes numbers. */
  record NumberSlot(int decimals, Look look) implements Cell {}

  /** An empty cell that takes days. */
  record DaySlot(Look look) implements Cell {}

  static Cell text(String text, Look look) {
    return new Text(text, look);
  }

  static Cell number(long number, Look look) {
    return new Number(BigDecimal.valueOf(number), 0, look);
  }

  static Cell blank(Look look) {
    return new Blank(look);
  }
}
