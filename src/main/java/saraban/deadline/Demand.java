package saraban.deadline;

import java.time.LocalDate;
import java.util.Optional;
import saraban.letter.LetterId;

/**
 * One thing that a letter asks of its recipients, as its sender confirmed it.
 *
 * @param place among the things that the letter asks, from 1
 * @param what is to be done, in a few words; empty if not said
 * @param rule how the day follows, named as in {@link Asked}; empty if the day is just given
 * @param due the last day, of a repeated one the first; empty if there is none, or if each
 *     recipient has its own
 * @param until after that day a repeated one is not asked for any more
 */
public record Demand(
    LetterId letter,
    int place,
    String what,
    String rule,
    Optional<LocalDate> due,
    Optional<LocalDate> until) {

  /** The first or only thing of a letter, with a day or without. */
  public static Demand first(LetterId letter, String what, Optional<LocalDate> due) {
    return new Demand(letter, 1, what, "", due, Optional.empty());
  }

  public DueRule dueRule() {
    return DueRule.of(rule);
  }

  public boolean repeated() {
    return dueRule() instanceof DueRule.Repeated;
  }
}
