package saraban.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.letter.Secrecy;
import saraban.letter.Urgency;

/** ด่วน and ลับ where they stand by themselves, ด misread as ต too. */
final class Words {

  private static final String FAST = "[ดต]่?วน";

  private static final Pattern URGENCY =
      Pattern.compile("(?<![ก-๎])" + FAST + " ?(ที่? ?สุด|มาก)?(?=$|[^ก-๎]|ที่)");

  private static final Pattern SECRECY =
      Pattern.compile("(?<![ก-๎])ลับ ?(ที่? ?สุด|มาก)?(?=$|[^ก-๎]|ที่)");

  private Words() {}

  static Optional<Urgency> urgency(String text) {
    Matcher word = URGENCY.matcher(text);
    if (!word.find()) {
      return Optional.empty();
    }
    return Optional.of(
        word.group(1) == null
            ? Urgency.URGENT
            : word.group(1).equals("มาก") ? Urgency.VERY_URGENT : Urgency.MOST_URGENT);
  }

  static Optional<Secrecy> secrecy(String text) {
    Matcher word = SECRECY.matcher(text);
    if (!word.find()) {
      return Optional.empty();
    }
    return Optional.of(
        word.group(1) == null
            ? Secrecy.CONFIDENTIAL
            : word.group(1).equals("มาก") ? Secrecy.SECRET : Secrecy.TOP_SECRET);
  }

  static String withoutRanks(String text) {
    String bare = SECRECY.matcher(URGENCY.matcher(text).replaceAll("")).replaceAll("");
    return bare.replaceAll(" +", " ").strip();
  }

  /** Whether a line has nothing but such words. */
  static boolean onlyRanks(String text) {
    return !text.isEmpty() && withoutRanks(text).isEmpty();
  }
}
