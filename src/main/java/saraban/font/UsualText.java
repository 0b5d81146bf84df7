package saraban.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the fonts hold that all files share: one for Thai as it is commonly spelt, with digits and
 * signs, one for ASCII and the signs that are rare. Marks that a dictionary of 25,000 words has
 * nowhere are not worth their bytes in each letter.
 */
final class UsualText {

  private static final String SIGNS = " -.,:/()\"'%&;+=!?@\u00A0“”‘’–—…•";
  private static final String LESS_USUAL = "×÷°½¼¾§©";
  private static final List<String> VOWELS = List.of("", "ั", "ิ", "ี", "ึ", "ื", "ุ", "ู");
  private static final List<String> TONES = List.of("", "่", "้");
  private static final List<String> OTHERS =
      List.of("็", "์", "ิ์", "ุ์", "่ำ", "้ำ", "ำ", "๊", "๋");
  private static final List<String> LOW_ONLY =
      List.of("ั๊", "ิ๊", "ี๊", "ึ๊", "ุ๊", "ู๊", "ั๋", "ิ๋", "ี๋", "ุ๋");

  /** Consonants whose marks stand farther left. */
  private static final String TALL = "ปฝฟ";

  /** The clusters of each font. */
  static final List<List<String>> PARTS = List.of(thai(), latin());

  private UsualText() {}

  private static List<String> thai() {
    List<String> clusters = new ArrayList<>(each(SIGNS + "0123456789"));
    for (char c = 'ก'; c <= '๛'; c++) {
      if (c <= 'ฯ' || c >= 'เ' && c <= 'ๆ' || c >= '๏' || "ะาำ฿".indexOf(c) >= 0) {
        clusters.add(String.valueOf(c));
      }
    }
    for (char consonant = 'ก'; consonant <= 'ฮ'; consonant++) {
      clusters.addAll(marked(consonant));
    }
    return List.copyOf(clusters);
  }

  private static Set<String> marked(char consonant) {
    Set<String> marked = new TreeSet<>();
    VOWELS.forEach(vowel -> TONES.forEach(tone -> marked.add(consonant + vowel + tone)));
    OTHERS.forEach(other -> marked.add(consonant + other));
    if (TALL.indexOf(consonant) < 0) {
      LOW_ONLY.forEach(other -> marked.add(consonant + other));
    }
    return marked;
  }

  private static List<String> latin() {
    List<String> clusters = new ArrayList<>(each(LESS_USUAL));
    for (char c = ' '; c < 0x7F; c++) {
      clusters.add(String.valueOf(c));
    }
    return List.copyOf(clusters);
  }

  private static List<String> each(String characters) {
    return characters.chars().mapToObj(Character::toString).toList();
  }
}
