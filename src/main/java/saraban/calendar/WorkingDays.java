package saraban.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.function.Supplier;
import saraban.calendar.CountingRules.Counted;

/**
 * Counts days on which government offices work. Each count takes the code of the province whose
 * regional holidays count too; "" counts none of them. docs/working-days.md has the rules as a
 * table.
 */
public final class WorkingDays {

  /** No province: only holidays of the whole country count. */
  public static final String EVERYWHERE = "";

  private final Supplier<Holidays> holidays;

  public WorkingDays(Supplier<Holidays> holidays) {
    this.holidays = holidays;
  }

  public WorkingDays(Holidays holidays) {
    this(() -> holidays);
  }

  public boolean isWorkingDay(LocalDate day, String province) {
    Holidays now = holidays.get();
    return !now.rules().weekend().contains(day.getDayOfWeek()) && now.on(day, province).isEmpty();
  }

  /** The first working day after a day. */
  public LocalDate next(LocalDate day, String province) {
    return onOrAfter(day.plusDays(1), province);
  }

  /** The day itself, or the first working day after it. */
  public LocalDate onOrAfter(LocalDate day, String province) {
    LocalDate at = day;
    while (!isWorkingDay(at, province)) {
      at = at.plusDays(1);
    }
    return at;
  }

  /** The day itself, or the last working day before it. */
  public LocalDate onOrBefore(LocalDate day, String province) {
    LocalDate at = day;
    while (!isWorkingDay(at, province)) {
      at = at.minusDays(1);
    }
    return at;
  }

  /** The last working day of a month. */
  public LocalDate lastOf(YearMonth month, String province) {
    return onOrBefore(month.atEndOfMonth(), province);
  }

  /**
   * The n-th working day after a day, which itself is not counted; before it if n is negative; the
   * day itself if n is 0.
   */
  public LocalDate plus(LocalDate day, int n, String province) {
    LocalDate at = day;
    for (int left = Math.abs(n); left > 0; left--) {
      at = n > 0 ? next(at, province) : onOrBefore(at.minusDays(1), province);
    }
    return at;
  }

  /** How many working days there are after a day, up to and with another; negative if before. */
  public int between(LocalDate from, LocalDate to, String province) {
    if (to.isBefore(from)) {
      return -between(to, from, province);
    }
    return (int)
        from.plusDays(1)
            .datesUntil(to.plusDays(1))
            .filter(day -> isWorkingDay(day, province))
            .count();
  }

  /** The day that something received at a moment counts as received on. */
  public LocalDate received(LocalDateTime moment, String province) {
    CountingRules rules = holidays.get().rules();
    LocalDate day = moment.toLocalDate();
    if (!isWorkingDay(day, province)) {
      return rules.receivedOnDayOff() == Counted.SAME_DAY ? day : next(day, province);
    }
    boolean late = moment.toLocalTime().isAfter(rules.closes());
    return late && rules.receivedAfterClosing() == Counted.NEXT_WORKING_DAY
        ? next(day, province)
        : day;
  }
}
