package saraban.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.form.Form.How;
import saraban.form.Form.Summing;
import saraban.organisation.Office;

/**
 * What came back to an office and from those below it, put together.
 *
 * @param top office that it is for
 * @param all everything together
 * @param parts by the offices right below it that have something to fill in
 * @param missing offices that nothing countable came back from
 * @param states how many offices are in which state
 * @param before the same of the form's last time, if there was one
 */
public record Summary(
    Matter matter,
    Office top,
    Tally all,
    List<Part> parts,
    List<Office> missing,
    Map<String, Integer> states,
    Optional<Tally> before) {

  /**
   * What is below one office.
   *
   * @param expected how many offices are to fill the form in
   * @param answered how many have
   */
  public record Part(Office office, Tally tally, int expected, int answered) {}

  public int expected() {
    return parts.stream().mapToInt(Part::expected).sum();
  }

  public int answered() {
    return expected() - missing.size();
  }

  /** The figure by which offices are compared: the first that stands in no chart. */
  public Optional<Summing> headline() {
    return matter.form().summary().stream()
        .filter(s -> s.how() != How.SHARE && s.how() != How.COUNT)
        .filter(s -> s.chart().isEmpty())
        .findFirst();
  }
}
