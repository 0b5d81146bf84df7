package saraban.thai;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Prices the places between the words of a run of Thai letters. */
final class ThaiCuts {

  private static final Set<String> BOUND =
      Set.of(
          "ความ", "ผู้", "นัก", "ชาว", "น่า", "อย่าง", "ไม่", "มิ", "นาย", "นาง", "นางสาว", "ช่าง",
          "ฝ่าย", "ณ", "ประจำ");

  private static final Set<String> LOOSE =
      Set.of(
          "การ", "ให้", "ได้", "จะ", "ขอ", "ที่", "ซึ่ง", "ของ", "และ", "หรือ", "โดย", "เพื่อ",
          "ใน");

  private static final Set<String> BEFORE_PLACE =
      Set.of(
          "จังหวัด",
          "อำเภอ",
          "ตำบล",
          "เทศบาล",
          "เทศบาลเมือง",
          "เทศบาลตำบล",
          "เทศบาลนคร",
          "ถนน",
          "เมือง");

  /** Whole where it can be, because พ.ศ. follows; else its year stays whole. */
  private static final String OF_YEAR = "ประจำปีงบประมาณ";

  private static final int BEFORE_YEAR = 900;

  /** Offices whose names go on. */
  private static final Set<String> OFFICES =
      Set.of("กอง", "กรม", "กระทรวง", "สำนัก", "ศูนย์", "กลุ่ม", "คณะ");

  private static final Lexicon NOT_PLACES = Lexicon.read("not-places.txt");

  private ThaiCuts() {}

  static void between(String text, int start, List<Integer> ends, TreeMap<Integer, Integer> cuts) {
    int from = 0;
    ofYear(text, start, ends, cuts);
    for (int k = 0; k + 1 < ends.size(); k++) {
      String word = text.substring(start + from, start + ends.get(k));
      String next = text.substring(start + ends.get(k), start + ends.get(k + 1));
      if (!BOUND.contains(word) && !shortened(text, start, from, ends.get(k), ends.getLast())) {
        cuts.put(start + ends.get(k), price(word, next));
      }
      from = ends.get(k);
    }
  }

  private static void ofYear(
      String text, int start, List<Integer> ends, TreeMap<Integer, Integer> cuts) {
    int from = 0;
    for (int end : ends) {
      if (text.startsWith(OF_YEAR, start + from)) {
        cuts.put(start + from + "ประจำ".length(), BEFORE_YEAR);
      }
      from = end;
    }
  }

  /** In front of a dot a word of consonants is an abbreviation: สนง., กทม. */
  private static boolean shortened(String text, int start, int from, int at, int last) {
    boolean dot = start + last < text.length() && dotOrDigit(text.charAt(start + last));
    String tail = text.substring(start + at, start + last);
    return dot && tail.length() <= 4 && tail.chars().allMatch(c -> Clusters.consonant((char) c));
  }

  private static boolean dotOrDigit(char c) {
    return c == '.' || Clusters.digit(c);
  }

  private static int price(String word, String next) {
    if (BEFORE_PLACE.stream().anyMatch(word::endsWith) && !NOT_PLACES.has(next)) {
      return 500;
    }
    if (word.equals("การ") || OFFICES.contains(word)) {
      return 250;
    }
    return LOOSE.contains(word) || next.length() <= 2 ? 60 : 0;
  }
}
