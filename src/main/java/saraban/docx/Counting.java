package saraban.docx;

import java.util.Locale;

/** Numbers in the formats of Word. */
final class Counting {

  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final int LETTERS = 26;
  private static final int MOST = 4000;

  private Counting() {}

  static String text(int number, String format) {
    return switch (format) {
      case "thaiNumbers" -> thai(number);
      case "thaiLetters" -> letter(number, ItemNumber.LETTERS);
      case "lowerLetter" -> letter(number, "abcdefghijklmnopqrstuvwxyz");
      case "upperLetter" -> letter(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "none", "bullet" -> "";
      default -> Integer.toString(number);
    };
  }

  private static String thai(int number) {
    StringBuilder text = new StringBuilder();
    for (char c : Integer.toString(number).toCharArray()) {
      text.append(c == '-' ? c : (char) (c - '0' + '๐'));
    }
    return text.toString();
  }

  private static String letter(int number, String letters) {
    int index = Math.floorMod(number - 1, letters.length());
    return letters.substring(index, index + 1).repeat(Math.clamp((number - 1) / LETTERS + 1, 1, 3));
  }

  private static String roman(int number) {
    StringBuilder text = new StringBuilder();
    int rest = Math.clamp(number, 0, MOST);
    for (int i = 0; i < WORTH.length; i++) {
      while (rest >= WORTH[i]) {
        text.append(ROMAN[i]);
        rest -= WORTH[i];
      }
    }
    return text.toString();
  }
}
