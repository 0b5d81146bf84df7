package saraban.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A holiday that somebody adds or calls off after the year's file was written.
 *
 * @param provinces whose offices it closes; empty: the whole country
 * @param calledOff true if the day becomes a working day again
 * @param source whose decision it is: "มติ ครม. ๒๙ ธ.ค. ๒๕๖๓"
 * @param quote the words that it rests on
 */
public record LateHoliday(
    LocalDate day,
    String name,
    Holiday.Kind kind,
    Set<String> provinces,
    boolean calledOff,
    String source,
    String quote,
    String by,
    Instant at) {

  public LateHoliday {
    provinces = Set.copyOf(provinces);
    if (name.isBlank() || source.isBlank() || by.isBlank()) {
      throw new IllegalArgumentException("name, source and who adds it are needed");
    }
  }
}
