package saraban.calendar;

import java.time.LocalDate;

/**
 * A day of which an announcement speaks, as it was read; a person confirms it.
 *
 * @param where the region or provinces as written; empty: the whole country
 * @param calledOff true if the day is to be a working day again
 * @param quote the words that say so
 * @param sure false if the weekday does not fit or the year was guessed
 */
public record AnnouncedDay(
    LocalDate day,
    String name,
    Holiday.Kind kind,
    String where,
    boolean calledOff,
    String quote,
    boolean sure) {}
