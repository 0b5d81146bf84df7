package saraban.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.thai.Digits;
import saraban.thai.ThaiText;

/**
 * The number of an order, announcement, certificate, meeting: running number over year, {@code
 * 123/2564}, {@code สพฐ 839/2561} (regulation ข้อ 16, 24, 25).
 *
 * @param prefix letters in front; mostly empty
 * @param running as written, in Arabic digits; empty in a draft
 * @param year of the Buddhist era; 0 in a draft whose year is open
 */
public record YearNumber(String prefix, String running, int year) implements LetterNumber {

  /** Nothing known yet: the book gives it all. */
  public static final YearNumber OPEN = new YearNumber("", "", 0);

  private static final Pattern FORM =
      Pattern.compile(
          "(?:เลขที่|ที่|ครั้งที่)?\\s*(?<prefix>[ก-ฮ](?:\\.?[ก-ฮ]){0,4}\\.?)?\\s*"
              + "(?<running>\\d{1,7})?\\s*/\\s*(?<year>2[45]\\d\\d)?");

  /** Reads "ที่ ๑๒๓/๒๕๖๔", or nothing if it is no such number. */
  public static Optional<YearNumber> find(String spelling) {
    Matcher form = FORM.matcher(Digits.ARABIC.of(ThaiText.tidy(spelling)).strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    String year = part(form, "year");
    return Optional.of(
        new YearNumber(
            part(form, "prefix").replace(".", ""),
            part(form, "running"),
            year.isEmpty() ? 0 : Integer.parseInt(year)));
  }

  private static String part(Matcher form, String name) {
    String part = form.group(name);
    return part == null ? "" : part;
  }

  @Override
  public String canonical() {
    String letters = prefix.isEmpty() ? "" : prefix + " ";
    return letters + running + "/" + (year == 0 ? "" : Integer.toString(year));
  }

  @Override
  public boolean circular() {
    return false;
  }

  @Override
  public boolean complete() {
    return !running.isEmpty() && year != 0;
  }

  @Override
  public YearNumber numbered(String number, int bookYear) {
    return new YearNumber(prefix, number, bookYear);
  }

  @Override
  public YearNumber unnumbered() {
    return new YearNumber(prefix, "", year);
  }
}
