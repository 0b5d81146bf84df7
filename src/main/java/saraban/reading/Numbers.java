package saraban.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.letter.ReferenceNumber;
import saraban.thai.Digits;

/** Numbers of letters that stand somewhere in a line. */
final class Numbers {

  private static final String D = "[0-9๐-๙]";

  private static final String LETTER =
      "(?:[ก-ฮ]\\.?){2,4} {0,2}(?:\\( ?[ก-ฮ.]{1,12} ?\\))? {0,2}"
          + D
          + "{3,5}(?: ?\\. ?"
          + D
          + "{1,4})*\\.? ?(?:\\( ?[ก-ฮ.]{1,12} ?\\))? ?/ {0,3}(?:พิเศษ */? *)?(?:[ก-ฮ](?![ก-๎])\\.?"
          + " *)?(?:"
          + D
          + "{1,7}(?: ?[-/] ?"
          + D
          + "{1,4})*)?";

  private static final String CIRCULAR_WITHOUT_SLASH =
      "(?:[ก-ฮ]\\.?){2,4} {0,2}" + D + "{3,5}(?:\\." + D + "{1,4})* ?ว\\.? ?" + D + "{1,7}";

  private static final String ORDER = "(?:[ก-ฮ.]{1,8} ?)?" + D + "{1,5} ?/ ?" + D + "{2,4}";

  private static final Pattern WHOLE =
      Pattern.compile(LETTER + "|" + CIRCULAR_WITHOUT_SLASH + "|" + ORDER);

  private static final Pattern LETTERS = Pattern.compile("(?<![ก-๎])(?:" + LETTER + ")");

  /** What a scanner leaves of a number: digits, a slash and something behind. */
  private static final Pattern DAMAGED =
      Pattern.compile("(?:[ก-ฮ][ก-ฮ0-9] *)?[0-9๐-๙]{4,5}(?:\\.[0-9๐-๙ก-ฮ]{1,5})*/ ?\\S+");

  private Numbers() {}

  /**
   * @param number canonical, or in Arabic digits as written if it is no letter's
   */
  record Found(int start, String number, String asWritten) {}

  /** The number that begins at a place of a text. */
  static Optional<Found> at(String text, int start) {
    Matcher whole = WHOLE.matcher(text);
    whole.region(start, text.length());
    return whole.lookingAt() ? Optional.of(found(start, whole.group())) : Optional.empty();
  }

  static Optional<Found> anywhere(String text) {
    Matcher letter = LETTERS.matcher(text);
    return letter.find() ? Optional.of(found(letter.start(), letter.group())) : Optional.empty();
  }

  static Optional<Found> damaged(String text) {
    Matcher damaged = DAMAGED.matcher(text);
    return damaged.find() ? Optional.of(found(damaged.start(), damaged.group())) : Optional.empty();
  }

  private static Found found(int start, String text) {
    String bare = text.strip();
    String plain = bare.replaceAll("\\.(?= ?/)", "");
    String number =
        ReferenceNumber.find(plain)
            .map(ReferenceNumber::canonical)
            .orElseGet(() -> Digits.ARABIC.of(bare).replaceAll(" ?/ ?", "/"));
    return new Found(start, number, bare);
  }
}
