package saraban.thai;

import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes back cuts inside what no dictionary knows: people, places, amounts in words. */
final class Wholes {

  private static final Pattern PLACE =
      Pattern.compile(
          ".*(?:ตำบล|อำเภอ|แขวง|ถนน|ซอย|จังหวัด)((?!.*(?:และ|หรือ|ทุก|ที่|ใน|ของ))[ก-๎]{2,13})[)”,]?");

  private static final Pattern AMOUNT = Pattern.compile("[(].*(?:บาท|บาทถ้วน|สตางค์)[)]");

  private static final Lexicon NOT_PLACES = Lexicon.read("not-places.txt");

  private Wholes() {}

  static void keep(String text, TreeMap<Integer, Integer> cuts) {
    person(text, cuts);
    amount(text, cuts);
    place(text, cuts);
  }

  private static void person(String text, TreeMap<Integer, Integer> cuts) {
    int title = Signs.person(text);
    if (title >= 0) {
      cuts.tailMap(title, false).clear();
    }
  }

  /** The name of a place is in no dictionary: ตำบลไสไทย. */
  private static void place(String text, TreeMap<Integer, Integer> cuts) {
    Matcher found = PLACE.matcher(text);
    if (found.matches() && !NOT_PLACES.begins(found.group(1))) {
      cuts.subMap(found.start(1), false, found.end(1), false).clear();
    }
  }

  /** An amount in words: (หนึ่งพันห้าร้อยบาทถ้วน). */
  private static void amount(String text, TreeMap<Integer, Integer> cuts) {
    if (AMOUNT.matcher(text).matches()) {
      cuts.replaceAll((at, penalty) -> 700);
    }
  }
}
