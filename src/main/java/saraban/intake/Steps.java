package saraban.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import saraban.letter.LetterId;

/** The steps of received letters, and where each stands. */
@Repository
class Steps {

  private static final String LETTER =
      " where registry = ? and series = ? and book_year = ? and running = ?";

  private final JdbcClient jdbc;

  Steps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Begins the way of a letter; with its entry in the book. */
  void begin(LetterId id) {
    jdbc.sql("insert into received_standing values (?, ?, ?, ?, ?, '', '', '')")
        .params(id.registry(), id.series().code(), id.year(), id.running())
        .param(Standing.TO_ROUTE.code())
        .update();
  }

  boolean begun(LetterId id) {
    return jdbc.sql("select standing from received_standing" + LETTER)
        .params(id.registry(), id.series().code(), id.year(), id.running())
        .query(String.class)
        .optional()
        .isPresent();
  }

  /** Nobody else takes a step until the transaction ends. */
  void lock(LetterId id) {
    jdbc.sql("select standing from received_standing" + LETTER + " for update")
        .params(id.registry(), id.series().code(), id.year(), id.running())
        .query(String.class)
        .single();
  }

  void add(LetterId id, Step step) {
    jdbc.sql("insert into received_step values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(id.registry(), id.series().code(), id.year(), id.running(), step.place())
        .params(step.kind().code(), step.to().unit(), step.to().person(), step.to().name())
        .params(step.words(), step.at().atOffset(ZoneOffset.UTC), step.by(), step.office())
        .update();
    stand(id, Standing.after(of(id)));
  }

  private void stand(LetterId id, Standing standing) {
    Holder holder = standing.holder();
    jdbc.sql("update received_standing set standing = ?, unit = ?, person = ?, holder = ?" + LETTER)
        .params(standing.code(), holder.unit(), holder.person(), holder.name())
        .params(id.registry(), id.series().code(), id.year(), id.running())
        .update();
  }

  /** First step first. */
  List<Step> of(LetterId id) {
    return jdbc.sql("select * from received_step" + LETTER + " order by place")
        .params(id.registry(), id.series().code(), id.year(), id.running())
        .query(Steps::step)
        .list();
  }

  private static Step step(ResultSet row, int index) throws SQLException {
    return new Step(
        row.getInt("place"),
        Step.Kind.ofCode(row.getString("kind")).orElseThrow(),
        holder(row),
        row.getString("words"),
        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
        row.getString("taken_by"),
        row.getString("office"));
  }

  static Holder holder(ResultSet row) throws SQLException {
    return new Holder(row.getString("unit"), row.getString("person"), row.getString("holder"));
  }

  static Standing standing(ResultSet row) throws SQLException {
    return switch (row.getString("standing")) {
      case "with" -> new Standing.With(holder(row));
      case "closed" -> new Standing.Closed();
      default -> Standing.TO_ROUTE;
    };
  }
}
