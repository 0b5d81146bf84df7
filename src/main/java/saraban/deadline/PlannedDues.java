package saraban.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The last days that relays were planned with. */
@Repository
public class PlannedDues {

  private final JdbcClient jdbc;

  PlannedDues(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Remembers it until the relay is issued.
   *
   * @param relayed node of the letter that is passed on
   */
  public void plan(String office, String relayed, LocalDate due, String what) {
    forget(office, relayed);
    jdbc.sql("insert into planned_due values (?, ?, ?, ?)")
        .params(office, relayed, due, what)
        .update();
  }

  Optional<Planned> of(String office, String relayed) {
    return jdbc.sql("select due, what from planned_due where office = ? and relayed = ?")
        .params(office, relayed)
        .query((row, i) -> new Planned(row.getObject(1, LocalDate.class), row.getString(2)))
        .optional();
  }

  void forget(String office, String relayed) {
    jdbc.sql("delete from planned_due where office = ? and relayed = ?")
        .params(office, relayed)
        .update();
  }

  /** What was planned. */
  record Planned(LocalDate due, String what) {}
}
