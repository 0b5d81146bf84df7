package saraban.markup;

/**
 * Signs moved out of the sight of a parser that would read more into them than the writer meant.
 */
final class Hidden {

  private static final char PLACE = '\uE000';
  private static final char ASCII = 0x80;
  private static final char FIRST = '\u2010';
  private static final char LAST = '\u205F';

  private Hidden() {}

  /** True for signs of ASCII (no letters, digits or spaces) and for dashes and quotes. */
  static boolean sign(char c) {
    return c > ' ' && c < ASCII && !Character.isLetterOrDigit(c) || c >= FIRST && c <= LAST;
  }

  static char hide(char c) {
    return (char) (c < ASCII ? PLACE + c : PLACE + ASCII + c - FIRST);
  }

  static String shown(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      out.append(show(c));
    }
    return out.toString();
  }

  private static char show(char c) {
    if (c < PLACE || c > PLACE + ASCII + LAST - FIRST) {
      return c;
    }
    int place = c - PLACE;
    return (char) (place < ASCII ? place : place - ASCII + FIRST);
  }
}
