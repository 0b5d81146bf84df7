package saraban.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.deadline.Asked.Repeat;
import saraban.thai.ThaiDate;

/** Ends of months, quarters and years, and days named from the letter, behind "ภายใน". */
final class EndOfPeriod {

  private static final String LAST = "(?<last>วัน(?<working>ทำการ)?สุดท้ายของ|สิ้น(?:สุด)?)?";

  private static final Pattern MONTH =
      Skeleton.pattern(
          LAST
              + "(?:วัน)?เด[ืิี]?อน(?:(?<this>นี้)|(?<soon>หน้า)|(?<next>ถัดไป)|"
              + Dates.MONTH
              + "(?:"
              + Dates.YEAR
              + ")?(?<rel>(?:ศก|ปี)?นี้)?)?(?<yearly>(?:ของ)?ทุก(?:ๆ)?ปี)?");

  private static final Pattern EVERY_MONTH =
      Skeleton.pattern("(?:วัน(?<working>ทำการ)?สุดท้ายของ|(?:วัน)?สิ้น)(?:ทุก(?:ๆ)?|แต่ละ)เดือน");

  private static final Pattern NTH_WORKING_DAY =
      Skeleton.pattern(
          "(?:วันทำการที่(?<n>\\d{1,2})|(?<first>\\d{1,2})วัน(?:ทำการ)?(?:แรก)?(?=ของ))"
              + "ของ(?:(?:ทุก(?:ๆ)?|แต่ละ)เดือน|(?<next>เดือนถัดไป))(?:(?:เป็น)?(?:ประจำ)?ทุกเดือน)?");

  private static final Pattern YEAR =
      Skeleton.pattern(
          "(?<last>(?:วัน)?สิ้น)?ปี(?<fiscal>งบประมาณ)?(?:พ\\.?ศ\\.?)?(?:(?<y>\\d{4})|(?<this>นี้)|(?<soon>หน้า))?");

  private static final Pattern QUARTER =
      Skeleton.pattern(
          "(?:วัน)?(?:สิ้น)?ไตรมาส(?:ที่)?(?<q>[1-4])(?:/|(?:ของ)?(?<of>ปีงบประมาณ|ปีปฏิทิน|ปี)?(?:พ\\.?ศ\\.?)?)(?<y>\\d{4})?");

  private static final Pattern SOON =
      Skeleton.pattern(
          "(?<today>วันนี้)|(?<tomorrow>(?:วัน)?พรุ่งนี้)|(?<week>(?:สิ้น)?สัปดาห์(?<nextweek>หน้า|นี้))"
              + "|วัน(?<wd>"
              + Dates.WEEKDAY
              + ")(?:ที่จะถึง)?(?<which>นี้|หน้า)");

  private EndOfPeriod() {}

  static Optional<Tail> read(Skeleton text, int at, LetterDays days) {
    return everyMonth(text, at)
        .or(() -> workingDayOfMonth(text, at))
        .or(() -> month(text, at, days))
        .or(() -> quarter(text, at, days))
        .or(() -> year(text, at, days))
        .or(() -> soon(text, at, days));
  }

  private static Optional<Tail> everyMonth(Skeleton text, int at) {
    Matcher match = text.at(EVERY_MONTH, at);
    if (!match.lookingAt()) {
      return Optional.empty();
    }
    String working = match.group("working") == null ? "" : "working ";
    return Optional.of(
        Tail.every(match.end(), Repeat.MONTHLY, "monthly: last %sday".formatted(working)));
  }

  /** "วันทำการที่ ๕ ของเดือนถัดไป", "๕ วันทำการแรกของทุกเดือน". */
  private static Optional<Tail> workingDayOfMonth(Skeleton text, int at) {
    Matcher match = text.at(NTH_WORKING_DAY, at);
    if (!match.lookingAt()) {
      return Optional.empty();
    }
    String day = match.group("n") != null ? match.group("n") : match.group("first");
    String month = match.group("next") == null ? "" : " of the month after the month reported";
    String kind = match.group().contains("วันทาการ") ? "working day " : "day ";
    return Optional.of(
        Tail.every(
            match.end(), Repeat.MONTHLY, "monthly: " + kind + Integer.parseInt(day) + month));
  }

