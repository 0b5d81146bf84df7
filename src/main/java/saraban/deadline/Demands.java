package saraban.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saraban.letter.LetterId;

/** What letters ask, thing by thing. */
public interface Demands {

  /** Those of a letter in their order. */
  List<Demand> of(LetterId letter);

  /** Those of a whole matter, one for each place: of the first letter that asks it. */
  List<Demand> ofMatter(LetterId matter);

  /** A place that nothing of the letter has yet: 1 if it asks nothing. */
  int free(LetterId letter);

  /**
   * Asks it of those who have not answered it, or changes its day.
   *
   * @param recipients ids of {@link Obligations#recipients}; empty: all
   */
  void ask(Demand demand, Set<Long> recipients, String by, Instant now);

  /** Asks it of all recipients. */
  default void ask(Demand demand, String by, Instant now) {
    ask(demand, Set.of(), by, now);
  }

  /** Takes back what was asked by mistake or is no longer asked; answers stay. */
  void withdraw(LetterId letter, int place, String by, Instant now);

  /** Starts what is counted from the day on which a recipient got the letter. */
  void received(LetterId letter, String recipient, LocalDate day, String by, Instant now);

  /** Whether it waits for the day on which its office gets the letter. */
  default boolean waits(Obligation owed) {
    return owed.open()
        && owed.due().isEmpty()
        && of(owed.letter()).stream()
            .filter(demand -> demand.place() == owed.demand())
            .anyMatch(demand -> demand.dueRule() instanceof DueRule.FromReceipt);
  }

  /** A demand that a letter has at a place. */
  default Optional<Demand> at(LetterId letter, int place) {
    return of(letter).stream().filter(demand -> demand.place() == place).findFirst();
  }
}
