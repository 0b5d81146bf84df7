package saraban.register;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.journal.Act;
import saraban.journal.Journal;

/** Closes a book: it gives no number any more. */
@Component
public final class CloseBook {

  private final Counters counters;
  private final Reservations reservations;
  private final Journal journal;
  private final TransactionTemplate transaction;

  CloseBook(
      Counters counters,
      Reservations reservations,
      Journal journal,
      TransactionTemplate transaction) {
    this.counters = counters;
    this.reservations = reservations;
    this.journal = journal;
    this.transaction = transaction;
  }

  /**
   * Closes it; closing again changes nothing.
   *
   * @throws BookRefused if numbers of it are still reserved
   */
  public void close(BookId book, String by, LocalDate today) {
    transaction.executeWithoutResult(status ->
        counters
            .lock(book)
            .filter(counter -> counter.closedOn().isEmpty())
            .ifPresent(counter -> close(counter, by, today)));
  }

  private void close(Counters.Counter counter, String by, LocalDate today) {
    BookId book = counter.book();
    long held = reservations.of(book).stream().filter(Reservations.Reservation::held).count();
    if (held > 0) {
      throw new BookRefused(
          "reserved",
          "ยังปิดสมุดไม่ได้ มีเลขจองค้างอยู่ %d เลข ใช้หรือคืนเลขเหล่านั้นก่อน".formatted(held));
    }
    counters.close(book, today);
    journal.append(
        new Act(
            by,
            book.keeper(),
            "book-closed",
            book.toString(),
            Map.of("last", Integer.toString(counter.next() - 1), "on", today.toString())));
  }
}
