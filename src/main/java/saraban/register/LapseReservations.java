package saraban.register;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.letter.LetterId;

/** Ends reservations whose last day went by; for every day. */
@Component
public final class LapseReservations {

  /** By whom it is done in the journal. */
  static final String JOB = "program";

  private final Reservations reservations;
  private final EndReservation end;
  private final TransactionTemplate transaction;

  LapseReservations(
      Reservations reservations, EndReservation end, TransactionTemplate transaction) {
    this.reservations = reservations;
    this.end = end;
    this.transaction = transaction;
  }

  /** Gives how many lapsed. */
  public int lapse(LocalDate today) {
    var past = reservations.heldPast(today);
    past.forEach(each -> lapse(each.number(), today));
    return past.size();
  }

  private void lapse(LetterId number, LocalDate today) {
    try {
      transaction.executeWithoutResult(status -> {
        Reservations.Reservation held = end.lockHeld(number);
        end.end(number, Reservations.Outcome.LAPSED, JOB, held.office(), today);
      });
    } catch (BookRefused e) {
      // somebody used or returned it meanwhile
    }
  }
}
