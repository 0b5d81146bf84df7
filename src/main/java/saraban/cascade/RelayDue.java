package saraban.cascade;

import java.time.LocalDate;
import saraban.calendar.WorkingDays;

/** The last day for those below, so that the day above is still met. */
record RelayDue(WorkingDays working, int least) {

  /**
   * @param above the day that the level above set
   * @param keeps working days that the office keeps for itself
   */
  LocalDate before(LocalDate above, int keeps, LocalDate today, String province) {
    LocalDate wished = working.plus(above, -keeps, province);
    LocalDate soonest = working.plus(today, least, province);
    LocalDate possible = wished.isBefore(soonest) ? soonest : wished;
    return possible.isAfter(above) ? above : possible;
  }
}
