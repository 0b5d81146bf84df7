package saraban.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import saraban.letter.LetterId;
import saraban.letter.Series;

/** The reservations in the database. */
@Repository
class JdbcReservations implements Reservations {

  private static final String NUMBER =
      " where registry = ? and series = ? and book_year = ? and running = ?";
  private static final String HELD = code(Outcome.HELD);

  private final JdbcClient jdbc;

  JdbcReservations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static String code(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void hold(Reservation reservation) {
    LetterId id = reservation.number();
    jdbc.sql("insert into reservation values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null)")
        .params(id.registry(), id.series().code(), id.year(), id.running(), reservation.block())
        .params(reservation.holder(), reservation.office(), reservation.because())
        .params(reservation.on(), reservation.expires(), HELD)
        .update();
  }

  @Override
  public Optional<Reservation> find(LetterId id) {
    return jdbc.sql("select * from reservation" + NUMBER)
        .params(id.registry(), id.series().code(), id.year(), id.running())
        .query(JdbcReservations::reservation)
        .optional();
  }

  @Override
  public List<Reservation> of(BookId book) {
    return jdbc.sql(
            "select * from reservation where registry = ? and series = ? and book_year = ?"
                + " order by running")
        .params(book.registry(), book.series().code(), book.year())
        .query(JdbcReservations::reservation)
        .list();
  }

  @Override
  public List<Reservation> heldBy(String office) {
    return jdbc.sql(
            "select * from reservation where office = ? and outcome = ?"
                + " order by expires_on, registry, series, running")
        .params(office, HELD)
        .query(JdbcReservations::reservation)
        .list();
  }

  @Override
  public List<Reservation> heldPast(LocalDate day) {
    return jdbc.sql(
            "select * from reservation where outcome = ? and expires_on < ?"
                + " order by registry, series, book_year, running")
        .params(HELD, day)
        .query(JdbcReservations::reservation)
        .list();
  }

  @Override
  public void end(LetterId id, Outcome outcome, LocalDate day) {
    jdbc.sql("update reservation set outcome = ?, ended_on = ?" + NUMBER)
        .params(code(outcome), day, id.registry(), id.series().code(), id.year(), id.running())
        .update();
  }

  @Override
  public void handOn(LetterId id, String holder, String office) {
    jdbc.sql("update reservation set holder = ?, office = ?" + NUMBER)
        .params(holder, office, id.registry(), id.series().code(), id.year(), id.running())
        .update();
  }

  private static Reservation reservation(ResultSet row, int index) throws SQLException {
    return new Reservation(
        new LetterId(
            row.getString("registry"),
            row.getInt("book_year"),
            Series.ofCode(row.getString("series")).orElseThrow(),
            row.getInt("running")),
        row.getInt("block_first"),
        row.getString("holder"),
        row.getString("office"),
        row.getString("because"),
        row.getObject("reserved_on", LocalDate.class),
        row.getObject("expires_on", LocalDate.class),
        Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
        Optional.ofNullable(row.getObject("ended_on", LocalDate.class)));
  }
}
