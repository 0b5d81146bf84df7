package saraban.form;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import saraban.organisation.Office;
import saraban.organisation.Office.Level;

/** How many returns wait for an office to check, screen or receive them. */
@Component
class WaitingReturns {

  private final Matters matters;
  private final Acts acts;
  private final Standing standing;

  WaitingReturns(Matters matters, Acts acts, Standing standing) {
    this.matters = matters;
    this.acts = acts;
    this.standing = standing;
  }

  /** Only districts and provinces decide return by return. */
  long count(Office acting) {
    Level level = standing.principal(acting).level();
    return level == Level.DISTRICT || level == Level.PROVINCE
        ? matters.all().stream().mapToLong(m -> count(m, acting)).sum()
        : 0;
  }

  long count(Matter matter, Office acting) {
    Office principal = standing.principal(acting);
    return acts.of(matter.id()).entrySet().stream()
        .filter(e -> waits(matter, e, principal))
        .count();
  }

  private boolean waits(Matter matter, Map.Entry<String, List<Act>> done, Office principal) {
    return standing
        .find(done.getKey())
        .filter(office -> standing.isBelow(office, principal))
        .map(office -> Progress.of(done.getValue(), standing.path(matter.form(), office)))
        .flatMap(Progress::waitsFor)
        .filter(level -> level == principal.level())
        .isPresent();
  }
}
