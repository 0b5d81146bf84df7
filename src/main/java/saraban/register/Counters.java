package saraban.register;

import java.time.LocalDate;
import java.util.Optional;

/** Where each book has got to; its row is the lock of the book. */
interface Counters {

  /** Locks the row until the transaction ends; nothing if there is no such book. */
  Optional<Counter> lock(BookId book);

  /** The number that comes next now, and the day on which the ones before it were given. */
  void advance(BookId book, int next, LocalDate day);

  void close(BookId book, LocalDate day);

  /** Numbers are given until this day although the year is over; takes back a closing. */
  void keepOpen(BookId book, LocalDate until);

  /** The last day on which this book gave a number; nothing if it never did. */
  Optional<LocalDate> lastDay(BookId book);

  /**
   * The state of a book.
   *
   * @param next number
   * @param openUntil the last day on which it gives numbers, if not 31 December
   */
  record Counter(
      BookId book,
      int first,
      int next,
      Optional<LocalDate> closedOn,
      Optional<LocalDate> openUntil,
      Optional<LocalDate> lastDay) {}
}
