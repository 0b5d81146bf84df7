package saraban.letter;

import java.time.Instant;
import java.util.Optional;

/**
 * A letter that came in and has its receipt number; what it says does not change any more.
 *
 * @param id registry that received it, year, series and receipt number
 * @param letter what it says, as far as it was read or typed
 * @param office that registered it (its registry is in the id)
 * @param arrived when it came
 * @param registered when it was entered in the book
 * @param by sign-in name of who entered it
 * @param original the letter that it is, if it was issued in this system
 */
public record ReceivedLetter(
    LetterId id,
    Letter letter,
    String office,
    Instant arrived,
    Instant registered,
    String by,
    Optional<LetterId> original) {}
