package saraban.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import saraban.letter.IssuedLetter;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterId;
import saraban.letter.LetterNumber;
import saraban.letter.Secrecy;
import saraban.letter.Series;
import saraban.letter.Urgency;

/** The books of all registries. */
public interface Books {

  static Books in(JdbcClient database) {
    return new JdbcBooks(database);
  }

  /** Opens a book, unless it is open; its first number is 1 unless it continues one on paper. */
  void open(Opening opening);

  /** Lets a book that gave no number begin at another; false if it gave one. */
  boolean beginAt(BookId book, int first, String note);

  Optional<Book> book(String registry, Series series, int year);

  /** The books of a registry, latest year first. */
  List<Book> booksOf(String registry);

  /** The books of all registries in a year. */
  List<Book> booksOf(int year);

  /**
   * Locks the book's row until the transaction ends and tells the number that comes next.
   *
   * @throws java.util.NoSuchElementException if there is no such book
   */
  int lockNext(String registry, Series series, int year);

  /** Enters a letter under the number just locked; in the same transaction. */
  void enter(IssuedLetter letter);

  /** Enters a letter under a number that was reserved for it. */
  void enterReserved(IssuedLetter letter);

  /**
   * Moves the book on behind a number just locked, which an entry of another kind takes; in the
   * same transaction.
   *
   * @param day on which it is given
   * @throws IllegalStateException if it is not the next number
   */
  void advance(LetterId taken, LocalDate day);

  /** Takes back a letter that only the archive knows, and its book if need be. */
  void restore(IssuedLetter letter);

  /** Opens the book of a number that only the archive knows, or moves it so that it has it. */
  void restoreBook(LetterId taken, LocalDate on, String by);

  /** True if no book was ever opened. */
  boolean none();

  /** The lines of a book, by number. */
  List<Entry> entries(String registry, Series series, int year);

  Optional<Entry> entry(LetterId id);

  /** The last letters of an office's registry, latest first. */
  List<Entry> latest(String registry, int most);

  /**
   * How a book is opened.
   *
   * @param year of the Buddhist era
   * @param first number that it gives
   * @param on the day of opening
   * @param by sign-in name
   * @param note why it does not start at 1; empty if it does
   */
  record Opening(
      String registry, Series series, int year, int first, LocalDate on, String by, String note) {}

  /**
   * A book.
   *
   * @param year of the Buddhist era
   * @param first number that it gave
   * @param next the number that the next letter gets
   * @param closedOn nothing while it gives numbers
   * @param openUntil the last day on which it does, if not 31 December
   */
  record Book(
      String registry,
      Series series,
      int year,
      int first,
      int next,
      LocalDate openedOn,
      String note,
      Optional<LocalDate> closedOn,
      Optional<LocalDate> openUntil) {

    public BookId id() {
      return new BookId(registry, series, year);
    }
  }

  /** A line of a book. */
  record Entry(
      LetterId id,
      String office,
      String number,
      LocalDate dated,
      String from,
      String to,
      String subject,
      Urgency urgency,
      Secrecy secrecy,
      LocalDate issuedOn,
      String issuedBy) {

    /** The line that a letter has. */
    public static Entry of(IssuedLetter issued) {
      Letter letter = issued.letter();
      return new Entry(
          issued.id(),
          issued.office(),
          letter.number().map(LetterNumber::canonical).orElse(""),
          letter.date() instanceof LetterDate.Day whole ? whole.day() : issued.issuedOn(),
          letter.from().name(),
          String.join("\n", letter.to()),
          letter.subject(),
          letter.urgency(),
          letter.secrecy(),
          issued.issuedOn(),
          issued.issuedBy());
    }
  }
}
