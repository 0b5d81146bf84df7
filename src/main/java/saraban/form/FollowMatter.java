package saraban.form;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import saraban.organisation.Office;

/** How far each office of a matter has come. */
@Component
public class FollowMatter {

  private final Matters matters;
  private final Returns returns;
  private final Acts acts;
  private final Standing standing;
  private final StepDays days;

  FollowMatter(Matters matters, Returns returns, Acts acts, Standing standing, StepDays days) {
    this.matters = matters;
    this.returns = returns;
    this.acts = acts;
    this.standing = standing;
    this.days = days;
  }

  /**
   * One office.
   *
   * @param last its last return; nothing if there is none
   * @param due by when whose turn it is must be done; nothing if nobody must
   */
  public record Followed(
      Office office, Progress progress, Optional<Returns.Last> last, Optional<LocalDate> due) {

    public boolean late(LocalDate today) {
      return due.filter(today::isAfter).isPresent();
    }

    /** True if what came last cannot be counted. */
    public boolean faulty() {
      return last.filter(Returns.Last::faulty).isPresent();
    }

    public String thai() {
      return faulty() && progress instanceof Progress.Draft
          ? "ส่งมาแล้ว มีที่ต้องแก้"
          : progress.thai();
    }
  }

  /** Those below an office, itself included, by province, district and name. */
  public List<Followed> below(Matter matter, Office top) {
    Map<String, List<Act>> all = acts.of(matter.id());
    Map<String, Returns.Last> last = returns.last(matter.id());
    return matters.recipients(matter.id()).stream()
        .flatMap(code -> standing.find(code).stream())
        .filter(office -> standing.isBelow(office, top))
        .map(office ->
            followed(
                matter,
                office,
                all.getOrDefault(office.code(), List.of()),
                Optional.ofNullable(last.get(office.code()))))
        .sorted(
            Comparator.comparing((Followed f) -> f.office().parent())
                .thenComparing(f -> f.office().name()))
        .toList();
  }

  Progress progress(Matter matter, Office office) {
    return Progress.of(acts.of(matter.id(), office.code()), standing.path(matter.form(), office));
  }

  public Followed one(Matter matter, Office office) {
    return followed(
        matter,
        office,
        acts.of(matter.id(), office.code()),
        Optional.ofNullable(returns.last(matter.id()).get(office.code())));
  }

  private Followed followed(
      Matter matter, Office office, List<Act> done, Optional<Returns.Last> last) {
    Progress progress = Progress.of(done, standing.path(matter.form(), office));
    return new Followed(office, progress, last, days.of(matter, progress, done));
  }

  /** True if somebody who acts for an office has to do with a matter. */
  public boolean concerns(Matter matter, Office acting) {
    Office principal = standing.principal(acting);
    return matter.office().equals(acting.code())
        || matter.office().equals(principal.code())
        || matters.recipients(matter.id()).stream()
            .flatMap(code -> standing.find(code).stream())
            .anyMatch(office -> standing.isBelow(office, principal));
  }
}
