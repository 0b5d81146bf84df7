package saraban.register;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import saraban.journal.Act;
import saraban.journal.Journal;
import saraban.letter.LetterId;

/** The end of a reservation, in a transaction that is open; whoever comes second is refused. */
@Component
final class EndReservation {

  private final Counters counters;
  private final Reservations reservations;
  private final Journal journal;

  EndReservation(Counters counters, Reservations reservations, Journal journal) {
    this.counters = counters;
    this.reservations = reservations;
    this.journal = journal;
  }

  /**
   * Locks the book and gives the reservation if it is still held.
   *
   * @throws BookRefused if it is not
   */
  Reservations.Reservation lockHeld(LetterId number) {
    counters.lock(BookId.of(number));
    return reservations
        .find(number)
        .filter(Reservations.Reservation::held)
        .orElseThrow(() ->
            new BookRefused(
                "not-reserved",
                "เลขนี้ไม่ได้จองอยู่ อาจใช้ คืน หรือหมดอายุไปแล้ว ดูในหน้าทะเบียน"));
  }

  /** A number that is used needs no act of its own: that the letter is issued says it. */
  void use(LetterId number, LocalDate today) {
    reservations.end(number, Reservations.Outcome.USED, today);
  }

  /** Lapsed or returned. */
  void end(
      LetterId number, Reservations.Outcome outcome, String by, String office, LocalDate today) {
    reservations.end(number, outcome, today);
    String kind =
        outcome == Reservations.Outcome.LAPSED ? "reservation-lapsed" : "reservation-returned";
    journal.append(new Act(by, office, kind, number.toString(), Map.of("on", today.toString())));
  }

  /**
   * @throws BookRefused unless it is the office that holds the number, or the one that keeps the
   *     book
   */
  static void mayEnd(Reservations.Reservation reservation, String office) {
    boolean keeper = BookId.of(reservation.number()).keeper().equals(office);
    if (!keeper && !reservation.office().equals(office)) {
      throw new BookRefused(
          "not-yours", "เลขนี้หน่วยงานอื่นจองไว้ ให้หน่วยงานนั้นหรือผู้ดูแลสมุดทำ");
    }
  }
}
