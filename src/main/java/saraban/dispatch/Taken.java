package saraban.dispatch;

import java.time.Instant;

/**
 * A step that was taken.
 *
 * @param by sign-in name or the name of a job
 * @param detail why, by what, with which line; in Thai, may be empty
 */
public record Taken(Step step, Instant at, String by, String detail) {}
