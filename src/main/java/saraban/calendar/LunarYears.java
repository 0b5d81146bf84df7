package saraban.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import saraban.thai.ThaiDate;

/**
 * When the years of the Thai lunar calendar begin. A year has 354 days; some have a day more
 * (อธิกวาร), some a month of 30 days more (อธิกมาส).
 *
 * @param year a year (พ.ศ.) whose first day is known
 */
record LunarYears(int year, LocalDate begins, Set<Integer> extraDay, Set<Integer> extraMonth) {

  private static final int DAYS = 354;

  /** Days after the first day of the lunar year, by the kind of year. */
  record Feast(String name, int after, int afterExtraDay, int afterExtraMonth, String group) {}

  static LunarYears read(Entry rules) {
    Entry known = rules.entry("lunarYear");
    return new LunarYears(
        known.read("year", Integer::valueOf),
        known.day("begins"),
        years(rules, "extraDay"),
        years(rules, "extraMonth"));
  }

  private static Set<Integer> years(Entry rules, String field) {
    return rules.texts(field).stream()
        .map(Integer::valueOf)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  /** The day of a feast; nothing for years that the lists do not reach. */
  Optional<LocalDate> day(Feast feast, int of) {
    if (of < first() || of > last()) {
      return Optional.empty();
    }
    int after = feast.after();
    if (extraDay.contains(of)) {
      after = feast.afterExtraDay();
    } else if (extraMonth.contains(of)) {
      after = feast.afterExtraMonth();
    }
    return Optional.of(begins(of).plusDays(after));
  }

  private int first() {
    return extraMonth.stream().min(Integer::compare).orElse(year);
  }

  private int last() {
    return extraMonth.stream().max(Integer::compare).orElse(year);
  }

  private LocalDate begins(int of) {
    LocalDate day = begins;
    for (int y = year; y < of; y++) {
      day = day.plusDays(length(y));
    }
    for (int y = year - 1; y >= of; y--) {
      day = day.minusDays(length(y));
    }
    return day;
  }

  private int length(int of) {
    return DAYS + (extraDay.contains(of) ? 1 : 0) + (extraMonth.contains(of) ? 30 : 0);
  }

  static int buddhist(LocalDate day) {
    return day.getYear() + ThaiDate.ERA;
  }
}
