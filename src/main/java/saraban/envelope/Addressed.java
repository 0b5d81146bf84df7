package saraban.envelope;

import java.util.List;

/**
 * Somebody whose name stands on an envelope.
 *
 * @param salutation "เรียน"; empty for a letter that has none
 * @param addressee "นายอำเภอเมืองกระบี่"
 * @param address further lines, as far as they are known
 */
record Addressed(String salutation, String addressee, List<String> address) {

  /** "เรียน นายอำเภอเมืองกระบี่". */
  String line() {
    return (salutation + " " + addressee).strip();
  }
}
