package saraban.deadline;

import java.time.LocalDate;
import java.util.Optional;
import saraban.deadline.Asked.Repeat;

/**
 * What stands after "ภายใน": the day or the rule, and where it ends.
 *
 * @param end behind its last character in the skeleton
 */
record Tail(int end, Optional<LocalDate> date, Optional<String> rule, boolean sure, Repeat repeat) {

  static Tail on(int end, LocalDate date) {
    return new Tail(end, Optional.of(date), Optional.empty(), true, Repeat.ONCE);
  }

  static Tail by(int end, Optional<LocalDate> date, String rule) {
    return new Tail(end, date, Optional.of(rule), true, Repeat.ONCE);
  }

  static Tail every(int end, Repeat repeat, String rule) {
    return new Tail(end, Optional.empty(), Optional.of(rule), true, repeat);
  }

  Tail unsure() {
    return new Tail(end, date, rule, false, repeat);
  }

  Tail upTo(int later) {
    return new Tail(Math.max(end, later), date, rule, sure, repeat);
  }

  Tail on(LocalDate day) {
    return new Tail(end, Optional.of(day), rule, sure, repeat);
  }

  Tail because(String why) {
    return new Tail(end, date, Optional.of(why), sure, repeat);
  }
}
