package saraban.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.letter.LetterId;
import saraban.letter.LetterNumber;
import saraban.letter.ReferenceNumber;
import saraban.letter.YearNumber;

/**
 * The ways in which a letter's number is typed, each as one key without spaces in Arabic digits,
 * with how much of the number it says: 5 all of it, 1 only the office.
 */
final class NumberKeys {

  static final int ALL = 5;

  private static final String MARK = "(?:พิเศษ/?ว?|ว|ท)(?:\\([ก-ฮ]+\\))?";
  private static final Pattern LABELS =
      Pattern.compile("^(?:หนังสือ|เลขที่|ที่|ด่วนที่สุด|ด่วนมาก|ด่วน|ลับที่สุด|ลับมาก|ลับ|/)+");
  private static final Pattern RECEIPT =
      Pattern.compile("^(?:เลข)?(?:ทะเบียน)?(?:ลง)?รับ(?:เลข)?(?:ที่)?(?=\\d)");
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:รับ|[ก-ฮ]{1,4}|[a-z]{1,5})?(?:\\([ก-ฮ]+\\))?(?:\\d+(?:\\.\\d+)*)?(?:\\([ก-ฮ]+\\))?(?:/"
              + MARK
              + "|/|"
              + MARK
              + ")?(?:\\d+(?:[-/]\\d+)*)?/?");
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?:(?<![ก-๎])[ก-ฮ]{1,4}\\.?\\s*)?(?:\\([ก-ฮ]+\\)\\s*)?\\d{3,5}(?:\\.\\d+)*\\.?\\s*(?:\\([ก-ฮ]+\\)\\s*)?/"
              + "\\s*(?:พิเศษ\\s*/?\\s*)?(?:[วท]\\.?\\s*)?\\d+(?:-\\d+)?|(?<![ก-๎])ว\\.?\\s*\\d+");

  private NumberKeys() {}

  /** What a typed query asks for, if it is a number and nothing else. */
  static Optional<String> query(String typed) {
    String key = normal(typed);
    boolean digits = key.chars().anyMatch(Character::isDigit);
    return digits && SHAPE.matcher(key).matches() ? Optional.of(key) : Optional.empty();
  }

  /** A number among other words: where it stands in the text of one spelling. */
  static Optional<String> inside(String spelled) {
    Matcher found = INSIDE.matcher(spelled);
    return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
  }

  /** All keys of a number with what each says of it, the most telling value where two agree. */
  static Map<String, Integer> of(LetterNumber number, int year) {
    return switch (number) {
      case ReferenceNumber code -> of(code, year);
      case YearNumber order -> of(order);
    };
  }

  /** A receipt number is typed as "เลขรับ 6654", or without any word before it. */
  static Map<String, Integer> ofReceipt(LetterId received) {
    String running = Integer.toString(received.running());
    int year = received.year();
    Map<String, Integer> keys = new LinkedHashMap<>();
    for (String end : List.of("", "/" + year, "/" + year % 100)) {
      put(keys, "รับ" + running + end, ALL);
      put(keys, running + end, end.isEmpty() ? 2 : 3);
    }
    return keys;
  }

  /** 123/2564 is also typed 123/64, or without its letters in front. */
  private static Map<String, Integer> of(YearNumber number) {
    Map<String, Integer> keys = new LinkedHashMap<>();
    for (String year : List.of("/" + number.year(), "/" + number.year() % 100)) {
      put(keys, number.prefix() + number.running() + year, ALL);
      put(keys, number.running() + year, 4);
    }
    put(keys, number.prefix() + number.running(), 2);
    put(keys, number.running(), 2);
    return keys;
  }

  private static Map<String, Integer> of(ReferenceNumber number, int year) {
    Map<String, Integer> keys = of(number);
    String end = normal(number.mark()) + number.running() + "/";
    put(keys, end + year, 3);
    put(keys, end + year % 100, 3);
    return keys;
  }

  /** The keys of a number cited, whose book's year is not known. */
  static Map<String, Integer> of(ReferenceNumber number) {
    Map<String, Integer> keys = new LinkedHashMap<>();
    String mark = normal(number.mark());
    String running = number.running();
    String end = mark + running;
    for (String unit : units(number.unit())) {
      for (String office : offices(number, unit)) {
        put(keys, office + "/" + end, ALL);
        put(keys, office + "/" + running, 4);
        put(keys, office + "/" + mark, 1);
        put(keys, office, 1);
      }
      put(keys, unit + "/" + end, 4);
      put(keys, unit + "/" + running, 3);
    }
    put(keys, number.prefix() + mark + running, mark.isEmpty() ? 2 : 4);
    put(keys, end, 3);
    put(keys, running, 2);
    for (String office : parents(number)) {
      put(keys, office, 1);
    }
    keys.remove("");
    return keys;
  }

  private static void put(Map<String, Integer> keys, String key, int says) {
    keys.merge(key, says, Math::max);
  }

  /** With and without the zeros in front. */
  private static List<String> units(String unit) {
    String bare = unit.replaceFirst("^0+", "");
    return bare.equals(unit) ? List.of(unit) : List.of(unit, bare);
  }

  private static List<String> offices(ReferenceNumber number, String unit) {
    String plain = number.prefix() + unit;
    if (number.committee().isEmpty()) {
      return List.of(plain);
    }
    String brackets = "(" + number.committee() + ")";
    return number.committeeAfterUnit()
        ? List.of(plain + brackets, plain)
        : List.of(number.prefix() + brackets + unit, plain);
  }

  /** กบ0023 and 0023 of กบ 0023.1. */
  private static List<String> parents(ReferenceNumber number) {
    List<String> parents = new ArrayList<>(List.of(number.unit()));
    for (String unit = number.unit(); unit.lastIndexOf('.') > 0; ) {
      unit = unit.substring(0, unit.lastIndexOf('.'));
      parents.add(unit);
      parents.add(number.prefix() + unit);
    }
    return parents;
  }

  /** A number as typed, as one key: no spaces, no dots of abbreviations, its slash in place. */
  static String normal(String typed) {
    String key = Spelling.of(typed).replaceAll("\\s", "");
    key = RECEIPT.matcher(LABELS.matcher(key).replaceFirst("")).replaceFirst("รับ");
    key = key.replaceAll("(?<=[ก-ฮ])\\.|\\.(?=/)", "").replace("พิเศษ/ว", "พิเศษว");
    key = key.replaceAll("^([ก-ฮ]{2,4})/", "$1");
    return key.replaceAll("(?<=[0-9)])(?=(?:พิเศษ|ว|ท)[0-9(]?)(?<!/)", "/").replaceAll("/+$", "");
  }
}
