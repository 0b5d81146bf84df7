package saraban.thai;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as people type them. */
final class DateSpelling {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");

  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,2}) ?[/.\\-] ?(\\d{1,2})(?: ?[/.\\-] ?(\\d{2}|\\d{4}))?");

  private static final Pattern NUMERIC_MONTH = Pattern.compile("(\\d{1,2}) ?[/\\-] ?(\\d{4})");

  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(\\d{1,2}) ?)?(?:เดือน ?)?([ก-ฮเ][ก-์.]*?\\.?)"
              + "(?: ?(พ ?\\. ?ศ ?\\.?|ค ?\\. ?ศ ?\\.?)? ?(\\d{2}|\\d{4}))?");

  /** What stands before a date, and the dots of a form whose day is open. */
  private static final Pattern IN_FRONT =
      Pattern.compile(
          "^(?:(?:สั่ง |ให้ไว้ |ประกาศ )?ณ |ลงวันที่|ลว\\.|เมื่อวันที่|วันที่|[.…]{2,}|…|"
              + "วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)(?:ที่)?) ?");

  /** Four-digit years above this are of the Buddhist era. */
  private static final int LAST_CHRISTIAN = 2400;

  /** No letter is of another time: a year outside these is a slip of the typist. */
  private static final int EARLIEST = 1800;

  private static final int LATEST = 2200;

  private DateSpelling() {}

  /**
   * @param today whose year is meant where none is typed; without it a year is needed
   */
  static LocalDate day(String text, Optional<LocalDate> today) {
    String plain = plain(text);
    Matcher iso = ISO.matcher(plain);
    if (iso.matches() && iso.group(3) != null) {
      return day(text, number(iso, 1), number(iso, 2), number(iso, 3));
    }
    Matcher numeric = NUMERIC.matcher(plain);
    if (numeric.matches()) {
      int year = year(text, Optional.ofNullable(numeric.group(3)), today);
      return day(text, year, number(numeric, 2), number(numeric, 1));
    }
    Matcher words = WORDS.matcher(plain);
    if (words.matches() && words.group(1) != null && ThaiDate.monthOf(words.group(2)) > 0) {
      int year = year(text, Optional.ofNullable(words.group(4)), today);
      return day(text, year, ThaiDate.monthOf(words.group(2)), number(words, 1));
    }
    throw unreadable(text);
  }

  /** A month and its year, or nothing if the text says something else. */
  static Optional<YearMonth> month(String text) {
    String plain = plain(text);
    Matcher iso = ISO.matcher(plain);
    if (iso.matches() && iso.group(3) == null) {
      return month(number(iso, 1), number(iso, 2));
    }
    Matcher numeric = NUMERIC_MONTH.matcher(plain);
    if (numeric.matches()) {
      return month(number(numeric, 2), number(numeric, 1));
    }
    Matcher words = WORDS.matcher(plain);
    return words.matches() && words.group(1) == null && words.group(4) != null
        ? month(buddhist(words.group(4)), ThaiDate.monthOf(words.group(2)))
        : Optional.empty();
  }

  private static Optional<YearMonth> month(int year, int month) {
    int christian = christian(year);
    return month >= 1 && month <= 12 && christian >= EARLIEST && christian <= LATEST
        ? Optional.of(YearMonth.of(christian, month))
        : Optional.empty();
  }

  private static LocalDate day(String text, int year, int month, int day) {
    int christian = christian(year);
    if (christian < EARLIEST || christian > LATEST) {
      throw new NotADate("“%s” ปีไม่ถูก พิมพ์ปีเป็น พ.ศ. เช่น ๑๔ พ.ค. ๒๕๖๔".formatted(shown(text)));
    }
    if (month < 1 || month > 12) {
      throw new NotADate("%s ไม่มีในปฏิทิน เดือนมีเพียง ๑ ถึง ๑๒".formatted(shown(text)));
    }
    YearMonth whole = YearMonth.of(christian, month);
    if (!whole.isValidDay(day)) {
      throw new NotADate(
          "%s ไม่มีในปฏิทิน เดือน%s มี %s วัน"
              .formatted(
                  shown(text),
                  ThaiDate.month(whole, Digits.THAI),
                  Digits.THAI.of(whole.lengthOfMonth())));
    }
    return whole.atDay(day);
  }

  private static int christian(int year) {
    return year > LAST_CHRISTIAN ? year - ThaiDate.ERA : year;
  }

  private static int year(String text, Optional<String> typed, Optional<LocalDate> today) {
    return typed
        .map(DateSpelling::buddhist)
        .or(() -> today.map(LocalDate::getYear))
        .orElseThrow(() -> unreadable(text));
  }

  /** Two digits are a year of the Buddhist era. */
  private static int buddhist(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 2 ? 2500 + year : year;
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static String plain(String text) {
    String plain =
        Digits.ARABIC
            .of(ThaiText.tidy(text))
            .replaceAll("[\\s\\u00A0]+", " ")
            .replaceAll("[‐‑‒–—−]", "-")
            .replaceAll("([ก-ฮ]\\.) (?=[ก-ฮ]\\.)", "$1")
            .strip();
    String before = "";
    while (!plain.equals(before)) {
      before = plain;
      plain = IN_FRONT.matcher(plain).replaceFirst("");
    }
    return plain;
  }

  private static NotADate unreadable(String text) {
    if (text.isBlank()) {
      return new NotADate("ยังไม่ได้พิมพ์วันที่ พิมพ์เช่น ๑๔ พ.ค. ๒๕๖๔ หรือ ๑๔/๕/๒๕๖๔");
    }
    return new NotADate(
        "อ่านวันที่ “%s” ไม่ได้ พิมพ์เช่น ๑๔ พ.ค. ๒๕๖๔ หรือ ๑๔/๕/๒๕๖๔".formatted(shown(text)));
  }

  private static String shown(String text) {
    String strip = Digits.THAI.of(text.strip());
    return strip.length() > 60 ? strip.substring(0, 60) + "…" : strip;
  }
}
