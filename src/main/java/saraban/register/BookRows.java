package saraban.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import saraban.letter.LetterId;
import saraban.letter.Secrecy;
import saraban.letter.Series;
import saraban.letter.Urgency;

/** The rows of books and their entries. */
final class BookRows {

  private BookRows() {}

  static Books.Book book(ResultSet row, int index) throws SQLException {
    return new Books.Book(
        row.getString("registry"),
        series(row),
        row.getInt("book_year"),
        row.getInt("first_number"),
        row.getInt("next_number"),
        row.getObject("opened_on", LocalDate.class),
        row.getString("note"),
        Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
        Optional.ofNullable(row.getObject("open_until", LocalDate.class)));
  }

  static Books.Entry entry(ResultSet row, int index) throws SQLException {
    String urgency = row.getString("urgency");
    String secrecy = row.getString("secrecy");
    return new Books.Entry(
        new LetterId(
            row.getString("registry"), row.getInt("book_year"), series(row), row.getInt("running")),
        row.getString("office"),
        row.getString("reference"),
        row.getObject("dated", LocalDate.class),
        row.getString("sender"),
        row.getString("addressees"),
        row.getString("subject"),
        Stream.of(Urgency.values()).filter(u -> u.code().equals(urgency)).findAny().orElseThrow(),
        Stream.of(Secrecy.values()).filter(s -> s.code().equals(secrecy)).findAny().orElseThrow(),
        row.getObject("issued_on", LocalDate.class),
        row.getString("issued_by"));
  }

  private static Series series(ResultSet row) throws SQLException {
    return Series.ofCode(row.getString("series")).orElseThrow();
  }
}
