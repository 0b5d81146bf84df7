package saraban.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterId;
import saraban.letter.Series;

/** The books in the database. */
@Repository
class JdbcBooks implements Books {

  private static final String BOOK = " where registry = ? and series = ? and book_year = ?";

  private final JdbcClient jdbc;

  JdbcBooks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void open(Opening opening) {
    if (book(opening.registry(), opening.series(), opening.year()).isEmpty()) {
      jdbc.sql("insert into book values (?, ?, ?, ?, ?, ?, ?, ?, null, null, null)")
          .params(opening.registry(), opening.series().code(), opening.year())
          .params(opening.first(), opening.first(), opening.on(), opening.by(), opening.note())
          .update();
    }
  }

  @Override
  public boolean beginAt(BookId book, int first, String note) {
    return jdbc.sql(
                "update book set first_number = ?, next_number = ?, note = ?"
                    + BOOK
                    + " and first_number = next_number and last_day is null")
            .params(first, first, note)
            .params(book.registry(), book.series().code(), book.year())
            .update()
        == 1;
  }

  @Override
  public Optional<Book> book(String registry, Series series, int year) {
    return jdbc.sql("select * from book" + BOOK)
        .params(registry, series.code(), year)
        .query(BookRows::book)
        .optional();
  }

  @Override
  public List<Book> booksOf(String registry) {
    return jdbc.sql("select * from book where registry = ? order by book_year desc, series")
        .param(registry)
        .query(BookRows::book)
        .list();
  }

  @Override
  public List<Book> booksOf(int year) {
    return jdbc.sql("select * from book where book_year = ? order by registry, series")
        .param(year)
        .query(BookRows::book)
        .list();
  }

  @Override
  public int lockNext(String registry, Series series, int year) {
    return jdbc.sql("select next_number from book" + BOOK + " for update")
        .params(registry, series.code(), year)
        .query(Integer.class)
        .optional()
        .orElseThrow();
  }

  @Override
  public void enter(IssuedLetter issued) {
    advance(issued.id(), issued.issuedOn());
    insert(issued);
  }

  @Override
  public void enterReserved(IssuedLetter issued) {
    LetterId id = issued.id();
    insert(issued);
    jdbc.sql("update book set last_day = ?" + BOOK)
        .params(issued.issuedOn(), id.registry(), id.series().code(), id.year())
        .update();
  }

  @Override
  public void advance(LetterId taken, LocalDate day) {
    int moved =
        jdbc.sql("update book set next_number = ?, last_day = ?" + BOOK + " and next_number = ?")
            .params(taken.running() + 1, day)
            .params(taken.registry(), taken.series().code(), taken.year(), taken.running())
            .update();
    if (moved != 1) {
      throw new IllegalStateException(taken + " is not the next number of its book");
    }
  }

  @Override
  public void restore(IssuedLetter issued) {
    restoreBook(issued.id(), issued.issuedOn(), issued.issuedBy());
    if (entry(issued.id()).isEmpty()) {
      insert(issued);
    }
  }

  @Override
  public void restoreBook(LetterId id, LocalDate on, String by) {
    open(
        new Opening(
            id.registry(),
            id.series(),
            id.year(),
            id.running(),
            on,
            by,
            "สร้างขึ้นใหม่จากคลังหนังสือ"));
    jdbc.sql(
            "update book set first_number = least(first_number, ?),"
                + " next_number = greatest(next_number, ?)"
                + BOOK)
        .params(id.running(), id.running() + 1)
        .params(id.registry(), id.series().code(), id.year())
        .update();
  }

  @Override
  public boolean none() {
    return jdbc.sql("select count(*) from book").query(Integer.class).single() == 0;
  }

  private void insert(IssuedLetter issued) {
    LetterId id = issued.id();
    Entry line = Entry.of(issued);
    jdbc.sql("insert into book_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(id.registry(), id.series().code(), id.year(), id.running(), line.office())
        .params(line.number(), line.dated(), line.from(), line.to(), line.subject())
        .params(line.urgency().code(), line.secrecy().code(), line.issuedOn(), line.issuedBy())
        .update();
  }

  @Override
  public List<Entry> entries(String registry, Series series, int year) {
    return jdbc.sql("select * from book_entry" + BOOK + " order by running")
        .params(registry, series.code(), year)
        .query(BookRows::entry)
        .list();
  }

  @Override
  public Optional<Entry> entry(LetterId id) {
    return jdbc.sql("select * from book_entry" + BOOK + " and running = ?")
        .params(id.registry(), id.series().code(), id.year(), id.running())
        .query(BookRows::entry)
        .optional();
  }

  @Override
  public List<Entry> latest(String registry, int most) {
    return jdbc.sql(
            "select * from book_entry where registry = ?"
                + " order by issued_on desc, book_year desc, running desc limit ?")
        .params(registry, most)
        .query(BookRows::entry)
        .list();
  }
}
