package saraban.deadline;

import java.time.LocalDate;
import java.util.List;
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
  public void plan(String office, String relayed, List<Planned> dues) {
    forget(office, relayed);
    for (Planned each : dues) {
      jdbc.sql("insert into planned_demand values (?, ?, ?, ?, ?)")
          .params(office, relayed, each.place(), each.due(), each.what())
          .update();
    }
  }

  List<Planned> of(String office, String relayed) {
    return jdbc.sql(
            "select place, due, what from planned_demand where office = ? and relayed = ?"
                + " order by place")
        .params(office, relayed)
        .query((row, i) ->
            new Planned(row.getInt(1), row.getObject(2, LocalDate.class), row.getString(3)))
        .list();
  }

  void forget(String office, String relayed) {
    jdbc.sql("delete from planned_demand where office = ? and relayed = ?")
        .params(office, relayed)
        .update();
  }

  /**
   * What was planned.
   *
   * @param place of the demand, in the letter above and in the relay
   */
  public record Planned(int place, LocalDate due, String what) {

    public Planned on(LocalDate other) {
      return new Planned(place, other, what);
    }

    /** With words for it, if it has none. */
    public Planned orSaid(String words) {
      return what.isEmpty() ? new Planned(place, due, words) : this;
    }
  }
}
