package saraban.template;

import java.util.List;
import java.util.Map;
import saraban.letter.Kind;
import saraban.letter.Letter;

/**
 * A file of letter-templates.
 *
 * @param name file name without ending
 * @param kind of the letters that it makes
 * @param title in Thai, as a clerk chooses it
 * @param description one sentence in Thai: when to use it
 * @param inputs what the clerk is asked besides the letter's own fields
 */
public record LetterTemplate(
    String name, Kind kind, String title, String description, List<Input> inputs, String source) {

  /**
   * A value asked for.
   *
   * @param name as in the template: {@code [(${topic})]}
   * @param label in Thai
   */
  public record Input(String name, String label, String example, boolean required) {}

  /**
   * Fills the template.
   *
   * @param values of the inputs; texts, never markup
   * @param start fields already known (office, signer, received letter), which the template's
   *     header overrides where it says something
   * @throws TemplateRefused with file, line, what and what was meant
   */
  public Letter fill(Map<String, String> values, Letter start) {
    return new Filling(TemplateFile.read(name, source), values, start).letter();
  }
}
