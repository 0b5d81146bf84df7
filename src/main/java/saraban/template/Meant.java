package saraban.template;

import java.util.Collection;

/** Which known name somebody may have meant. */
final class Meant {

  private static final int FARTHEST = 2;

  private Meant() {}

  static String of(String word, Collection<String> known) {
    String nearest = "";
    int best = FARTHEST + 1;
    for (String each : known) {
      int distance = distance(word, each, word.length(), each.length());
      if (distance < best) {
        best = distance;
        nearest = each;
      }
    }
    return nearest.isEmpty()
        ? " ที่ใช้ได้คือ " + String.join(", ", known)
        : " หมายถึง “" + nearest + "” หรือไม่";
  }

  private static int distance(String a, String b, int i, int j) {
    if (Math.abs(i - j) > FARTHEST) {
      return FARTHEST + 1;
    }
    if (i == 0 || j == 0) {
      return i + j;
    }
    if (a.charAt(i - 1) == b.charAt(j - 1)) {
      return distance(a, b, i - 1, j - 1);
    }
    int kept = distance(a, b, i - 1, j - 1);
    return 1 + Math.min(kept, Math.min(distance(a, b, i - 1, j), distance(a, b, i, j - 1)));
  }
}
