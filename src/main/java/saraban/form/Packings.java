package saraban.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import saraban.letter.LetterId;

/** How far the making of workbooks has come. */
@Repository
class Packings {

  private static final String IS = Matters.IS + " and office = ?";
  private static final String RUNNING = "RUNNING";
  private static final String PAUSED = "PAUSED";
  private static final String DONE = "DONE";
  private static final String FAILED = "FAILED";

  private final JdbcClient jdbc;

  Packings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One of them. */
  record Packing(
      MatterId matter, String office, Instant askedAt, int done, int total, String state) {

    public boolean running() {
      return state.equals(RUNNING);
    }

    public boolean paused() {
      return state.equals(PAUSED);
    }

    public boolean finished() {
      return state.equals(DONE);
    }

    public boolean failed() {
      return state.equals(FAILED);
    }
  }

  void ask(MatterId matter, String office, int total, Instant now) {
    if (find(matter, office).isEmpty()) {
      jdbc.sql("insert into form_packing values (?, ?, ?, ?, ?, ?, ?)")
          .params(matter.letter().toString(), matter.form(), office)
          .params(now.atOffset(ZoneOffset.UTC), 0, total, RUNNING)
          .update();
    } else {
      state(matter, office, RUNNING);
    }
  }

  Optional<Packing> find(MatterId matter, String office) {
    return jdbc.sql("select * from form_packing" + IS)
        .params(matter.letter().toString(), matter.form(), office)
        .query(Packings::packing)
        .optional();
  }

  boolean isRunning(MatterId matter, String office) {
    return find(matter, office).filter(Packing::running).isPresent();
  }

  List<Packing> running() {
    return jdbc.sql("select * from form_packing where state = ?")
        .param(RUNNING)
        .query(Packings::packing)
        .list();
  }

  void reached(MatterId matter, String office, int done) {
    jdbc.sql("update form_packing set done = ?" + IS)
        .params(done, matter.letter().toString(), matter.form(), office)
        .update();
  }

  void pause(MatterId matter, String office) {
    state(matter, office, PAUSED);
  }

  void finish(MatterId matter, String office) {
    state(matter, office, DONE);
  }

  void fail(MatterId matter, String office) {
    state(matter, office, FAILED);
  }

  private void state(MatterId matter, String office, String state) {
    jdbc.sql("update form_packing set state = ?" + IS)
        .params(state, matter.letter().toString(), matter.form(), office)
        .update();
  }

  private static Packing packing(ResultSet row, int index) throws SQLException {
    LetterId letter = LetterId.parse(row.getString("letter")).orElseThrow();
    return new Packing(
        new MatterId(letter, row.getString("form")),
        row.getString("office"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getInt("done"),
        row.getInt("total"),
        row.getString("state"));
  }
}
