package saraban.thai;

/** The digits that a text is printed in. */
public enum Digits {
  THAI,
  ARABIC;

  /** The text with every digit, Thai or Arabic, turned into these. */
  public String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(turn(text.charAt(i)));
    }
    return out.toString();
  }

  public String of(int number) {
    return of(Integer.toString(number));
  }

  /** The text with every digit turned into the zero of its script. */
  static String shape(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (zero(text.charAt(i)) != text.charAt(i)) {
        return zeros(text);
      }
    }
    return text;
  }

  private static String zeros(String text) {
    char[] shape = text.toCharArray();
    for (int i = 0; i < shape.length; i++) {
      shape[i] = zero(shape[i]);
    }
    return new String(shape);
  }

  private static char zero(char c) {
    if (c >= '๐' && c <= '๙') {
      return '๐';
    }
    return c >= '0' && c <= '9' ? '0' : c;
  }

  private char turn(char c) {
    if (this == THAI && c >= '0' && c <= '9') {
      return (char) (c - '0' + '๐');
    }
    return this == ARABIC && c >= '๐' && c <= '๙' ? (char) (c - '๐' + '0') : c;
  }
}
