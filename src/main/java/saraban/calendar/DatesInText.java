package saraban.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import saraban.thai.Digits;
import saraban.thai.NotADate;
import saraban.thai.ThaiDate;

/**
 * Lists of days in an announcement: "วันศุกร์ที่ ๔ กันยายน ๒๕๖๓ และวันจันทร์ที่ ๗ กันยายน ๒๕๖๓".
 */
final class DatesInText {

  /** A space as pasted text has it. */
  static final String S = "[\\s\\u00A0]*";

  private static final String WEEKDAY = "(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)";

  private static final String MONTH =
      IntStream.rangeClosed(1, 12)
          .mapToObj(m -> LocalDate.of(2000, m, 1))
          .flatMap(d ->
              Stream.of(
                  ThaiDate.month(YearMonth.from(d), Digits.ARABIC).split(" ")[0],
                  ThaiDate.brief(d, Digits.ARABIC).split(" ")[1]))
          .map(name -> name.replace(".", "\\.?" + S))
          .collect(Collectors.joining("|", "(?:", "|กรกฏาคม)"));

  /** A day, or several of one month: "๑๙ - ๒๐ พฤศจิกายน ๒๕๖๓". */
  private static final Pattern DATE =
      Pattern.compile(
          "(?:วัน(?<wd>"
              + WEEKDAY
              + ")(?:ที่)?|วันที่)?"
              + S
              + "(?<d>\\d{1,2})"
              + "(?:"
              + S
              + "(?<to>-|–|ถึง|และ|,)"
              + S
              + "(?:วัน"
              + WEEKDAY
              + "?(?:ที่)?"
              + S
              + ")?(?<d2>\\d{1,2}))?"
              + S
              + "(?<m>"
              + MONTH
              + ")"
              + S
              + "(?:พ\\."
              + S
              + "ศ\\."
              + S
              + ")?(?<y>\\d{4}|\\d{2}(?!\\d))?");

  /** Between two days of a list. */
  private static final Pattern NEXT =
      Pattern.compile("(?:[\\s\\u00A0]|,|และ|รวมทั้ง|;|\\(?\\d{1,2}[.)]|[-•*–])*");

  /** What a list says of a day on its line: "– เทศกาลตรุษจีน". */
  private static final Pattern REMARK =
      Pattern.compile(
          "[ \\t\\u00A0]*(?:[-–:]|\\()[ \\t\\u00A0]*(?<remark>[^\\n()]{2,80}?)\\)?["
              + " \\t\\u00A0]*(?=\\n|$)");

  /**
   * A day as it was found.
   *
   * @param remark what its line says of it; empty if nothing
   */
  record Day(LocalDate day, boolean sure, String remark) {}

  /** Days that follow each other. */
  record Run(int start, int end, List<Day> days) {}

  private final String text;
  private final int year;

  /**
   * @param text with Arabic digits
   * @param year of the common era, where none is written
   */
  DatesInText(String text, int year) {
    this.text = text;
    this.year = year;
  }

  /** The days that begin here; nothing if none does. */
  Optional<Run> at(int index) {
    List<Day> days = new ArrayList<>();
    int end = index;
    Matcher date = region(DATE, index);
    while (date.lookingAt() && read(date, remark(date.end()), days)) {
      end = remarkEnd(date.end());
      Matcher next = region(NEXT, end);
      date = region(DATE, next.lookingAt() ? next.end() : end);
    }
    return days.isEmpty() ? Optional.empty() : Optional.of(new Run(index, end, List.copyOf(days)));
  }

  /** The lists of days of the whole text. */
  List<Run> all() {
    List<Run> all = new ArrayList<>();
    Matcher date = DATE.matcher(text);
    int from = 0;
    while (from <= text.length() && date.find(from)) {
      Optional<Run> run = at(date.start());
      run.ifPresent(all::add);
      from = Math.max(date.end(), run.map(Run::end).orElse(0));
    }
    return all;
  }

  private Matcher region(Pattern pattern, int from) {
    return pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
  }

  private String remark(int at) {
    Matcher remark = region(REMARK, at);
    return remark.lookingAt() ? remark.group("remark").strip() : "";
  }

  private int remarkEnd(int at) {
    Matcher remark = region(REMARK, at);
    return remark.lookingAt() ? remark.end() : at;
  }

  private boolean read(Matcher date, String remark, List<Day> days) {
    String month = date.group("m").replaceAll("[\\s\\u00A0]", "");
    String typed = Optional.ofNullable(date.group("y")).orElse("" + (year + ThaiDate.ERA));
    try {
      LocalDate first = ThaiDate.parse(date.group("d") + " " + month + " " + typed);
      boolean sure = date.group("y") != null && fits(date.group("wd"), first);
      days.add(new Day(first, sure, remark));
      if (date.group("d2") != null) {
        LocalDate last = ThaiDate.parse(date.group("d2") + " " + month + " " + typed);
        between(date.group("to"), first, last).forEach(day -> days.add(new Day(day, sure, remark)));
      }
      return true;
    } catch (NotADate e) {
      return false;
    }
  }

  private static Stream<LocalDate> between(String sign, LocalDate first, LocalDate last) {
    boolean all = !sign.equals("และ") && !sign.equals(",") && first.isBefore(last);
    return all ? first.plusDays(1).datesUntil(last.plusDays(1)) : Stream.of(last);
  }

  private static boolean fits(String weekday, LocalDate day) {
    return weekday == null || ThaiDate.weekday(day).startsWith("วัน" + weekday);
  }
}
