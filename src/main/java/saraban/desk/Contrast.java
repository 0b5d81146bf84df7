package saraban.desk;

import saraban.revision.Change;

/**
 * A difference as it is shown: what both have at the start and at the end, and what each has
 * between.
 */
record Contrast(String key, String label, String start, String before, String after, String end) {

  static Contrast of(Change change) {
    String a = change.before();
    String b = change.after();
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(a.length(), b.length()) - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    start = whole(a, b, start);
    end = wholeEnd(a, b, end);
    return new Contrast(
        change.key(),
        change.label(),
        a.substring(0, start),
        a.substring(start, a.length() - end),
        b.substring(start, b.length() - end),
        a.substring(a.length() - end));
  }

  /** No letter is torn from the marks above and below it. */
  private static int whole(String a, String b, int start) {
    int at = start;
    while (at > 0 && (mark(a, at) || mark(b, at))) {
      at--;
    }
    return at;
  }

  private static int wholeEnd(String a, String b, int end) {
    int length = end;
    while (length > 0 && (mark(a, a.length() - length) || mark(b, b.length() - length))) {
      length--;
    }
    return length;
  }

  private static boolean mark(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    boolean low = Character.isLowSurrogate(c);
    return low || c == 'ั' || c >= 'ำ' && c <= 'ฺ' || c >= '็' && c <= '๎';
  }
}
