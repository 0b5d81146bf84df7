package saraban.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * A holiday became a working day again.
 *
 * @param provinces whose offices work again; empty: the whole country
 * @param by who told us
 * @param cause the words of the announcement
 */
public record HolidayCalledOff(
    LocalDate day, String name, Set<String> provinces, String by, String cause) {}
