package saraban.register;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.journal.Act;
import saraban.journal.Journal;

/** Lets a book give numbers until a day although its year is over, for a reason that is kept. */
@Component
public final class KeepBookOpen {

  private final Counters counters;
  private final Journal journal;
  private final TransactionTemplate transaction;

  KeepBookOpen(Counters counters, Journal journal, TransactionTemplate transaction) {
    this.counters = counters;
    this.journal = journal;
    this.transaction = transaction;
  }

  /**
   * @throws BookRefused if there is no such book or no reason
   */
  public void keepOpen(BookId book, LocalDate until, String because, String by) {
    Reason.required("ยังไม่ได้เปิดสมุดต่อ", because);
    transaction.executeWithoutResult(status -> {
      counters
          .lock(book)
          .orElseThrow(() -> new BookRefused("no-open-book", "ไม่มีสมุดนี้ ให้เปิดสมุดก่อน"));
      counters.keepOpen(book, until);
      journal.append(
          new Act(
              by,
              book.keeper(),
              "book-kept-open",
              book.toString(),
              Map.of("until", until.toString(), "because", because.strip())));
    });
  }
}
