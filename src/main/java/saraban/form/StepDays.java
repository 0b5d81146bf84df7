package saraban.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import saraban.calendar.WorkingDays;
import saraban.organisation.Office.Level;

/** By when whose turn must be over: working days before the day of the matter. */
@Component
class StepDays {

  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  /** What is sent back is mended within so many working days, and never after the last day. */
  private static final int TO_MEND = 3;

  private final WorkingDays workingDays;

  StepDays(WorkingDays workingDays) {
    this.workingDays = workingDays;
  }

  /** By when a level must be done; nothing if the matter has no day. */
  Optional<LocalDate> of(Matter matter, Level level) {
    int before = matter.form().workingDaysBefore().getOrDefault(level, 0);
    return matter
        .due()
        .map(due -> before == 0 ? due : workingDays.plus(due, -before, WorkingDays.EVERYWHERE));
  }

  /** By when the office whose turn it is must be done; nothing if nobody has anything to do. */
  Optional<LocalDate> of(Matter matter, Progress progress, List<Act> acts) {
    return switch (progress) {
      case Progress.Draft _ -> of(matter, matter.form().filledBy());
      case Progress.SentBack _ -> mended(matter, acts.getLast().at());
      case Progress.Submitted _, Progress.DistrictCheck _ -> of(matter, Level.DISTRICT);
      case Progress.ProvinceScreen _, Progress.Screened _ -> of(matter, Level.PROVINCE);
      case Progress.ProvinceReported _, Progress.DepartmentReceived _ -> Optional.empty();
    };
  }

  private Optional<LocalDate> mended(Matter matter, Instant sentBack) {
    LocalDate mended =
        workingDays.plus(sentBack.atZone(BANGKOK).toLocalDate(), TO_MEND, WorkingDays.EVERYWHERE);
    return matter
        .due()
        .flatMap(last ->
            of(matter, matter.form().filledBy())
                .map(usual -> usual.isAfter(mended) ? usual : mended)
                .map(day -> day.isAfter(last) ? last : day));
  }
}
