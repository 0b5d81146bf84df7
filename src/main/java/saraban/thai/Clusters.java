package saraban.thai;

/** Where Thai letters hang together: marks with their consonant, leading vowels with theirs. */
final class Clusters {

  private static final char ZWSP = '\u200b';

  private Clusters() {}

  /** True if a line may be cut before this index without tearing letters apart. */
  static boolean mayCut(CharSequence text, int at) {
    if (at <= 0 || at >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    return !(leads(before) || follows(after) || sticks(before) || sticks(after))
        && !Character.isLowSurrogate(after)
        && after != ZWSP;
  }

  /** A consonant of the Thai alphabet. */
  static boolean consonant(char c) {
    return c >= 'ก' && c <= 'ฮ';
  }

  /** A Thai letter or mark that a dictionary knows; not a digit, ๆ, ฯ or a sign. */
  static boolean thai(char c) {
    return c >= 'ก' && c <= '\u0e3a' && c != 'ฯ' || c >= 'เ' && c <= '\u0e4e' && c != 'ๆ';
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9' || c >= '๐' && c <= '๙';
  }

  private static boolean leads(char c) {
    return c >= 'เ' && c <= 'ไ';
  }

  private static boolean follows(char c) {
    return c >= 'ะ' && c <= '\u0e3a'
        || c >= '\u0e45' && c <= '\u0e4e'
        || c == 'ฯ'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** No-break spaces and word joiners; a zero-width joiner holds emoji together. */
  private static boolean sticks(char c) {
    return c == '\u00a0' || c == '\u202f' || c == '\u2060' || c == '\ufeff' || c == '\u200d';
  }
}
