package saraban.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A repeated demand is owed anew once the last day of the period before is over. */
@Component
public class OpenPeriods {

  private static final String JOB = "งวดถัดไป";

  private final JdbcDemands demands;
  private final OwedRows rows;
  private final CountDue count;
  private final TransactionTemplate transaction;

  OpenPeriods(JdbcDemands demands, OwedRows rows, CountDue count, TransactionTemplate transaction) {
    this.demands = demands;
    this.rows = rows;
    this.count = count;
    this.transaction = transaction;
  }

  /** Opens all whose time has come, also those of days on which nobody ran it; gives how many. */
  public int run(LocalDate today, Instant now) {
    int opened = 0;
    for (Demand demand : demands.ruled()) {
      if (demand.dueRule() instanceof DueRule.Repeated(Recurrence recurrence)) {
        int more = next(demand, recurrence, today, now);
        while (more > 0) {
          opened += more;
          more = next(demand, recurrence, today, now);
        }
      }
    }
    return opened;
  }

  private int next(Demand demand, Recurrence recurrence, LocalDate today, Instant now) {
    List<Obligation> latest = rows.latest(demand);
    return latest.stream()
        .findFirst()
        .flatMap(rows::period)
        .filter(end -> today.isAfter(recurrence.period(end, count.days(latest.getFirst())).due()))
        .map(end -> open(demand, recurrence, latest, end, now))
        .orElse(0);
  }

  private int open(
      Demand demand, Recurrence recurrence, List<Obligation> latest, LocalDate end, Instant now) {
    return Optional.ofNullable(
            transaction.execute(status ->
                latest.stream()
                    .mapToInt(before -> open(demand, recurrence, before, end, now))
                    .sum()))
        .orElse(0);
  }

  private int open(
      Demand demand, Recurrence recurrence, Obligation before, LocalDate end, Instant now) {
    Period period = recurrence.after(end, count.days(before));
    boolean over = demand.until().map(period.due()::isAfter).orElse(false);
    Optional<Obligation> row = over ? Optional.empty() : rows.later(before, period.end());
    row.ifPresent(next ->
        rows.set(next, Due.of(demand, period, period.due()), Happening.Kind.ASKED, JOB, now));
    return row.isPresent() ? 1 : 0;
  }
}
