package saraban.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import saraban.deadline.Asked.Repeat;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/**
 * A day that comes again and again.
 *
 * @param ends months of the year with which its periods end; empty if it is weekly
 * @param later months from the end of a period to the month of its last day
 * @param day which day of that month, or of the week
 * @param before whether it is to be done before that day: on the day before at the latest
 */
public record Recurrence(NavigableSet<Integer> ends, int later, Day day, boolean before) {

  private static final int MONTHS = 12;

  /** Quarters, which are the same in the fiscal year and in that of the calendar. */
  static final List<Integer> QUARTERS = List.of(3, 6, 9, 12);

  /** Which day. */
  sealed interface Day {

    /** The n-th of the month, or its last one if it is shorter. */
    record OfMonth(int n) implements Day {}

    record Last() implements Day {}

    record Working(int n) implements Day {}

    record LastWorking() implements Day {}

    /** Counted from the end of the period. */
    record After(Span span) implements Day {}

    record OfWeek(DayOfWeek weekday) implements Day {}
  }

  static Recurrence of(Stream<Integer> ends, int later, Day day) {
    return new Recurrence(ends.collect(Collectors.toCollection(TreeSet::new)), later, day, false);
  }

  Recurrence dayBefore() {
    return new Recurrence(ends, later, day, true);
  }

  static Stream<Integer> everyMonth() {
    return IntStream.rangeClosed(1, MONTHS).boxed();
  }

  /** By the name of its rule: "monthly: day 25". */
  static Optional<Recurrence> of(String rule) {
    return RecurrenceNames.read(rule);
  }

  /** The name of the rule that repeats a day. */
  static String name(Repeat repeat, LocalDate first) {
    int day = first.getDayOfMonth();
    boolean last = day == first.lengthOfMonth();
    int month = first.getMonthValue();
    return switch (repeat) {
      case ONCE -> "";
      case WEEKLY ->
          "weekly: " + first.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      case MONTHLY -> last ? "monthly: last day" : "monthly: day " + day;
      case QUARTERLY ->
          "yearly: day %d of months %s"
              .formatted(
                  day,
                  IntStream.range(0, 4)
                      .map(i -> (month - 1 + 3 * i) % MONTHS + 1)
                      .sorted()
                      .mapToObj(Integer::toString)
                      .collect(Collectors.joining(", ")));
      case YEARLY -> "yearly: day %d of month %d".formatted(day, month);
    };
  }

  /** The first period that is due on a day or later. */
  public Period from(LocalDate day, LetterDays days) {
    if (this.day instanceof Day.OfWeek week) {
      LocalDate first = before ? day.plusDays(1) : day;
      return period(first.with(TemporalAdjusters.nextOrSame(week.weekday())), days);
    }
    return months(YearMonth.from(day).minusMonths(MONTHS + 1L))
        .map(month -> period(month.atEndOfMonth(), days))
        .filter(period -> !period.due().isBefore(day))
        .findFirst()
        .orElseThrow();
  }

  /** The one after the period that ends on a day. */
  public Period after(LocalDate end, LetterDays days) {
    return day instanceof Day.OfWeek
        ? period(end.plusWeeks(1), days)
        : period(
            months(YearMonth.from(end).plusMonths(1)).findFirst().orElseThrow().atEndOfMonth(),
            days);
  }

  private Stream<YearMonth> months(YearMonth from) {
    return Stream.iterate(from, month -> month.plusMonths(1))
        .filter(month -> ends.contains(month.getMonthValue()));
  }

  /** The one that ends on a day. */
  public Period period(LocalDate end, LetterDays days) {
    YearMonth month = YearMonth.from(end).plusMonths(later);
    LocalDate due =
        switch (day) {
          case Day.OfMonth(int n) -> month.atDay(Math.min(n, month.lengthOfMonth()));
          case Day.Last _ -> month.atEndOfMonth();
          case Day.Working(int n) ->
              days.working().plus(month.atDay(1).minusDays(1), n, days.province());
          case Day.LastWorking _ -> days.working().lastOf(month, days.province());
          case Day.After(Span span) -> span.after(end, days);
          case Day.OfWeek _ -> end;
        };
    return new Period(end, before ? due.minusDays(1) : due, name(end));
  }

  private String name(LocalDate end) {
    if (ends.isEmpty()) {
      return "งวดวันที่ " + ThaiDate.brief(end, Digits.THAI);
    }
    String month = ThaiDate.month(YearMonth.from(end), Digits.THAI);
    if (ends.size() == MONTHS) {
      return "ประจำเดือน" + month;
    }
    if (quarterly()) {
      String first = ThaiDate.month(YearMonth.from(end).minusMonths(2), Digits.THAI);
      return "ประจำไตรมาส " + first.substring(0, first.indexOf(' ')) + " - " + month;
    }
    return ends.size() == 1 ? year(end) : "งวดเดือน" + month;
  }

  private static String year(LocalDate end) {
    String year = Digits.THAI.of(end.getYear() + ThaiDate.ERA);
    return end.getMonthValue() == 9 ? "ประจำปีงบประมาณ พ.ศ. " + year : "ประจำปี " + year;
  }

  private boolean quarterly() {
    return List.copyOf(ends).equals(QUARTERS);
  }

  /** "ทุกเดือน ภายในวันที่ ๕ ของเดือนถัดไป". */
  String thai() {
    return RecurrenceNames.thai(this, quarterly());
  }
}
