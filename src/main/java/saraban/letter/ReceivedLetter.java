package saraban.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A letter that came in and has its receipt number; what it says does not change any more.
 *
 * @param id registry that received it, year, series and receipt number
 * @param letter what it says, as far as it was read or typed
 * @param number of the letter itself: canonical if it is a letter number, else as it stands there
 * @param office that registered it (its registry is in the id)
 * @param arrived when it came
 * @param registered when it was entered in the book
 * @param by sign-in name of who entered it
 * @param original the letter that it is, if it was issued in this system
 * @param remark of the book; mostly empty
 * @param files as they came; none if it is on paper only
 * @param text that was read from the files, to be searched and no more; may be wrong
 */
public record ReceivedLetter(
    LetterId id,
    Letter letter,
    String number,
    String office,
    Instant arrived,
    Instant registered,
    String by,
    Optional<LetterId> original,
    String remark,
    List<ReceivedFile> files,
    String text)
    implements FiledLetter {

  /** The receipt number. */
  public int receipt() {
    return id.running();
  }
}
