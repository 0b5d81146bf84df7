package saraban.letter;

import java.time.LocalDate;

/**
 * A letter that has its number; nothing of it changes any more.
 *
 * @param office that drafted it (its registry is in the id)
 * @param issuedOn day of the act, in Asia/Bangkok
 * @param issuedBy sign-in name of who did it
 */
public record IssuedLetter(
    LetterId id, Letter letter, String office, LocalDate issuedOn, String issuedBy)
    implements FiledLetter {}
