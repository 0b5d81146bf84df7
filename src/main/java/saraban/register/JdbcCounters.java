package saraban.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The counters in the database: the rows of the books. */
@Repository
class JdbcCounters implements Counters {

  private static final String BOOK = " where registry = ? and series = ? and book_year = ?";

  private final JdbcClient jdbc;

  JdbcCounters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Counter> lock(BookId book) {
    return jdbc.sql("select * from book" + BOOK + " for update")
        .params(book.registry(), book.series().code(), book.year())
        .query((row, index) -> counter(book, row))
        .optional();
  }

  @Override
  public void advance(BookId book, int next, LocalDate day) {
    jdbc.sql("update book set next_number = greatest(next_number, ?), last_day = ?" + BOOK)
        .params(next, day, book.registry(), book.series().code(), book.year())
        .update();
  }

  @Override
  public void close(BookId book, LocalDate day) {
    jdbc.sql("update book set closed_on = ?, open_until = null" + BOOK)
        .params(day, book.registry(), book.series().code(), book.year())
        .update();
  }

  @Override
  public void keepOpen(BookId book, LocalDate until) {
    jdbc.sql("update book set closed_on = null, open_until = ?" + BOOK)
        .params(until, book.registry(), book.series().code(), book.year())
        .update();
  }

  @Override
  public Optional<LocalDate> lastDay(BookId book) {
    return jdbc.sql("select last_day from book" + BOOK + " and last_day is not null")
        .params(book.registry(), book.series().code(), book.year())
        .query(LocalDate.class)
        .optional();
  }

  private static Counter counter(BookId book, ResultSet row) throws SQLException {
    return new Counter(
        book,
        row.getInt("first_number"),
        row.getInt("next_number"),
        day(row, "closed_on"),
        day(row, "open_until"),
        day(row, "last_day"));
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }
}
