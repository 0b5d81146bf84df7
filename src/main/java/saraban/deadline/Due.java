package saraban.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last day of one obligation, and how it was counted.
 *
 * @param period end of its period; empty if it is not repeated
 * @param said what is owed, with the name of the period
 * @param workingDays so many after {@code from}; 0 if it was not counted so
 */
record Due(
    Optional<LocalDate> day,
    Optional<LocalDate> period,
    String said,
    int workingDays,
    Optional<LocalDate> from) {

  /** How often, which the name of the period says better. */
  private static final Pattern OFTEN =
      Pattern.compile(
          "\\s*(?:เป็น)?(?:ประจำ)?ทุก\\s?ๆ?\\s?(?:สัปดาห์|เดือน|ไตรมาส|ปี)(?![ก-ฮะ-ู])");

  static Due plain(Demand demand, Optional<LocalDate> day) {
    return new Due(day, Optional.empty(), demand.what(), 0, Optional.empty());
  }

  static Due of(Demand demand, Period period, LocalDate day) {
    String said = (OFTEN.matcher(demand.what()).replaceAll("") + " " + period.name()).strip();
    return new Due(Optional.of(day), Optional.of(period.end()), said, 0, Optional.empty());
  }

  Due counted(int days, LocalDate after) {
    return new Due(day, period, said, days, Optional.of(after));
  }
}
