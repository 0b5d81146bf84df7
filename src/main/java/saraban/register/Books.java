package saraban.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterId;
import saraban.letter.Series;

/** The books of all registries. */
public interface Books {

  /** Opens a book; its first number is {@code first}, 1 unless continued from paper. */
  void open(
      String registry, Series series, int year, int first, LocalDate on, String by, String note);

  Optional<Book> book(String registry, Series series, int year);

  List<Book> booksOf(String registry);

  /** Locks the book's row until the transaction ends and tells the number that comes next. */
  int lockNext(String registry, Series series, int year);

  /** Enters a letter under the number just locked; in the same transaction. */
  void enter(IssuedLetter letter);

  /** The lines of a book, by number. */
  List<Entry> entries(String registry, Series series, int year);

  Optional<Entry> entry(LetterId id);

  /**
   * A book.
   *
   * @param year of the Buddhist era
   * @param next the number that the next letter gets
   */
  record Book(
      String registry,
      Series series,
      int year,
      int first,
      int next,
      LocalDate openedOn,
      String note) {}

  /** A line of a book. */
  record Entry(
      LetterId id,
      String office,
      String number,
      LocalDate dated,
      String from,
      String to,
      String subject,
      saraban.letter.Urgency urgency,
      saraban.letter.Secrecy secrecy,
      LocalDate issuedOn,
      String issuedBy) {}
}
