package saraban.calendar;

import java.time.Instant;

/**
 * Who added a holiday by hand, when, and on what words.
 *
 * @param quote the sentence of the announcement
 */
public record Addition(String by, Instant at, String quote) {}
