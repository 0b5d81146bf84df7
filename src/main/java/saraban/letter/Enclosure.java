package saraban.letter;

/**
 * A thing sent along.
 *
 * @param quantity with its unit, as typed: "๑ ชุด"; empty if not said
 */
public record Enclosure(String title, String quantity) {}
