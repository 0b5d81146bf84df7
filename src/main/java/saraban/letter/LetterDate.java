package saraban.letter;

import java.time.LocalDate;
import java.time.YearMonth;

/** The date of a letter; a draft may have the month only, or nothing yet. */
public sealed interface LetterDate {

  /** A whole date. */
  record Day(LocalDate day) implements LetterDate {}

  /** Month and year are typed, the day is left for the signer's day. */
  record Month(YearMonth month) implements LetterDate {}

  /** Nothing yet. */
  record Blank() implements LetterDate {}

  LetterDate BLANK = new Blank();
}
