package saraban.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import saraban.letter.LetterId;

/** The cancellations in the database. */
@Repository
class JdbcCancellations implements Cancellations {

  private static final String BOOK = " where registry = ? and series = ? and book_year = ?";

  private final JdbcClient jdbc;

  JdbcCancellations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void cancel(Cancelled cancelled) {
    LetterId id = cancelled.letter();
    jdbc.sql("insert into cancellation values (?, ?, ?, ?, ?, ?, ?)")
        .params(id.registry(), id.series().code(), id.year(), id.running())
        .params(cancelled.on(), cancelled.by(), cancelled.because())
        .update();
  }

  @Override
  public Optional<Cancelled> find(LetterId id) {
    return jdbc.sql("select * from cancellation" + BOOK + " and running = ?")
        .params(id.registry(), id.series().code(), id.year(), id.running())
        .query((row, index) -> cancelled(BookId.of(id), row))
        .optional();
  }

  @Override
  public List<Cancelled> of(BookId book) {
    return jdbc.sql("select * from cancellation" + BOOK + " order by running")
        .params(book.registry(), book.series().code(), book.year())
        .query((row, index) -> cancelled(book, row))
        .list();
  }

  private static Cancelled cancelled(BookId book, ResultSet row) throws SQLException {
    return new Cancelled(
        book.number(row.getInt("running")),
        row.getObject("cancelled_on", LocalDate.class),
        row.getString("cancelled_by"),
        row.getString("because"));
  }

  @Override
  public void replace(LetterId old, LetterId by) {
    jdbc.sql("delete from replacement where old_letter = ?").param(old.toString()).update();
    jdbc.sql("insert into replacement values (?, ?)")
        .params(old.toString(), by.toString())
        .update();
  }

  @Override
  public Optional<LetterId> replacementOf(LetterId old) {
    return jdbc.sql("select new_letter from replacement where old_letter = ?")
        .param(old.toString())
        .query(String.class)
        .optional()
        .flatMap(LetterId::parse);
  }

  @Override
  public List<LetterId> replacedBy(LetterId letter) {
    return jdbc
        .sql("select old_letter from replacement where new_letter = ?")
        .param(letter.toString())
        .query(String.class)
        .list()
        .stream()
        .flatMap(old -> LetterId.parse(old).stream())
        .toList();
  }

  @Override
  public Map<LetterId, LetterId> replacements(BookId book) {
    Map<LetterId, LetterId> found = new HashMap<>();
    jdbc.sql("select * from replacement where old_letter like ? or new_letter like ?")
        .params(book + "-%", book + "-%")
        .query(row -> {
          Optional<LetterId> by = LetterId.parse(row.getString("new_letter"));
          LetterId.parse(row.getString("old_letter"))
              .ifPresent(old -> by.ifPresent(id -> found.put(old, id)));
        });
    return found;
  }
}
