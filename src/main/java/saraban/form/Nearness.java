package saraban.form;

import java.util.Collection;
import java.util.Comparator;
import saraban.thai.EditDistance;

/** How alike two texts are. */
final class Nearness {

  private static final int LONGEST = 200;
  private static final double ALIKE = 0.6;

  private Nearness() {}

  /** " หมายถึง “title” หรือไม่", or all that is known. */
  static String meant(String word, Collection<String> known) {
    return known.stream()
        .max(Comparator.comparingDouble(k -> of(word, k)))
        .filter(k -> of(word, k) >= ALIKE)
        .map(" หมายถึง “%s” หรือไม่"::formatted)
        .orElse(" ใช้ได้ " + String.join(", ", known));
  }

  /** 1 for the same, 0 for nothing in common. */
  static double of(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    if (longer == 0) {
      return 1;
    }
    return longer > LONGEST
        ? a.equals(b) ? 1 : 0
        : 1 - (double) EditDistance.between(a, b) / longer;
  }
}
