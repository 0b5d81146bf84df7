package saraban.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.deadline.Asked.Repeat;

/** Days of a date, of a month or of every month, behind "ภายใน". */
final class OnADay {

  private static final String TIME = "(?:เวลา)?\\d{1,2}[.:]\\d{2}(?:น\\.?|นาฬิกา)?";

  private static final Pattern HOUR_BEFORE =
      Skeleton.pattern(
          "(?:"
              + TIME
              + "|(?:ช่วง)?(?:เช้า|บ่าย|เย็น|ค่ำ|เที่ยง)(?=(?:ของ)?วัน)|เวลาราชการ|เวลาทำการ|วันและเวลาราชการ|เที่ยงคืน|กำหนด(?:เวลา|สัญญา|การ)?|เวลา"
              + "|ช่วงวันที่(?=\\d)|ระยะเวลา)?(?:ของ|ใน|ภายใน|คือ|:)?");

  private static final Pattern HOUR_AFTER =
      Skeleton.pattern("(?:ภายใน|ก่อน|ไม่เกิน)?เวลา\\d{1,2}[.:]\\d{2}(?:น\\.?|นาฬิกา)?");

  private static final Pattern EVERY_YEAR =
      Skeleton.pattern(
          "(?:(?:และ|หรือ|,)(?:ภายใน)?(?:วันที่)?\\d{1,2}(?:เดือน)?"
              + Dates.MONTH
              + "){0,5}(?<year>(?:ของ)?(?:ทุก(?:ๆ)?|แต่ละ)ปี)");

  private static final Pattern MORE_MONTHS =
      Skeleton.pattern(
          "(?:(?:,|และ|หรือ)*(?:เดือน)?(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม))+(?:ของ(?:ทุก|แต่ละ)ปี)?");

  private static final Pattern RANGE =
      Skeleton.pattern(
          "(?:" + Dates.DAY_WORD + ")?\\d{1,2}(?:-|ถึง|และ)(?=(?:วันที่)?\\d{1,2}[ก-ฮเ])");

  private static final Pattern UNTIL = Skeleton.pattern("(?:-|ถึง)");

  private static final Pattern DAY_OF_MONTH =
      Skeleton.pattern(
          Dates.DAY_WORD
              + "(?<d>\\d{1,2})(?!\\d|[/.-]\\d)(?:(?<every>(?:ของ)?(?:เดือน)?(?:เป็น)?(?:ประจำ)?(?:ทุก(?:ๆ)?|แต่ละ|ประจำ)เดือน)"
              + "|(?<first>ของเดือน(?:แรก)?(?:ของ|ถัดจาก(?:วัน)?(?:สิ้น)?|ถัดไปหลัง(?:จาก)?(?:วัน)?สิ้น(?:สุด)?)ไตรมาส(?:ถัดไป)?)"
              + "|(?<next>(?:ของ)?เดือน(?:ถัดไป|ถัดจาก(?:สิ้น)?เดือน(?:ที่[ก-ไ]{0,60})?(?:ภาษี|รายงาน)?|หน้า)(?:ของ(?:ทุก(?:ๆ)?|แต่ละ)เดือน)?)"
              + "|(?<this>(?:ของ)?(?:เดือน)?นี้)|ของเดือน(?![ก-ฮเ-ไ]))?");

  /** Other days of the same year follow, and then "ของทุกปี". */
  private static final Pattern LATER_EVERY_YEAR =
      Skeleton.pattern(
          "(?:(?!\\d{4})[^\\n]){0,40}?(?:วันที่)?\\d{1,2}(?:เดือน)?"
              + Dates.MONTH
              + "(?:ของ)?(?:ทุก(?:ๆ)?|แต่ละ)ปี");

  private OnADay() {}

  static Optional<Tail> read(Skeleton text, int index, LetterDays days) {
    Matcher hour = text.at(HOUR_BEFORE, index);
    int at = hour.lookingAt() ? hour.end() : index;
    return dated(text, at, days).or(() -> dayOfMonth(text, at, days));
  }

  /** From one day to another; nothing if only one is named. */
  static Optional<Tail> period(Skeleton text, int at, LetterDays days) {
    return range(text, at, days)
        .or(() ->
            Dates.at(text, at, days)
                .map(read -> text.at(UNTIL, read.end()))
                .filter(Matcher::lookingAt)
                .flatMap(until -> Dates.at(text, until.end(), days))
                .map(OnADay::plain));
  }

  /** A day, or the later of two, without anything before it. */
  static Optional<Tail> dated(Skeleton text, int at, LetterDays days) {
    return range(text, at, days).or(() -> date(text, at, days));
  }

  private static Optional<Tail> range(Skeleton text, int at, LetterDays days) {
    Matcher range = text.at(RANGE, at);
    return range.lookingAt() ? date(text, range.end(), days).map(Tail::unsure) : Optional.empty();
  }

  private static Optional<Tail> date(Skeleton text, int at, LetterDays days) {
    return Dates.at(text, at, days)
        .map(read -> everyYear(text, at, read).orElseGet(() -> once(text, read, days)));
  }

