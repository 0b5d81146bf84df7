package saraban.crossreference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.letter.LetterId;
import saraban.letter.Secrecy;

/**
 * A letter in the graph: in the system if there are copies of it, else a stub.
 *
 * @param id of the node
 * @param number canonical; empty if it has none
 * @param subject empty for a stub
 * @param copies the issued letter itself, first, and what offices received and registered
 */
public record Node(
    String id,
    String number,
    Optional<LocalDate> dated,
    String issuer,
    String subject,
    Secrecy secrecy,
    List<LetterId> copies) {

  public boolean stub() {
    return copies.isEmpty();
  }

  LetterName name() {
    return new LetterName(number, dated, issuer, secrecy != Secrecy.NONE);
  }
}
