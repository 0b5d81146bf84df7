package saraban.deadline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that a letter asks for by a day.
 *
 * @param date the day, if the text or the days of the letter give one
 * @param rule how the day follows when it is not just written there: "receipt date + 15 days"
 * @param quote the words of the text, exactly
 * @param sure false if a clerk should look at it: a wrong weekday, a guessed year, an ambiguous
 *     rule
 * @param repeat how often it is due
 * @param what what is to be done; empty if the text does not say
 * @param whom who is to do it; empty: the addressees
 * @param system the outside system where it is to be done; empty if none is named
 */
public record Asked(
    Optional<LocalDate> date,
    Optional<String> rule,
    String quote,
    boolean sure,
    Repeat repeat,
    String what,
    String whom,
    String system) {

  /** Whether it is to be done once and by a day. */
  public boolean once() {
    return repeat == Repeat.ONCE && date.isPresent();
  }

  /** How often a thing is due. */
  public enum Repeat {
    ONCE,
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    YEARLY
  }
}
