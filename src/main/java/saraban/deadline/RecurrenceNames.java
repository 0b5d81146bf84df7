package saraban.deadline;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saraban.deadline.Recurrence.Day;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** Recurrences by the names of their rules, and in Thai. */
final class RecurrenceNames {

  private static final String REPORTED = "( of the month after the month reported)?";

  private static final String DAY = "[12]\\d|3[01]|[1-9]";

  private static final String MONTH = "1[0-2]|[1-9]";

  private static final String MONTHS = "(?:%1$s)(?:, (?:%1$s))*".formatted(MONTH);

  private static final String BEFORE = "before ";

  private static final String COUNTED = "(?: \\(not counted\\))? \\+ (.+)";

  /** A shape of a name and what it means. */
  private record Shape(Pattern pattern, Function<MatchResult, Optional<Recurrence>> meaning) {

    static Shape of(String pattern, Function<MatchResult, Recurrence> meaning) {
      return new Shape(Pattern.compile(pattern), meaning.andThen(Optional::of));
    }

    static Shape counted(String from, List<Integer> ends) {
      return new Shape(
          Pattern.compile(from + COUNTED),
          m ->
              Span.named(m.group(1))
                  .map(span -> Recurrence.of(ends.stream(), 0, new Day.After(span))));
    }
  }

  private static final List<Shape> SHAPES =
      List.of(
          Shape.of("monthly: last day" + REPORTED, m -> monthly(m, 1, new Day.Last())),
          Shape.of(
              "monthly: last working day" + REPORTED, m -> monthly(m, 1, new Day.LastWorking())),
          Shape.of(
              "monthly: day (" + DAY + ")" + REPORTED,
              m -> monthly(m, 2, new Day.OfMonth(number(m)))),
          Shape.of(
              "monthly: working day (" + DAY + ")" + REPORTED,
              m -> monthly(m, 2, new Day.Working(number(m)))),
          Shape.of("weekly: (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day", RecurrenceNames::weekly),
          Shape.of("quarterly: last day", m -> quarterly(0, new Day.Last())),
          Shape.of(
              "quarterly: day (" + DAY + ") of the month after the quarter",
              m -> quarterly(1, new Day.OfMonth(number(m)))),
          Shape.of("yearly: (31) December", m -> yearly("12", new Day.Last())),
          Shape.of("yearly: (30) September", m -> yearly("9", new Day.Last())),
          Shape.of("yearly: end of month (" + MONTH + ")", m -> yearly(m.group(1), new Day.Last())),
          Shape.of(
              "yearly: day (" + DAY + ") of months? (" + MONTHS + ")",
              m -> yearly(m.group(2), new Day.OfMonth(number(m)))),
          Shape.counted("end of the month", Recurrence.everyMonth().toList()),
          Shape.counted("end of the quarter", Recurrence.QUARTERS),
          Shape.counted("end of the fiscal year", List.of(9)),
          Shape.counted("end of the year", List.of(12)));

  private RecurrenceNames() {}

  static Optional<Recurrence> read(String rule) {
    return rule.contains(BEFORE)
        ? named(rule.replace(BEFORE, "")).map(Recurrence::dayBefore)
        : named(rule);
  }

  private static Optional<Recurrence> named(String rule) {
    return SHAPES.stream()
        .flatMap(shape -> {
          Matcher match = shape.pattern().matcher(rule);
          return match.matches() ? shape.meaning().apply(match).stream() : Stream.empty();
        })
        .findFirst();
  }

  private static int number(MatchResult match) {
    return Integer.parseInt(match.group(1));
  }

  private static Recurrence monthly(MatchResult match, int reported, Day day) {
    return Recurrence.of(Recurrence.everyMonth(), match.group(reported) == null ? 0 : 1, day);
  }

  private static Recurrence quarterly(int later, Day day) {
    return Recurrence.of(Recurrence.QUARTERS.stream(), later, day);
  }

  private static Recurrence yearly(String months, Day day) {
    return Recurrence.of(Stream.of(months.split(", ")).map(Integer::valueOf), 0, day);
  }

  private static Recurrence weekly(MatchResult match) {
    DayOfWeek day = DayOfWeek.valueOf((match.group(1) + "day").toUpperCase(Locale.ROOT));
    return Recurrence.of(Stream.empty(), 0, new Day.OfWeek(day));
  }

  static String thai(Recurrence recurrence, boolean quarterly) {
    String within = recurrence.before() ? " ก่อน" : " ภายใน";
    return often(recurrence, quarterly) + within + by(recurrence);
  }

  private static String often(Recurrence recurrence, boolean quarterly) {
    if (quarterly) {
      return "ทุกไตรมาส";
    }
    return switch (recurrence.ends().size()) {
      case 0 -> "ทุกสัปดาห์";
      case 1 -> "ทุกปี";
      case 12 -> "ทุกเดือน";
      default -> "ปีละ " + Digits.THAI.of(recurrence.ends().size()) + " ครั้ง";
    };
  }

  private static String by(Recurrence recurrence) {
    String month = month(recurrence);
    return switch (recurrence.day()) {
      case Day.OfMonth(int n) -> "วันที่ " + Digits.THAI.of(n) + month;
      case Day.Last _ -> "วันสุดท้าย" + month;
      case Day.Working(int n) -> "วันทำการที่ " + Digits.THAI.of(n) + month;
      case Day.LastWorking _ -> "วันทำการสุดท้าย" + month;
      case Day.After(Span span) -> " " + span.thai() + " นับแต่วันสิ้นงวด";
      case Day.OfWeek(DayOfWeek day) -> day.getDisplayName(TextStyle.FULL, Locale.of("th", "TH"));
    };
  }

  private static String month(Recurrence recurrence) {
    int months = recurrence.ends().size();
    if (months == 12) {
      return recurrence.later() > 0 ? " ของเดือนถัดไป" : " ของเดือน";
    }
    return months == 4 && recurrence.later() > 0
        ? " ของเดือนถัดจากไตรมาส"
        : " ของเดือน"
            + recurrence.ends().stream()
                .map(RecurrenceNames::nameOf)
                .collect(Collectors.joining(" "));
  }

  private static String nameOf(int month) {
    String name = ThaiDate.month(java.time.YearMonth.of(2000, month), Digits.THAI);
    return name.substring(0, name.indexOf(' '));
  }
}
