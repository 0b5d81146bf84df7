package saraban.dispatch;

import java.util.Optional;
import saraban.letter.LetterId;

/**
 * A letter on its way to one recipient.
 *
 * @param office code; empty for a recipient outside the tree
 * @param addressee the line after เรียน for this one recipient
 * @param address e-mail; empty for other ways
 * @param last what happened last
 * @param receipt the letter as the recipient registered it
 */
public record Dispatch(
    long id,
    LetterId letter,
    String office,
    String addressee,
    Way way,
    String address,
    Step last,
    Optional<LetterId> receipt) {}
