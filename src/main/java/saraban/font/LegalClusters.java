package saraban.font;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What nearly every letter is made of: ASCII, the signs of print, and all Thai that is spelt right.
 */
final class LegalClusters {

  private static final String SIGNS = "\u00A0“”‘’–—…•×÷°½¼¾§©";
  private static final String[] ABOVE = {"", "ั", "ิ", "ี", "ึ", "ื", "็", "ํ", "๎"};
  private static final String[] BELOW = {"ุ", "ู", "ฺ"};
  private static final String[] TONES = {"", "่", "้", "๊", "๋", "์"};

  static final List<String> ALL = all();

  private LegalClusters() {}

  private static List<String> all() {
    Set<String> clusters = new LinkedHashSet<>();
    for (char c = ' '; c < 0x7F; c++) {
      clusters.add(String.valueOf(c));
    }
    SIGNS.chars().forEach(c -> clusters.add(Character.toString(c)));
    for (char c = 'ก'; c <= '๛'; c++) {
      if (c <= '\u0E3A' || c >= '฿') {
        clusters.add(String.valueOf(c));
      }
    }
    for (char consonant = 'ก'; consonant <= 'ฮ'; consonant++) {
      marked(consonant, clusters);
    }
    return List.copyOf(new ArrayList<>(clusters));
  }

  private static void marked(char consonant, Set<String> clusters) {
    for (String tone : TONES) {
      for (String vowel : ABOVE) {
        clusters.add(consonant + vowel + tone);
      }
      for (String vowel : BELOW) {
        clusters.add(consonant + vowel + tone);
      }
      clusters.add(consonant + tone + Clusters.SARA_AM);
    }
  }
}
