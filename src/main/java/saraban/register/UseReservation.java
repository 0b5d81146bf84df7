package saraban.register;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import saraban.letter.LetterId;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** Takes a reserved number for a letter, in the transaction that issues it. */
@Component
public final class UseReservation {

  private final EndReservation end;

  UseReservation(EndReservation end) {
    this.end = end;
  }

  /**
   * Locks the book too.
   *
   * @throws BookRefused if the number is not held by this office, or its last day is past
   */
  public void use(LetterId number, String office, LocalDate today) {
    Reservations.Reservation held = end.lockHeld(number);
    if (!held.office().equals(office)) {
      throw new BookRefused(
          "not-yours", "ยังไม่ได้ออกเลข เลขนี้หน่วยงานอื่นจองไว้ ขอให้โอนเลขมาก่อน");
    }
    if (today.isAfter(held.expires())) {
      throw new BookRefused(
          "expired",
          "ยังไม่ได้ออกเลข เลขที่จองไว้หมดอายุเมื่อ %s ออกเลขถัดไปแทน"
              .formatted(ThaiDate.brief(held.expires(), Digits.THAI)));
    }
    end.use(number, today);
  }
}
