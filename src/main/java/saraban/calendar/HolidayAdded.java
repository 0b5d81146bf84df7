package saraban.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * A day became a holiday after people had counted on it as a working day.
 *
 * @param provinces whose offices it closes; empty: the whole country
 * @param by who added it
 * @param cause the words of the announcement
 */
public record HolidayAdded(
    LocalDate day, String name, Set<String> provinces, String by, String cause) {}
