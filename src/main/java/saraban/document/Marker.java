package saraban.document;

/**
 * The number of an item.
 *
 * @param level depth, from 0
 * @param text as printed: "๑.", "๑.๑", "(ก)"
 */
public record Marker(int level, String text) {}
