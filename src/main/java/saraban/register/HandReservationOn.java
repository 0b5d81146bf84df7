package saraban.register;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.journal.Act;
import saraban.journal.Journal;
import saraban.letter.LetterId;

/** Hands a reserved number on to another person or office of the same book. */
@Component
public final class HandReservationOn {

  private final EndReservation end;
  private final Reservations reservations;
  private final Numbering numbering;
  private final Journal journal;
  private final TransactionTemplate transaction;

  HandReservationOn(
      EndReservation end,
      Reservations reservations,
      Numbering numbering,
      Journal journal,
      TransactionTemplate transaction) {
    this.end = end;
    this.reservations = reservations;
    this.numbering = numbering;
    this.journal = journal;
    this.transaction = transaction;
  }

  /**
   * @param office who hands it on; {@code by} its person
   * @param toOffice code; {@code to} sign-in name
   * @throws BookRefused if it is not held, by another office, or the other uses another book
   */
  public void handOn(LetterId number, String office, String by, String toOffice, String to) {
    if (!numbering.book(toOffice, number.series(), number.year()).equals(BookId.of(number))) {
      throw new BookRefused("other-book", "โอนเลขจองไม่ได้ หน่วยงานที่รับโอนไม่ได้ใช้สมุดเล่มนี้");
    }
    transaction.executeWithoutResult(status -> {
      EndReservation.mayEnd(end.lockHeld(number), office);
      reservations.handOn(number, to, toOffice);
      journal.append(
          new Act(
              by,
              office,
              "reservation-handed-on",
              number.toString(),
              Map.of("to", to, "office", toOffice)));
    });
  }
}
