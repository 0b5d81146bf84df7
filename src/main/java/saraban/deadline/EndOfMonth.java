package saraban.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.deadline.Asked.Repeat;
import saraban.thai.ThaiDate;

/** Ends of months, and days counted in every month, behind "ภายใน". */
final class EndOfMonth {

  private static final String LAST =
      "(?<last>วัน(?<working>ทำการ)?สุดท้ายของ|สิ้น(?:สุด)?|(?:ช่วง)?(?<part>ต้น|กลาง|ปลาย))?";

  private static final Pattern MONTH =
      Skeleton.pattern(
          LAST
              + "(?<word>(?:วัน)?เด[ืิี]?อน)?(?:(?<this>นี้)|(?<soon>หน้า)|(?<next>ถัดไป)|"
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

  /** "เดือนกุมภาพันธ์ - มีนาคม". */
  private static final Pattern UNTIL = Skeleton.pattern("(?:-|ถึง)(?=(?:เดือน)?[ก-ฮเ])");

  /** Other months follow, and then "ของทุกปี". */
  private static final Pattern LATER_EVERY_YEAR =
      Skeleton.pattern(
          "(?:(?:และ|หรือ|,)+(?:ภายใน)?(?:เดือน)?" + Dates.FULL + "){1,3}(?:ของ)?ทุก(?:ๆ)?ปี");

  private EndOfMonth() {}

  static Optional<Tail> read(Skeleton text, int at, LetterDays days) {
    return everyMonth(text, at)
        .or(() -> workingDayOfMonth(text, at))
        .or(() -> month(text, at, days));
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
    boolean year = match.lookingAt() && match.group("m") != null && match.group("yy") != null;
    if (!match.hasMatch() || match.group("word") == null && !year) {
      return Optional.empty();
    }
    if (match.group("m") != null) {
      return later(text, match, days).or(() -> named(text, match, days));
    }
    return match.group("next") != null && Often.monthly(text, at)
        ? Optional.of(afterReport(match))
        : fromTheLetter(match, days);
  }

  /** The end of the later month. */
  private static Optional<Tail> later(Skeleton text, Matcher match, LetterDays days) {
    Matcher until = text.at(UNTIL, match.end());
    Matcher end = text.at(MONTH, until.lookingAt() ? until.end() : match.end());
    return until.hasMatch() && end.lookingAt() && end.group("m") != null
        ? named(text, end, days).map(Tail::unsure)
        : Optional.empty();
  }

  private static String last(Matcher match) {
    String day = match.group("working") == null ? "last day" : "last working day";
    return part(match).map(Part::rule).orElse(day);
  }

  private static Tail afterReport(Matcher match) {
    String rule = "monthly: %s of the month after the month reported".formatted(last(match));
    return Tail.every(match.end(), Repeat.MONTHLY, rule);
  }

  private static Optional<Tail> fromTheLetter(Matcher match, LetterDays days) {
    boolean next = match.group("next") != null;
    boolean after = next || match.group("soon") != null;
    boolean bare = !after && match.group("this") == null;
    if (bare && match.group("last") == null) {
      return Optional.empty();
    }
    Optional<YearMonth> month = days.dated().map(d -> YearMonth.from(d).plusMonths(after ? 1 : 0));
    String rule =
        last(match) + (after ? " of the month after the letter" : " of the month of the letter");
    Tail tail = Tail.by(match.end(), end(match, month, days), rule);
    return Optional.of(next || bare || part(match).isPresent() ? tail.unsure() : tail);
  }

  private static Optional<Tail> named(Skeleton text, Matcher match, LetterDays days) {
    int month = ThaiDate.nearestMonth(match.group("m"));
    if (month == 0) {
      return Optional.empty();
    }
    if (yearly(text, match)) {
      String rule = "yearly: end of month " + month;
      return Optional.of(Tail.every(match.end(), Repeat.YEARLY, rule));
    }
    Optional<LocalDate> end = end(match, meant(match, month, days), days);
    String working = match.group("working") == null ? "end" : "last working day";
    String rule = part(match).map(Part::rule).orElse(working) + " of the month";
    Tail tail = Tail.by(match.end(), end, rule);
    return Optional.of(part(match).isPresent() ? tail.unsure() : tail);
  }

  private static boolean yearly(Skeleton text, Matcher match) {
    return match.group("yearly") != null
        || match.group("yy") == null
            && (Often.yearly(text, match.start())
                || text.at(LATER_EVERY_YEAR, match.end()).lookingAt());
  }

  private record Part(String rule, int day) {}

  private static Optional<Part> part(Matcher match) {
    return Optional.ofNullable(match.group("part"))
        .map(part ->
            switch (part.charAt(0)) {
              case 'ต' -> new Part("beginning", 10);
              case 'ก' -> new Part("middle", 15);
              default -> new Part("end", 31);
            });
  }

  /** Without a year the next such month counted from the letter. */
  private static Optional<YearMonth> meant(Matcher match, int month, LetterDays days) {
    return Optional.ofNullable(match.group("yy"))
        .map(Dates::year)
        .or(() -> days.dated().map(d -> d.getYear() + (d.getMonthValue() > month ? 1 : 0)))
        .map(year -> YearMonth.of(year, month));
  }

  private static Optional<LocalDate> end(
      Matcher match, Optional<YearMonth> month, LetterDays days) {
    int day = part(match).map(Part::day).orElse(31);
    return month.map(m ->
        match.group("working") == null
            ? m.atDay(Math.min(day, m.lengthOfMonth()))
            : days.working().lastOf(m, days.province()));
  }
}