  private static Tail once(Skeleton text, Dates.Read read, LetterDays days) {
    Tail tail = until(text, plain(read), days);
    Matcher hour = text.at(HOUR_AFTER, tail.end());
    return hour.lookingAt() ? tail.upTo(hour.end()) : tail;
  }

  private static Optional<Tail> everyYear(Skeleton text, int at, Dates.Read read) {
    Matcher year = text.at(EVERY_YEAR, read.end());
    boolean yearless = read.year() == Dates.Year.OF_THE_LETTER;
    if (year.lookingAt() || yearless && again(text, at, read)) {
      String rule = "yearly: day %d of month %d".formatted(read.dayOfMonth(), read.month());
      boolean said = year.hasMatch() && year.group("m") == null;
      return Optional.of(Tail.every(said ? year.end() : read.end(), Repeat.YEARLY, rule));
    }
    Matcher months = text.at(MORE_MONTHS, read.end());
    return yearless && months.lookingAt()
        ? Optional.of(Tail.every(months.end(), Repeat.YEARLY, months(read, months.group())))
        : Optional.empty();
  }

  private static boolean again(Skeleton text, int at, Dates.Read read) {
    return Often.yearly(text, at) || text.at(LATER_EVERY_YEAR, read.end()).lookingAt();
  }

  /** "เมษายน กรกฎาคม ตุลาคม และมกราคม". */
  private static String months(Dates.Read read, String more) {
    String numbers =
        java.util.Arrays.stream(
                more.replaceFirst("ของ.*$", "").split("(?<=คม|ยน|พันธ)(?:,|และ|หรือ)*(?:เดือน)?"))
            .map(name -> name.replaceFirst("^(?:,|และ|หรือ)*(?:เดือน)?", ""))
            .map(name -> ", " + saraban.thai.ThaiDate.nearestMonth(name))
            .collect(java.util.stream.Collectors.joining());
    return "yearly: day %d of months %d%s".formatted(read.dayOfMonth(), read.month(), numbers);
  }

  /** From one day to another: the later one counts. */
  private static Tail until(Skeleton text, Tail tail, LetterDays days) {
    Matcher dash = text.at(UNTIL, tail.end());
    return dash.lookingAt()
        ? Dates.at(text, dash.end(), days).map(end -> plain(end).unsure()).orElse(tail)
        : tail;
  }

  private static Tail plain(Dates.Read read) {
    Optional<String> rule =
        switch (read.year()) {
          case TYPED -> read.day().isPresent() ? Optional.empty() : Optional.of("no such day, ask");
          case THIS_OR_NEXT, OF_THE_LETTER ->
              Optional.of("day and month given, year = year of the letter");
          case MISREAD -> Optional.of("year unreadable, year of the letter");
        };
    return new Tail(read.end(), read.day(), rule, read.sure(), Repeat.ONCE);
  }

  private static Optional<Tail> dayOfMonth(Skeleton text, int at, LetterDays days) {
    Matcher match = text.at(DAY_OF_MONTH, at);
    if (!match.lookingAt()) {
      return Optional.empty();
    }
    int day = Integer.parseInt(match.group("d"));
    if (day < 1 || day > 31) {
      return Optional.empty();
    }
    return Optional.of(ofMonth(text, match, day, days));
  }

  private static Tail ofMonth(Skeleton text, Matcher match, int day, LetterDays days) {
    boolean monthly = Often.monthly(text, match.start());
    String next = match.group("next");
    if (match.group("first") != null || next != null && Often.quarterly(text, match.start())) {
      String rule = "quarterly: day %d of the month after the quarter".formatted(day);
      return Tail.every(match.end(), Repeat.QUARTERLY, rule);
    }
    if (next != null && (monthly || next.matches(".*(?:ทุก|แตละ|จากเด.*|จากส.*).*"))) {
      String rule = "monthly: day %d of the month after the month reported".formatted(day);
      return Tail.every(match.end(), Repeat.MONTHLY, rule);
    }
    if (next == null && (match.group("every") != null || monthly && match.group("this") == null)) {
      return Tail.every(match.end(), Repeat.MONTHLY, "monthly: day " + day);
    }
    return next == null ? thisMonth(match, day, days) : next(match, day, days);
  }

  private static Tail thisMonth(Matcher match, int day, LetterDays days) {
    Optional<LocalDate> date = days.dated().flatMap(d -> in(YearMonth.from(d), day));
    Tail tail = Tail.by(match.end(), date, "day %d of the month of the letter".formatted(day));
    return match.group("this") == null ? tail.unsure() : tail;
  }

  private static Tail next(Matcher match, int day, LetterDays days) {
    Tail tail =
        Tail.by(
            match.end(),
            days.dated().flatMap(d -> in(YearMonth.from(d).plusMonths(1), day)),
            "day %d of the month after the letter".formatted(day));
    return match.group("next").endsWith("เดอนหนา") || match.group("next").endsWith("เดือนหนา")
        ? tail
        : tail.unsure();
  }

  private static Optional<LocalDate> in(YearMonth month, int day) {
    return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
  }
}
