package saraban.reading;

import saraban.thai.EditDistance;

/** Thai words without the marks above and below, which scanners lose first. */
final class Skeleton {

  private Skeleton() {}

  static boolean mark(char c) {
    return c == '\u0E31' || c >= '\u0E34' && c <= '\u0E3A' || c >= '\u0E47' && c <= '\u0E4E';
  }

  static String of(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      if (!mark(c) && !Character.isWhitespace(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  /** Where the word ends that the text begins with, whatever marks it has; -1 if with another. */
  static int end(String text, String word) {
    String bones = of(word);
    int found = 0;
    int at = 0;
    for (; at < text.length() && found < bones.length(); at++) {
      char c = text.charAt(at);
      if (!mark(c)) {
        if (c != bones.charAt(found)) {
          return -1;
        }
        found++;
      }
    }
    while (at < text.length() && mark(text.charAt(at))) {
      at++;
    }
    return found == bones.length() ? at : -1;
  }

  /** Whether two words differ by one letter at most, marks aside. */
  static boolean near(String one, String other) {
    return EditDistance.between(of(one), of(other)) <= 1;
  }
}
