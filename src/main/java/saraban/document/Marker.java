package saraban.document;

/**
 * The number of an item.
 *
 * @param level depth, from 0
 * @param number place among its siblings, from 1
 * @param text as printed: "๑.", "๑.๑", "(ก)"
 * @param pattern the same as a pattern of Word: "%1.", "%1.%2", "(%2)"
 * @param list which list it belongs to; a new list starts counting again
 */
public record Marker(
    int level, int number, String text, String pattern, Counting counting, int list) {

  /** What an item is counted in. */
  public enum Counting {
    THAI_DIGITS,
    ARABIC_DIGITS,
    THAI_LETTERS
  }
}
