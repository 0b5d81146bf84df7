package saraban.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A form that was sent out with a letter.
 *
 * @param form as it was when it was sent out
 * @param office that sent it out
 * @param subject of the letter
 * @param reference number of the letter, in its canonical spelling
 */
public record Matter(
    MatterId id,
    Form form,
    String office,
    String subject,
    String reference,
    Optional<LocalDate> due,
    Instant openedAt,
    String openedBy) {}
