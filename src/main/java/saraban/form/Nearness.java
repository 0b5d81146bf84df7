package saraban.form;

import java.util.Collection;
import java.util.Comparator;

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
    return longer > LONGEST ? a.equals(b) ? 1 : 0 : 1 - (double) distance(a, b) / longer;
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
