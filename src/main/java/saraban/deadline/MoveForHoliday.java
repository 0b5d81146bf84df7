package saraban.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import saraban.calendar.HolidayAdded;
import saraban.calendar.WorkingDays;
import saraban.organisation.Offices;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/**
 * A holiday that is announced late moves the open last days that it touches: those on that day, and
 * those counted in working days over it. Reminders that went out do not go out again.
 */
@Component
class MoveForHoliday {

  private final Obligations obligations;
  private final WorkingDays working;
  private final Supplier<Offices> offices;
  private final Clock clock;

  MoveForHoliday(
      Obligations obligations, WorkingDays working, Supplier<Offices> offices, Clock clock) {
    this.obligations = obligations;
    this.working = working;
    this.offices = offices;
    this.clock = clock;
  }

  @EventListener
  void added(HolidayAdded holiday) {
    move(holiday, clock.instant());
  }

  /** Gives how many were moved. */
  int move(HolidayAdded holiday, Instant now) {
    String cause =
        "%s %s เป็นวันหยุด %s"
            .formatted(ThaiDate.brief(holiday.day(), Digits.THAI), holiday.name(), holiday.cause());
    String brief = cause.strip().substring(0, Math.min(900, cause.strip().length()));
    int moved = 0;
    for (Obligation each : obligations.dueOrCountedOver(holiday.day())) {
      String province = offices.get().provinceOf(each.office());
      boolean closed = holiday.provinces().isEmpty() || holiday.provinces().contains(province);
      if (closed && obligations.move(each.id(), day(each, province), brief, holiday.by(), now)) {
        moved++;
      }
    }
    return moved;
  }

  private LocalDate day(Obligation owed, String province) {
    return obligations
        .counted(owed.id())
        .map(counted -> working.plus(counted.from(), counted.workingDays(), province))
        .orElseGet(() -> working.onOrAfter(owed.due().orElseThrow(), province));
  }
}
