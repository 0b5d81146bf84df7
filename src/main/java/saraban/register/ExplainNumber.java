package saraban.register;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.journal.Act;
import saraban.journal.Journal;
import saraban.letter.LetterId;

/** Writes down why a number of the book has no letter. */
@Component
public final class ExplainNumber {

  private final Books books;
  private final Counters counters;
  private final Reservations reservations;
  private final Explanations explanations;
  private final Journal journal;
  private final TransactionTemplate transaction;

  ExplainNumber(
      Books books,
      Counters counters,
      Reservations reservations,
      Explanations explanations,
      Journal journal,
      TransactionTemplate transaction) {
    this.books = books;
    this.counters = counters;
    this.reservations = reservations;
    this.explanations = explanations;
    this.journal = journal;
    this.transaction = transaction;
  }

  /**
   * @throws BookRefused if the number has a letter or a reservation, or was not given yet
   */
  public void explain(LetterId number, String because, String by, LocalDate today) {
    String reason = Reason.required("ยังไม่ได้บันทึก", because);
    transaction.executeWithoutResult(status -> {
      boolean given =
          counters.lock(BookId.of(number)).filter(c -> number.running() < c.next()).isPresent();
      if (!given || !free(number)) {
        throw new BookRefused(
            "explained", "ยังไม่ได้บันทึก เลขนี้มีหนังสือ มีคำอธิบาย หรือยังไม่ได้ใช้");
      }
      explanations.explain(new Explanations.Explained(number, today, by, reason));
      journal.append(
          new Act(
              by,
              BookId.of(number).keeper(),
              "explained",
              number.toString(),
              Map.of("because", reason, "on", today.toString())));
    });
  }

  private boolean free(LetterId number) {
    return books.entry(number).isEmpty()
        && reservations.find(number).isEmpty()
        && explanations.find(number).isEmpty();
  }
}
