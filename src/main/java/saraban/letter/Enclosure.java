package saraban.letter;

/**
 * A thing sent along.
 *
 * @param quantity with its unit, as typed: "๑ ชุด"; empty if not said
 * @param file its file in the folder of the letter: "enclosures/1.pdf"; empty if it is on paper
 */
public record Enclosure(String title, String quantity, String file) {

  public Enclosure(String title, String quantity) {
    this(title, quantity, "");
  }

  public Enclosure in(String otherFile) {
    return new Enclosure(title, quantity, otherFile);
  }
}
