package saraban.register;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.letter.LetterId;

/** Gives a reserved number back: it stays in the book without a letter, explained. */
@Component
public final class ReturnReservation {

  private final EndReservation end;
  private final TransactionTemplate transaction;

  ReturnReservation(EndReservation end, TransactionTemplate transaction) {
    this.end = end;
    this.transaction = transaction;
  }

  /**
   * @throws BookRefused if it is not held, or by another office
   */
  public void giveBack(LetterId number, String office, String by, LocalDate today) {
    transaction.executeWithoutResult(status -> {
      EndReservation.mayEnd(end.lockHeld(number), office);
      end.end(number, Reservations.Outcome.RETURNED, by, office, today);
    });
  }
}
