package saraban.font;

/** Where clusters begin: a base, the marks above and below it, and SARA AM after it. */
final class Clusters {

  static final char SARA_AM = 'ำ';
  static final char NO_BREAK_SPACE = '\u00A0';

  private Clusters() {}

  /** Where the cluster ends that begins here. */
  static int end(String text, int start) {
    int base = text.charAt(start);
    int end = start + 1;
    if (Character.isSurrogate((char) base)) {
      base = text.codePointAt(start);
      end = start + Character.charCount(base);
    }
    while (end < text.length() && mayJoin(text.charAt(end)) && joins(base, text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Tells most characters apart at once: consonants, Latin letters and digits join nothing. */
  static boolean mayJoin(char c) {
    return c >= 'ั' && (c <= '\u0E3A' || c >= '็') || c >= '\u0300' && c <= '\u036F';
  }

  private static boolean joins(int base, char next) {
    if (base >= 'ก' && base <= 'ฮ') {
      return mark(next) || next == SARA_AM;
    }
    return mark(next) && !invisible(base) && !otherSpace(base)
        || next == SARA_AM && base > ' ' && base != SARA_AM && !invisible(base) && !anySpace(base);
  }

  /** Thai marks and the common combining ones. */
  static boolean mark(char c) {
    return c == 'ั'
        || c >= 'ิ' && c <= 'ฺ'
        || c >= '็' && c <= '๎'
        || c >= '\u0300' && c <= '\u036F';
  }

  /**
   * Characters that take no room and print nothing: joiners, soft hyphens, directions, selectors.
   */
  static boolean invisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\t' && c != '\n';
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    };
  }

  private static boolean anySpace(int c) {
    return c == NO_BREAK_SPACE || otherSpace(c);
  }

  /** A space that is neither the usual one nor the one that does not break. */
  static boolean otherSpace(int c) {
    return c == '\t'
        || c == '\n'
        || c != ' ' && c != NO_BREAK_SPACE && Character.getType(c) == Character.SPACE_SEPARATOR;
  }
}
