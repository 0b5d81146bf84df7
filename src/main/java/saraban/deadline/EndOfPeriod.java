package saraban.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.deadline.Asked.Repeat;

/** Ends of quarters and years, and days named from the letter, behind "ภายใน". */
final class EndOfPeriod {

  private static final Pattern YEAR =
      Skeleton.pattern(
          "(?<last>(?:วัน)?สิ้น(?:สุด)?|(?<late>ปลาย))?ปี(?<fiscal>งบประมาณ)?(?:พ\\.?ศ\\.?)?(?:(?<y>\\d{4})|(?<this>นี้)|(?<soon>หน้า))?");

  private static final Pattern QUARTER =
      Skeleton.pattern(
          "(?:วัน)?(?:สิ้น)?ไตรมาส(?:ที่)?(?<q>[1-4])(?:/|(?:ของ)?(?<of>ปีงบประมาณ|ปีปฏิทิน|ปี)?(?:พ\\.?ศ\\.?)?)(?<y>\\d{4})?");

  private static final Pattern SOON =
      Skeleton.pattern(
          "(?<today>วันนี้)|(?<tomorrow>(?:วัน)?พรุ่งนี้)|(?<week>(?:สิ้น)?สัปดาห์(?<nextweek>หน้า|นี้))"
              + "|วัน(?<wd>"
              + Dates.WEEKDAY
              + ")(?:ที่จะถึง)?(?<which>นี้|หน้า)");

  private static final Pattern WEEKLY =
      Skeleton.pattern(
          "วัน(?<wd>"
              + Dates.WEEKDAY
              + ")(?!ที่|นี้|หน้า)(?:(?<every>ของ(?:ทุก(?:ๆ)?|แต่ละ)สัปดาห์)|ของสัปดาห์(?:ถัดไป|นั้น)?)?");

  private EndOfPeriod() {}

  static Optional<Tail> read(Skeleton text, int at, LetterDays days) {
    return EndOfMonth.read(text, at, days)
        .or(() -> quarter(text, at))
        .or(() -> year(text, at, days))
        .or(() -> weekly(text, at))
        .or(() -> soon(text, at, days));
  }

  private static Optional<Tail> year(Skeleton text, int at, LetterDays days) {
    Matcher match = text.at(YEAR, at);
    return match.lookingAt() && said(match)
        ? Optional.of(endOfYear(match, days))
            .map(tail -> match.group("late") == null ? tail : tail.unsure())
        : Optional.empty();
  }

  private static boolean said(Matcher match) {
    return match.group("last") != null
        || match.group("y") != null
        || match.group("this") != null
        || match.group("soon") != null;
  }

  private static Tail endOfYear(Matcher match, LetterDays days) {
    boolean fiscal = match.group("fiscal") != null;
    int later = match.group("soon") == null ? 0 : 1;
    Optional<LocalDate> end =
        Optional.ofNullable(match.group("y"))
            .map(Dates::year)
            .or(() -> days.dated().map(d -> later + (fiscal ? fiscalYear(d) : d.getYear())))
            .map(year -> fiscal ? LocalDate.of(year, 9, 30) : LocalDate.of(year, 12, 31));
    if (fiscal) {
      return Tail.by(match.end(), end, "30 September, end of the fiscal year");
    }
    return match.group("y") != null
        ? new Tail(match.end(), end, Optional.empty(), true, Repeat.ONCE)
        : Tail.by(match.end(), end, "31 December of the year of the text");
  }

  private static int fiscalYear(LocalDate day) {
    return day.getYear() + (day.getMonthValue() > 9 ? 1 : 0);
  }

  private static Optional<Tail> quarter(Skeleton text, int at) {
    Matcher match = text.at(QUARTER, at);
    return match.lookingAt() ? Optional.of(quarter(match)) : Optional.empty();
  }

  private static Tail quarter(Matcher match) {
    int quarter = Integer.parseInt(match.group("q"));
    if ("ปีงบประมาณ".equals(match.group("of")) && match.group("y") != null) {
      YearMonth end = YearMonth.of(Dates.year(match.group("y")) - 1, 9).plusMonths(3L * quarter);
      String rule = "end of quarter %d of the fiscal year".formatted(quarter);
      return Tail.by(match.end(), Optional.of(end.atEndOfMonth()), rule);
    }
    String rule =
        "end of quarter %d: fiscal year (%s) or calendar year (%s): ambiguous, ask"
            .formatted(
                quarter,
                english(YearMonth.of(2000, 9).plusMonths(3L * quarter)),
                english(YearMonth.of(2000, 3 * quarter)));
    return Tail.by(match.end(), Optional.empty(), rule).unsure();
  }

  private static String english(YearMonth month) {
    return month.lengthOfMonth()
        + " "
        + month
            .getMonth()
            .getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH);
  }

  /** "ทุกสัปดาห์ ภายในวันพฤหัสบดี". */
  private static Optional<Tail> weekly(Skeleton text, int at) {
    Matcher match = text.at(WEEKLY, at);
    boolean every = match.lookingAt() && (match.group("every") != null || Often.weekly(text, at));
    return every ? Optional.of(Every.weekly(match.end(), match.group("wd"))) : Optional.empty();
  }

  private static Optional<Tail> soon(Skeleton text, int at, LetterDays days) {
    Matcher match = text.at(SOON, at);
    if (!match.lookingAt()) {
      return Optional.empty();
    }
    if (match.group("today") != null) {
      return Optional.of(Tail.by(match.end(), days.dated(), "the day of the letter"));
    }
    if (match.group("tomorrow") != null) {
      Optional<LocalDate> day = days.dated().map(d -> d.plusDays(1));
      return Optional.of(Tail.by(match.end(), day, "the day after the letter"));
    }
    return Optional.of(weekday(match, days).unsure());
  }

  private static Tail weekday(Matcher match, LetterDays days) {
    String named = Optional.ofNullable(match.group("wd")).orElse("ศุกร");
    DayOfWeek day = DayOfWeek.of(Dates.weekday(named));
    boolean later = "หนา".equals(match.group("which")) || "หนา".equals(match.group("nextweek"));
    Optional<LocalDate> date =
        days.dated().map(d -> d.with(TemporalAdjusters.nextOrSame(day)).plusWeeks(later ? 1 : 0));
    return Tail.by(match.end(), date, "weekday counted from the letter");
  }
}
