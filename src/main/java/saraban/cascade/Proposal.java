package saraban.cascade;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import saraban.deadline.Asked;
import saraban.deadline.Demand;
import saraban.letter.LetterId;

/**
 * Something that a letter's text asks, to be confirmed by one click.
 *
 * @param place among all that the text asks, from 1
 * @param rule as {@link saraban.deadline.Demand#rule}
 * @param due the last day, of a repeated thing the first; empty if each recipient counts its own
 * @param term by when, in Thai words
 * @param of ids of the recipients that the text names; empty: all
 * @param further asked of offices of a level that the letter does not go to: whoever got it asks
 *     them by its relay
 */
record Proposal(
    int place,
    Asked asked,
    String rule,
    Optional<LocalDate> due,
    String term,
    Set<Long> of,
    boolean further) {

  Proposal(int place, Asked asked, String rule, Optional<LocalDate> due, String term) {
    this(place, asked, rule, due, term, Set.of(), false);
  }

  /** Whether it is asked already: at its place, by its rule or by its day. */
  boolean is(Demand demand) {
    boolean same = rule.isEmpty() ? demand.due().equals(due) : demand.rule().equals(rule);
    return same || demand.place() == place;
  }

  Demand demand(LetterId letter) {
    return new Demand(letter, place, asked.what(), rule, due, Optional.empty());
  }

  Proposal to(Set<Long> recipients, boolean others) {
    return new Proposal(place, asked, rule, due, term, recipients, others);
  }

  /** Whether it can be confirmed without a look at it. */
  public boolean clear() {
    return asked.sure() && !further;
  }
}