  private static Optional<Tail> month(Skeleton text, int at, LetterDays days) {
    Matcher match = text.at(MONTH, at);
    if (!match.lookingAt()) {
      return Optional.empty();
    }
    if (match.group("m") != null) {
      return named(match, days);
    }
    String last = match.group("working") == null ? "last day" : "last working day";
    if (match.group("next") != null && OnADay.monthly(text, at)) {
      String rule = "monthly: %s of the month after the month reported".formatted(last);
      return Optional.of(Tail.every(match.end(), Repeat.MONTHLY, rule));
    }
    if (match.group("this") == null && match.group("soon") == null && match.group("next") == null) {
      return match.group("last") == null ? Optional.empty() : Optional.of(bare(match, last, days));
    }
    int later = match.group("this") != null ? 0 : 1;
    String rule =
        later == 0
            ? "%s of the month of the letter".formatted(last)
            : "%s of the month after the letter".formatted(last);
    Tail tail = Tail.by(match.end(), end(match, letterMonth(days, later), days), rule);
    return Optional.of(match.group("next") == null ? tail : tail.unsure());
  }

  private static Tail bare(Matcher match, String last, LetterDays days) {
    Optional<LocalDate> end = end(match, letterMonth(days, 0), days);
    return Tail.by(match.end(), end, last + " of the month of the letter").unsure();
  }

  private static Optional<YearMonth> letterMonth(LetterDays days, int later) {
    return days.dated().map(d -> YearMonth.from(d).plusMonths(later));
  }

  private static Optional<Tail> named(Matcher match, LetterDays days) {
    int month = ThaiDate.nearestMonth(match.group("m"));
    if (month == 0) {
      return Optional.empty();
    }
    if (match.group("yearly") != null) {
      return Optional.of(Tail.every(match.end(), Repeat.YEARLY, "yearly: end of month " + month));
    }
    Optional<String> typed = Optional.ofNullable(match.group("yy"));
    Optional<YearMonth> meant =
        typed
            .map(Dates::year)
            .or(() -> days.dated().map(d -> d.getYear() + (d.getMonthValue() > month ? 1 : 0)))
            .map(year -> YearMonth.of(year, month));
    String rule =
        match.group("working") == null ? "end of the month" : "last working day of the month";
    return Optional.of(Tail.by(match.end(), end(match, meant, days), rule));
  }

  private static Optional<LocalDate> end(
      Matcher match, Optional<YearMonth> month, LetterDays days) {
    return month.map(m ->
        match.group("working") == null
            ? m.atEndOfMonth()
            : days.working().lastOf(m, days.province()));
  }

  private static Optional<Tail> year(Skeleton text, int at, LetterDays days) {
    Matcher match = text.at(YEAR, at);
    boolean said =
        match.lookingAt()
            && (match.group("last") != null
                || match.group("y") != null
                || match.group("this") != null
                || match.group("soon") != null);
    if (!said) {
      return Optional.empty();
    }
    boolean fiscal = match.group("fiscal") != null;
    int later = match.group("soon") == null ? 0 : 1;
    Optional<LocalDate> end =
        Optional.ofNullable(match.group("y"))
            .map(Dates::year)
            .or(() -> days.dated().map(d -> later + (fiscal ? fiscalYear(d) : d.getYear())))
            .map(year -> fiscal ? LocalDate.of(year, 9, 30) : LocalDate.of(year, 12, 31));
    String rule =
        fiscal ? "30 September, end of the fiscal year" : "31 December of the year of the text";
    return Optional.of(
        match.group("y") != null && !fiscal
            ? new Tail(match.end(), end, Optional.empty(), true, Repeat.ONCE)
            : Tail.by(match.end(), end, rule));
  }

  private static int fiscalYear(LocalDate day) {
    return day.getYear() + (day.getMonthValue() > 9 ? 1 : 0);
  }

  /** Quarters of the fiscal year begin in October; without a word of it nobody knows. */
  private static Optional<Tail> quarter(Skeleton text, int at, LetterDays days) {
    Matcher match = text.at(QUARTER, at);
    if (!match.lookingAt()) {
      return Optional.empty();
    }
    int quarter = Integer.parseInt(match.group("q"));
    YearMonth fiscal = YearMonth.of(2000, 9).plusMonths(3L * quarter);
    YearMonth calendar = YearMonth.of(2000, 3 * quarter);
    if ("ปีงบประมาณ".equals(match.group("of")) && match.group("y") != null) {
      YearMonth end = YearMonth.of(Dates.year(match.group("y")) - 1, 9).plusMonths(3L * quarter);
      return Optional.of(
          Tail.by(
              match.end(),
              Optional.of(end.atEndOfMonth()),
              "end of quarter %d of the fiscal year".formatted(quarter)));
    }
    String rule =
        "end of quarter %d: fiscal year (%s) or calendar year (%s): ambiguous, ask"
            .formatted(quarter, english(fiscal), english(calendar));
    return Optional.of(Tail.by(match.end(), Optional.empty(), rule).unsure());
  }

  private static String english(YearMonth month) {
    return month.lengthOfMonth()
        + " "
        + month
            .getMonth()
            .getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH);
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
