package saraban.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import saraban.letter.LetterId;

/** The explanations in the database. */
@Repository
class JdbcExplanations implements Explanations {

  private static final String BOOK = " where registry = ? and series = ? and book_year = ?";

  private final JdbcClient jdbc;

  JdbcExplanations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void explain(Explained explained) {
    LetterId id = explained.number();
    jdbc.sql("insert into explained_number values (?, ?, ?, ?, ?, ?, ?)")
        .params(id.registry(), id.series().code(), id.year(), id.running())
        .params(explained.because(), explained.on(), explained.by())
        .update();
  }

  @Override
  public Optional<Explained> find(LetterId id) {
    return jdbc.sql("select * from explained_number" + BOOK + " and running = ?")
        .params(id.registry(), id.series().code(), id.year(), id.running())
        .query((row, index) -> explained(BookId.of(id), row))
        .optional();
  }

  @Override
  public List<Explained> of(BookId book) {
    return jdbc.sql("select * from explained_number" + BOOK + " order by running")
        .params(book.registry(), book.series().code(), book.year())
        .query((row, index) -> explained(book, row))
        .list();
  }

  private static Explained explained(BookId book, ResultSet row) throws SQLException {
    return new Explained(
        book.number(row.getInt("running")),
        row.getObject("explained_on", LocalDate.class),
        row.getString("explained_by"),
        row.getString("because"));
  }
}
