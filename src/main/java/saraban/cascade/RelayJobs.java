package saraban.cascade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import saraban.deadline.Obligation;
import saraban.deadline.Obligations;
import saraban.letter.LetterId;

/** The jobs that pass a letter on through all levels. */
@Repository
class RelayJobs {

  private static final String LEFT =
      " from obligation o where o.matter = ? and o.level in ('PROVINCE', 'DISTRICT') and o.relay ="
          + " '' and o.owner = o.recipient and not exists (select 1 from relay_fault f where"
          + " f.matter = o.matter and f.office = o.office)";

  private final JdbcClient jdbc;
  private final Obligations obligations;

  RelayJobs(JdbcClient jdbc, Obligations obligations) {
    this.jdbc = jdbc;
    this.obligations = obligations;
  }

  /** How far a job is. */
  enum State {
    RUNNING,
    PAUSED,
    DONE
  }

  /**
   * A job.
   *
   * @param expected how many offices are to pass the letter on in the end
   * @param day the date of their letters
   */
  record Job(
      LetterId matter, State state, String by, Instant started, int expected, LocalDate day) {}

  /** An office that could not, and why. */
  record Fault(String office, String message) {}

  /** Begins a job, once. */
  void begin(Job job) {
    if (find(job.matter()).isEmpty()) {
      jdbc.sql("insert into relay_job values (?, ?, ?, ?, ?, ?)")
          .params(job.matter().toString(), job.state().name(), job.by())
          .params(job.started().atOffset(ZoneOffset.UTC), job.expected(), job.day())
          .update();
    }
  }

  Optional<Job> find(LetterId matter) {
    return jdbc.sql("select * from relay_job where matter = ?")
        .param(matter.toString())
        .query(RelayJobs::job)
        .optional();
  }

  List<Job> running() {
    return jdbc.sql("select * from relay_job where state = 'RUNNING' order by started")
        .query(RelayJobs::job)
        .list();
  }

  void state(LetterId matter, State state) {
    jdbc.sql("update relay_job set state = ? where matter = ?")
        .params(state.name(), matter.toString())
        .update();
  }

  /** Offices that have the letter and have not passed it on, upper levels first. */
  List<Obligation> next(LetterId matter, int most) {
    return jdbc
        .sql("select o.id" + LEFT + " order by length(o.path), o.id limit ?")
        .params(matter.toString(), most)
        .query(Long.class)
        .list()
        .stream()
        .flatMap(id -> obligations.find(id).stream())
        .toList();
  }

  int relayed(LetterId matter) {
    return jdbc.sql(
            "select count(*) from obligation where matter = ? and relay <> '' and owner ="
                + " recipient")
        .param(matter.toString())
        .query(Integer.class)
        .single();
  }

  void fault(LetterId matter, String office, String message) {
    jdbc.sql("insert into relay_fault values (?, ?, ?)")
        .params(matter.toString(), office, message.substring(0, Math.min(1000, message.length())))
        .update();
  }

  List<Fault> faults(LetterId matter) {
    return jdbc.sql("select office, message from relay_fault where matter = ? order by office")
        .param(matter.toString())
        .query((row, i) -> new Fault(row.getString(1), row.getString(2)))
        .list();
  }

  void forgetFaults(LetterId matter) {
    jdbc.sql("delete from relay_fault where matter = ?").param(matter.toString()).update();
  }

  private static Job job(ResultSet row, int index) throws SQLException {
    return new Job(
        LetterId.parse(row.getString("matter")).orElseThrow(),
        State.valueOf(row.getString("state")),
        row.getString("started_by"),
        row.getObject("started", OffsetDateTime.class).toInstant(),
        row.getInt("expected"),
        row.getObject("letters_dated", LocalDate.class));
  }
}
