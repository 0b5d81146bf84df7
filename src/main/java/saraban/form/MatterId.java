package saraban.form;

import java.util.Optional;
import saraban.letter.LetterId;

/** Which matter: the letter that sends a form out, and the form. */
public record MatterId(LetterId letter, String form) {

  /** Reads what {@link #toString} writes. */
  public static Optional<MatterId> parse(String written) {
    String[] parts = written.split("/", -1);
    return parts.length == 2 && parts[1].matches("[a-z0-9-]{1,60}")
        ? LetterId.parse(parts[0]).map(letter -> new MatterId(letter, parts[1]))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return letter + "/" + form;
  }
}
