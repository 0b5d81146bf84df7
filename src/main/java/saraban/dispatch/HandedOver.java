package saraban.dispatch;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A recipient signed for a letter on paper.
 *
 * @param by sign-in name of who entered it
 */
public record HandedOver(Dispatch dispatch, LocalDate on, String by, Instant at) {}
