package saraban.envelope;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.document.Picture;
import saraban.letter.Secrecy;
import saraban.letter.Urgency;

/**
 * What the envelopes of one letter say about its sender.
 *
 * @param emblem the Garuda; nothing on printed envelopes
 * @param specimen true if the emblem is only our stand-in
 * @param sender the office and its address, line by line
 * @param number of the letter, as it is printed
 * @param date of the letter
 */
record Front(
    Optional<Picture> emblem,
    boolean specimen,
    List<String> sender,
    String number,
    Urgency urgency,
    Secrecy secrecy,
    LocalDate date) {

  /** The same without its secrecy: as it stands on the outer of two envelopes. */
  Front outer() {
    return new Front(emblem, specimen, sender, number, urgency, Secrecy.NONE, date);
  }
}
