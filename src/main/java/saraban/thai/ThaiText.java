package saraban.thai;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Typed or pasted text with one spelling for what looks the same; its meaning never changes. */
public final class ThaiText {

  private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u000B\f\u0085\u2028\u2029]");

  /** Control characters but tab and line feed, halves of characters, direction marks. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}&&[^\\t\\n]]|\\p{Cs}|[\\u00AD\\u200B\\u200C\\u200E\\u200F\\u202A-\\u202E]"
              + "|[\\u2060\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]");

  /** A joiner holds emoji together; beside Thai letters it does nothing. */
  private static final Pattern JOINER =
      Pattern.compile("(?<=[\\u0E00-\\u0E7F])\\u200D+|\\u200D+(?=[\\u0E00-\\u0E7F])");

  private static final Pattern TORN_AM = Pattern.compile("\\u0E4D([\\u0E48-\\u0E4B]?)\\u0E32");
  private static final Pattern TONE_TORN_AM = Pattern.compile("([\\u0E48-\\u0E4B])\\u0E4D\\u0E32");
  private static final Pattern AM_FIRST = Pattern.compile("\\u0E33([\\u0E48-\\u0E4B])");

  private static final Pattern TONE_FIRST =
      Pattern.compile("([\\u0E48-\\u0E4C])([\\u0E31\\u0E34-\\u0E39])");

  /** What U+F700 to U+F71A were in old Thai fonts: letters and marks drawn a little aside. */
  private static final String OLD_FONTS = "ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุู";

  private ThaiText() {}

  /**
   * SARA AM whole, SARA AE whole, tone marks behind vowels, lines ended by line feeds, nothing that
   * cannot be seen.
   */
  public static String tidy(String text) {
    if (isTidy(text)) {
      return text;
    }
    String tidy = LINE_END.matcher(modern(text)).replaceAll("\n");
    tidy = JOINER.matcher(UNSEEN.matcher(tidy).replaceAll("")).replaceAll("");
    return ordered(Normalizer.normalize(tidy, Normalizer.Form.NFC));
  }

  /** Sees at once that nearly all texts need nothing; what it is not sure of is looked at. */
  private static boolean isTidy(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean usual = c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || print(c);
      if (!usual && !(c >= 'ก' && c <= '๛' && fits(before, c))) {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static boolean print(char c) {
    return c >= '–' && c <= '—' || c >= '‘' && c <= '’' || c >= '“' && c <= '”' || c == '…';
  }

  /** Whether the letters stand in the order in which they are spelt. */
  private static boolean fits(char before, char c) {
    boolean tone = before >= '่' && before <= '์';
    return c != '\u0E3A'
        && c != '\u0E4D'
        && !(tone && c >= 'ั' && c <= '\u0E39')
        && !(before == 'ำ' && c >= '่' && c <= '๋')
        && !(before == 'เ' && c == 'เ');
  }

  private static String ordered(String text) {
    String ordered = TONE_TORN_AM.matcher(text).replaceAll("$1\u0E33");
    ordered = TORN_AM.matcher(ordered).replaceAll("$1\u0E33");
    ordered = AM_FIRST.matcher(ordered).replaceAll("$1\u0E33");
    ordered = TONE_FIRST.matcher(ordered).replaceAll("$2$1");
    return ordered.replace("\u0E40\u0E40", "\u0E41");
  }

  private static String modern(String text) {
    StringBuilder modern = new StringBuilder(text);
    for (int i = 0; i < modern.length(); i++) {
      int old = modern.charAt(i) - '\uF700';
      if (old >= 0 && old < OLD_FONTS.length()) {
        modern.setCharAt(i, OLD_FONTS.charAt(old));
      }
    }
    return modern.toString();
  }
}
