package saraban.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import saraban.thai.Digits;

/** One spelling for what looks alike: marks in order, SARA AM whole, Arabic digits, no case. */
final class Spelling {

  private static final Pattern INVISIBLE = Pattern.compile("[\u200b-\u200d\u2060\ufeff\u00ad]");
  private static final Pattern TONE_FIRST = Pattern.compile("([\u0e48-\u0e4b])([\u0e34-\u0e39])");
  private static final Pattern TORN_AM = Pattern.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32");
  private static final Pattern AM_FIRST = Pattern.compile("\u0e33([\u0e48-\u0e4b])");
  private static final Pattern SPACES = Pattern.compile("\\s+|\u00a0+");

  private Spelling() {}

  /** The text as shown, with its marks in the usual order and single spaces. */
  static String clean(String text) {
    String clean =
        INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    clean = TORN_AM.matcher(clean).replaceAll("$1\u0e33");
    clean = AM_FIRST.matcher(clean).replaceAll("$1\u0e33");
    clean = TONE_FIRST.matcher(clean).replaceAll("$2$1");
    return SPACES.matcher(clean.replace("เเ", "แ")).replaceAll(" ").strip();
  }

  /** The clean text as compared: as long as the clean one. */
  static String folded(String clean) {
    StringBuilder out = new StringBuilder(Digits.ARABIC.of(clean));
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      out.setCharAt(i, "‐‑‒–—−".indexOf(c) >= 0 ? '-' : Character.toLowerCase(c));
    }
    return out.toString();
  }

  static String of(String text) {
    return folded(clean(text)).toLowerCase(Locale.ROOT);
  }

  /** A letter, digit or Thai mark: what words are made of. */
  static boolean word(char c) {
    return Character.isLetterOrDigit(c) || c >= '\u0e31' && c <= '\u0e4e';
  }
}
