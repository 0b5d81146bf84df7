package saraban.reading;

import java.util.Optional;
import saraban.letter.Secrecy;
import saraban.letter.Urgency;

/** The words for urgency and secrecy, as far as a text has one. */
public final class Ranks {

  private Ranks() {}

  public static Optional<Urgency> urgency(String text) {
    return Words.urgency(text);
  }

  public static Optional<Secrecy> secrecy(String text) {
    return Words.secrecy(text);
  }
}
