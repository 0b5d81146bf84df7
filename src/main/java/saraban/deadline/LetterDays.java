package saraban.deadline;

import java.time.LocalDate;
import java.util.Optional;
import saraban.calendar.WorkingDays;

/**
 * The days that relative deadlines count from.
 *
 * @param dated the date of the letter
 * @param received the day it was received here
 * @param province whose holidays count for working days
 */
public record LetterDays(
    Optional<LocalDate> dated, Optional<LocalDate> received, WorkingDays working, String province) {

  /** Where no letter is at hand. */
  public static LetterDays in(String province, WorkingDays working) {
    return new LetterDays(Optional.empty(), Optional.empty(), working, province);
  }
}
