package saraban.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import saraban.account.Acting;
import saraban.letter.LetterId;

/** To whom received letters were shown, and who ticked รับทราบ. */
@Repository
class Circulations {

  private static final String LETTER =
      " where registry = ? and series = ? and book_year = ? and running = ?";

  /** Those of a person: by name, or of the unit that they act for. */
  private static final String MINE = " and (person = ? or person = '' and unit = ?)";

  private final JdbcClient jdbc;

  Circulations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(LetterId id, Reader reader) {
    jdbc.sql("insert into received_circulation values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(id.registry(), id.series().code(), id.year(), id.running(), reader.place())
        .params(reader.holder().unit(), reader.holder().person(), reader.holder().name())
        .params(reader.sentAt().atOffset(ZoneOffset.UTC), reader.sentBy())
        .param(reader.notedAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
        .param(reader.notedBy())
        .update();
  }

  List<Reader> of(LetterId id) {
    return jdbc.sql("select * from received_circulation" + LETTER + " order by place")
        .params(id.registry(), id.series().code(), id.year(), id.running())
        .query(Circulations::reader)
        .list();
  }

  /** Ticks for whoever acts; false if there is nothing of theirs to tick. */
  boolean note(Acting acting, LetterId id, Instant now) {
    return note(id, acting.person().login(), acting.office().code(), now);
  }

  boolean note(LetterId id, String person, String unit, Instant now) {
    return jdbc.sql(
                "update received_circulation set noted_at = ?, noted_by = ?"
                    + LETTER
                    + MINE
                    + " and noted_at is null")
            .params(now.atOffset(ZoneOffset.UTC), person)
            .params(id.registry(), id.series().code(), id.year(), id.running())
            .params(person, unit)
            .update()
        > 0;
  }

  /** What somebody has not ticked yet, latest first. */
  List<IncomingList.Line> unnoted(Acting acting, int most) {
    return jdbc.sql(
            "select e.*, s.standing, s.unit, s.person, s.holder from received_entry e"
                + " join received_standing s on s.registry = e.registry and s.series = e.series"
                + " and s.book_year = e.book_year and s.running = e.running"
                + " join received_circulation c on c.registry = e.registry and c.series = e.series"
                + " and c.book_year = e.book_year and c.running = e.running"
                + " where c.registry = ? and (c.person = ? or c.person = '' and c.unit = ?)"
                + " and c.noted_at is null order by c.sent_at desc limit ?")
        .params(acting.office().registry(), acting.person().login(), acting.office().code(), most)
        .query(IncomingList::line)
        .list();
  }

  private static Reader reader(ResultSet row, int index) throws SQLException {
    return new Reader(
        row.getInt("place"),
        Steps.holder(row),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        row.getString("sent_by"),
        Optional.ofNullable(row.getObject("noted_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        row.getString("noted_by"));
  }

  /**
   * Somebody to whom a letter is shown.
   *
   * @param notedAt when they ticked
   */
  record Reader(
      int place,
      Holder holder,
      Instant sentAt,
      String sentBy,
      Optional<Instant> notedAt,
      String notedBy) {}
}
