package saraban.deadline;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Writes down what happened around an obligation without changing it: reminders. */
@Component
public class RecordHappening {

  private final JdbcObligations obligations;

  RecordHappening(JdbcObligations obligations) {
    this.obligations = obligations;
  }

  public void record(long obligation, Happening.Kind kind, String detail, String by, Instant now) {
    obligations.add(obligation, Happening.plain(kind, now, by, detail));
  }
}
