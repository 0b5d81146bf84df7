package saraban.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** Days written in a skeleton, in any spelling, also without their year. */
final class Dates {

  static final String WEEKDAY = "(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี|ฯ)?|ศุกร์|เสาร์|อาทิตย์)";

  /** "วันที่", also after a scanner. */
  static final String DAY_WORD = "ว[ัิ]?นท[ีิื]?";

  private static final String BRIEF =
      "(?:ม\\.ค|ก\\.พ|มี\\.ค|เม\\.ย|พ\\.ค|มิ\\.ย|ก\\.ค|ส\\.ค|ก\\.ย|ต\\.ค|พ\\.ย|ธ\\.ค)\\.?"
          + "|(?:มค|กพ|มีค|เมย|พค|มิย|กค|สค|กย|ตค|พย|ธค)\\.?(?=\\d)";

  private static final String SPOKEN =
      "(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)";

  static final String FULL = "[ก-ฮเ][ก-ูเ-ไ]{2,11}?(?:คม|ยน|พันธ์|พนธ์)";

  static final String MONTH = "(?<m>" + BRIEF + "|" + FULL + "|" + SPOKEN + ")";

  /** A year of two digits is one of the Buddhist era; 16.30 is none. */
  static final String YEAR =
      "(?:ปี)?(?:พ\\.?ศ\\.?|(?<ce>ค\\.?ศ\\.?)|พุทธศักราช)?"
          + "(?<yy>\\d{4}(?!\\d)|\\d\\x20\\d\\x20\\d\\x20\\d(?!\\d)|\\d{5,6}(?!\\d)|[4-9]\\d(?!\\d|[.:]\\d))";

  private static final String RELATIVE = "(?<rel>(?:ของ)?(?:ศก|ปี)?(?:นี้|หน้า))";

  private static final Pattern DATE =
      Skeleton.pattern(
          "\\n?(?:"
              + DAY_WORD
              + ")?(?:(?:วัน)?(?<wd>"
              + WEEKDAY
              + ")(?:ที่)?)?\\n?"
              + "(?:(?<d>\\d{1,2}|\\d\\x20\\d)(?:ของ)?(?:เดือน)?\\n?"
              + MONTH
              + "(?:,?\\n?"
              + YEAR
              + ")?(?:"
              + RELATIVE
              + ")?"
              + "|(?<dn>\\d{1,2})[/.-](?<mn>\\d{1,2})[/.-](?<yn>\\d{4}|\\d{2})(?!\\d)"
              + "|(?<yi>\\d{4})-(?<mi>\\d{2})-(?<di>\\d{2}))");

  private static final int LAST_CHRISTIAN = 2400;

  /** A year this far from the letter was misread. */
  private static final int UNLIKELY = 3;

  /**
   * A day that was read.
   *
   * @param year how the year came
   */
  record Read(
      int end, Optional<LocalDate> day, Year year, boolean sure, int dayOfMonth, int month) {}

  /** Where a year comes from. */
  enum Year {
    TYPED,
    THIS_OR_NEXT,
    OF_THE_LETTER,
    MISREAD
  }

  private Dates() {}

  /** The day that is written here, with or without วันที่ before it. */
  static Optional<Read> at(Skeleton text, int index, LetterDays days) {
    Matcher match = text.at(DATE, index);
    return match.lookingAt() ? read(match, days) : Optional.empty();
  }

  private static Optional<Read> read(Matcher match, LetterDays days) {
    if (match.group("di") != null) {
      return whole(match, number(match, "yi"), number(match, "mi"), number(match, "di"), days);
    }
    if (match.group("dn") != null) {
      return whole(match, year(match.group("yn")), number(match, "mn"), number(match, "dn"), days);
    }
    int month = ThaiDate.nearestMonth(match.group("m"));
    int day = number(match, "d");
    if (month == 0 || day < 1 || day > 31) {
      return Optional.empty();
    }
    return match.group("yy") != null
        ? whole(match, year(match.group("yy")), month, day, days)
        : yearless(match, month, day, days);
  }

  /** The names of the months as a skeleton has them when nothing is damaged. */
  private static final Set<String> CLEAN =
      IntStream.rangeClosed(1, 12)
          .mapToObj(m -> ThaiDate.month(YearMonth.of(2000, m), Digits.ARABIC).split(" ")[0])
          .map(name -> Skeleton.pattern(name).pattern())
          .collect(Collectors.toUnmodifiableSet());

  private static boolean clean(Matcher match) {
    String month = Optional.ofNullable(match.group("m")).orElse("");
    return !month.matches(".*(?:คม|ยน|พ.?นธ)") || CLEAN.contains(month);
  }

  /** A number that is a year of the Buddhist era unless it can only be a Christian one. */
  static int year(String typed) {
    String digits = typed.replace(" ", "");
    int year = Integer.parseInt(digits);
    if (digits.length() == 2) {
      return 2500 + year - ThaiDate.ERA;
    }
    if (digits.length() > 4) {
      return 0; // a scanner added a digit
    }
    return year > LAST_CHRISTIAN ? year - ThaiDate.ERA : year;
  }

  private static Optional<Read> whole(
      Matcher match, int year, int month, int day, LetterDays days) {
    boolean misread = days.dated().filter(d -> Math.abs(d.getYear() - year) > UNLIKELY).isPresent();
    int meant = misread ? days.dated().orElseThrow().getYear() : year;
    Optional<LocalDate> date = meant == 0 ? Optional.empty() : day(meant, month, day);
    boolean fits = year > 0 && date.filter(d -> clean(match) && weekdayFits(match, d)).isPresent();
    Year from = misread ? Year.MISREAD : Year.TYPED;
    return month < 1 || month > 12
        ? Optional.empty()
        : Optional.of(new Read(match.end(), date, from, !misread && fits, day, month));
  }

  private static Optional<Read> yearless(Matcher match, int month, int day, LetterDays days) {
    String relative = Optional.ofNullable(match.group("rel")).orElse("");
    int later = relative.endsWith("หนา") ? 1 : 0;
    Optional<LocalDate> inYear = days.dated().flatMap(d -> day(d.getYear() + later, month, day));
    boolean over =
        relative.isEmpty()
            && days.dated().flatMap(d -> inYear.map(i -> i.isBefore(d))).orElse(false);
    Optional<LocalDate> date = over ? inYear.map(d -> d.plusYears(1)) : inYear;
    boolean fits = date.map(d -> weekdayFits(match, d)).orElse(true);
    Year year = relative.isEmpty() ? Year.OF_THE_LETTER : Year.THIS_OR_NEXT;
    return day(2024, month, day).isEmpty()
        ? Optional.empty()
        : Optional.of(new Read(match.end(), date, year, fits && clean(match) && !over, day, month));
  }

  private static boolean weekdayFits(Matcher match, LocalDate date) {
    String typed = match.group("wd");
    String right = Skeleton.pattern(ThaiDate.weekday(date)).pattern();
    return typed == null || right.startsWith("วัน" + typed.replace("ฯ", ""));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher match, String group) {
    return Integer.parseInt(match.group(group).replace(" ", ""));
  }

  /** The ISO number of a weekday's name in a skeleton, 0 if it is none. */
  static int weekday(String name) {
    List<String> names = List.of("จนทร", "องคาร", "พุธ", "พฤหส", "ศุกร", "เสาร", "อาทตย");
    String bare = name.replaceAll("[ัิ]", "");
    return IntStream.range(0, 7)
        .filter(i -> bare.startsWith(names.get(i)))
        .map(i -> i + 1)
        .findFirst()
        .orElse(0);
  }
}
