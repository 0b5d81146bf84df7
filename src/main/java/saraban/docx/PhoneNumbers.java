package saraban.docx;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Keeps telephone numbers whole in Word, where a line may end at any space and hyphen. */
final class PhoneNumbers {

  private static final String D = "[0-9๐-๙]";
  private static final char NO_BREAK_SPACE = '\u00A0';

  /** ๐-๗๕๖๑-๐๐๐๐, ๐ ๗๕๖๑ ๐๐๐๐, ๐๘ ๑๒๓๔ ๕๖๗๘-๙. */
  private static final Pattern WRITTEN = pattern("[ -]");

  private static final Pattern READ = pattern("[\u00A0-]");

  private static final String HYPHEN = "</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">";

  private PhoneNumbers() {}

  private static Pattern pattern(String sign) {
    return Pattern.compile(
        "(?<!%1$s|%1$s[.,])[0๐]%1$s{0,3}(?:%2$s%1$s{1,7}){1,3}(?!%1$s|[.,]%1$s)"
            .formatted(D, sign));
  }

  /** The content of w:t, with spaces and hyphens that hold. */
  static String whole(String content) {
    if (!likely(content)) {
      return content;
    }
    return WRITTEN
        .matcher(content)
        .replaceAll(found -> found.group().replace(' ', NO_BREAK_SPACE).replace("-", HYPHEN));
  }

  /** Whether a zero is followed by a space or hyphen after three digits at most: nearly none is. */
  private static boolean likely(String content) {
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c == '0' || c == '๐') {
        int end = i + 1;
        while (end < content.length() && end - i < 4 && digit(content.charAt(end))) {
          end++;
        }
        boolean sign = end + 1 < content.length() && " -".indexOf(content.charAt(end)) >= 0;
        if (sign && digit(content.charAt(end + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9' || c >= '๐' && c <= '๙';
  }

  /** A text as it was before. */
  static String plain(String text) {
    return text.indexOf(NO_BREAK_SPACE) < 0
        ? text
        : READ.matcher(text).replaceAll(PhoneNumbers::spaced);
  }

  private static String spaced(MatchResult found) {
    return found.group().replace(NO_BREAK_SPACE, ' ');
  }
}
