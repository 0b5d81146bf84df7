package saraban.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.letter.LetterId;

/** Numbers kept for somebody until a day. */
public interface Reservations {

  void hold(Reservation reservation);

  /** What became of a reserved number; nothing if it never was reserved. */
  Optional<Reservation> find(LetterId number);

  List<Reservation> of(BookId book);

  /** What an office still holds, soonest to lapse first. */
  List<Reservation> heldBy(String office);

  /** All that are still held and lapsed before a day. */
  List<Reservation> heldPast(LocalDate day);

  void end(LetterId number, Outcome outcome, LocalDate day);

  void handOn(LetterId number, String holder, String office);

  /** What became of a reserved number. */
  enum Outcome {
    /** Still kept. */
    HELD,
    /** A letter has it. */
    USED,
    /** Its last day went by: no letter will have it. */
    LAPSED,
    /** Given back before: no letter will have it. */
    RETURNED
  }

  /**
   * A reserved number.
   *
   * @param block the first number of those reserved together
   * @param holder sign-in name of who may use it, with the people of the office
   * @param because what it is for
   * @param expires the last day on which it can be used
   */
  record Reservation(
      LetterId number,
      int block,
      String holder,
      String office,
      String because,
      LocalDate on,
      LocalDate expires,
      Outcome outcome,
      Optional<LocalDate> ended) {

    public boolean held() {
      return outcome == Outcome.HELD;
    }
  }
}
