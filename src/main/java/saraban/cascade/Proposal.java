package saraban.cascade;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import saraban.deadline.Asked;

/**
 * Something that a letter's text asks, to be confirmed by one click.
 *
 * @param place among all that the text asks, from 1
 * @param rule as {@link saraban.deadline.Demand#rule}
 * @param due the last day, of a repeated thing the first; empty if each recipient counts its own
 * @param term by when, in Thai words
 * @param of ids of the recipients that the text names; empty: all
 */
record Proposal(
    int place, Asked asked, String rule, Optional<LocalDate> due, String term, Set<Long> of) {

  Proposal to(Set<Long> recipients) {
    return new Proposal(place, asked, rule, due, term, recipients);
  }
}
