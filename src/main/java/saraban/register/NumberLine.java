package saraban.register;

import java.time.LocalDate;
import java.util.Optional;
import saraban.letter.LetterId;

/** What a number of a book is, as journal and archive tell it. */
public sealed interface NumberLine {

  LetterId number();

  /** The day of the act; nothing if there is none. */
  Optional<LocalDate> day();

  default boolean explained() {
    return true;
  }

  /**
   * A letter has it.
   *
   * @param written the whole number as the letter bears it; that of the sender if it came in
   */
  record Given(LetterId number, Optional<LocalDate> day, String written, String office)
      implements NumberLine {}

  /** A letter had it and was cancelled. */
  record CrossedOut(
      LetterId number,
      Optional<LocalDate> day,
      String written,
      String because,
      String by,
      Optional<LetterId> replacedBy)
      implements NumberLine {}

  /** Kept for somebody. */
  record Kept(
      LetterId number,
      Optional<LocalDate> day,
      String holder,
      String office,
      String because,
      String expires)
      implements NumberLine {}

  /** No letter has it or will, for a reason: lapsed, returned, explained by hand. */
  record Empty(LetterId number, Optional<LocalDate> day, String because) implements NumberLine {}

  /** Nothing explains it, or what does cannot be believed. */
  record Unexplained(LetterId number, Optional<LocalDate> day, String why) implements NumberLine {
    @Override
    public boolean explained() {
      return false;
    }
  }
}
