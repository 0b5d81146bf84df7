package saraban.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import saraban.deadline.Asked.Repeat;
import saraban.deadline.Demand;
import saraban.deadline.DueRule;
import saraban.letter.LetterId;
import saraban.thai.Digits;
import saraban.thai.NotADate;
import saraban.thai.ThaiDate;

/** What a clerk said on the page about a thing that is asked. */
record DemandForm(MultiValueMap<String, String> fields, LocalDate today) {

  private static final int LONGEST = 900;
  private static final int MOST_DAYS = 999;

  /**
   * @param place at which it is asked
   * @throws DayUnreadable if a day or a number of days cannot be read
   */
  Demand of(LetterId letter, int place) {
    Optional<LocalDate> due = day(unchanged() ? "kept-due" : "due");
    String rule = rule(due);
    boolean repeated = DueRule.of(rule) instanceof DueRule.Repeated;
    if (repeated && due.isEmpty()) {
      throw DayUnreadable.first();
    }
    boolean fromReceipt = DueRule.of(rule) instanceof DueRule.FromReceipt;
    return new Demand(
        letter,
        place,
        brief(text("what")),
        rule,
        fromReceipt ? Optional.empty() : due,
        repeated ? day("until") : Optional.empty());
  }

  /** The place that the page gave it. */
  Optional<Integer> place() {
    return Optional.of(text("place")).filter(p -> p.matches("[1-9]\\d?")).map(Integer::valueOf);
  }

  /** Nothing was typed in place of the rule that it had. */
  private boolean unchanged() {
    return !text("kept").isEmpty() && text("due").isEmpty() && text("days").isEmpty();
  }

  /** As it was, as it was read in the letter, or as it was chosen. */
  private String rule(Optional<LocalDate> due) {
    String read = text(unchanged() ? "kept" : "rule");
    if (!read.isEmpty()) {
      return read.substring(0, Math.min(200, read.length()));
    }
    if (!text("days").isEmpty()) {
      return DueRule.fromReceipt(days(Digits.ARABIC.of(text("days"))), !text("working").isEmpty());
    }
    Repeat repeat =
        Stream.of(Repeat.values())
            .filter(r -> r.name().equals(text("repeat")))
            .findAny()
            .orElse(Repeat.ONCE);
    if (repeat != Repeat.ONCE && due.isEmpty()) {
      throw DayUnreadable.first();
    }
    return due.map(day -> DueRule.repeating(repeat, day)).orElse("");
  }

  private static int days(String typed) {
    if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) == 0) {
      throw DayUnreadable.days(MOST_DAYS);
    }
    return Integer.parseInt(typed);
  }

  /** Ids of the recipients that were ticked; none means all. */
  Set<Long> recipients() {
    return fields.getOrDefault("of", List.of()).stream()
        .filter(id -> id.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .collect(Collectors.toSet());
  }

  private Optional<LocalDate> day(String field) {
    try {
      return text(field).isEmpty()
          ? Optional.empty()
          : Optional.of(ThaiDate.parse(text(field), today));
    } catch (NotADate e) {
      throw new DayUnreadable(e);
    }
  }

  private String text(String field) {
    return Optional.ofNullable(fields.getFirst(field)).orElse("").strip();
  }

  static String brief(String text) {
    return text.strip().substring(0, Math.min(LONGEST, text.strip().length()));
  }
}
