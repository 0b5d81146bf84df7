package saraban.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import saraban.letter.LetterId;

/** A line of a book as it is looked at and printed. */
sealed interface RegisterLine {

  ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

  LetterId number();

  LocalDate day();

  /**
   * A letter, cancelled or not.
   *
   * @param action what was done with it (การปฏิบัติ)
   * @param replacement the letter in its place, if it is cancelled
   * @param replaces the cancelled letter in whose place it stands
   */
  record Letter(
      Books.Entry entry,
      Optional<Cancellations.Cancelled> cancelled,
      String action,
      Optional<LetterId> replacement,
      Optional<LetterId> replaces)
      implements RegisterLine {
    @Override
    public LetterId number() {
      return entry.id();
    }

    @Override
    public LocalDate day() {
      return entry.issuedOn();
    }

    Letter done(String what) {
      return new Letter(entry, cancelled, what, replacement, replaces);
    }
  }

  /** A letter that came in. */
  record Received(Receipts.Entry entry, String action) implements RegisterLine {
    @Override
    public LetterId number() {
      return entry.id();
    }

    @Override
    public LocalDate day() {
      return LocalDate.ofInstant(entry.registered(), THAILAND);
    }
  }

  /**
   * A number kept for somebody.
   *
   * @param office name of the office that holds it
   * @param holder name of who holds it
   */
  record Held(Reservations.Reservation reservation, String office, String holder)
      implements RegisterLine {
    @Override
    public LetterId number() {
      return reservation.number();
    }

    @Override
    public LocalDate day() {
      return reservation.on();
    }
  }

  /** A number that no letter has, and why. */
  record Empty(LetterId number, LocalDate day, String because) implements RegisterLine {}

  default String kind() {
    return switch (this) {
      case Letter letter -> letter.cancelled().isPresent() ? "void" : "letter";
      case Received received -> "received";
      case Held held -> "held";
      case Empty empty -> "empty";
    };
  }
}
