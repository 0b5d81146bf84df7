package saraban.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import saraban.letter.LetterId;

/** The lines of an outgoing book as it is looked at and printed, by number. */
@Component
class RegisterLines {

  private final Books books;
  private final Cancellations cancellations;
  private final Reservations reservations;
  private final Explanations explanations;
  private final List<ActionColumn> actions;

  RegisterLines(
      Books books,
      Cancellations cancellations,
      Reservations reservations,
      Explanations explanations,
      ObjectProvider<ActionColumn> actions) {
    this.books = books;
    this.cancellations = cancellations;
    this.reservations = reservations;
    this.explanations = explanations;
    this.actions = actions.orderedStream().toList();
  }

  /** A line of a book. */
  sealed interface Line {
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
        implements Line {
      @Override
      public LetterId number() {
        return entry.id();
      }

      @Override
      public LocalDate day() {
        return entry.issuedOn();
      }
    }

    /** A number kept for somebody. */
    record Held(Reservations.Reservation reservation) implements Line {
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
    record Empty(LetterId number, LocalDate day, String because) implements Line {}

    default String kind() {
      return switch (this) {
        case Letter letter -> letter.cancelled().isPresent() ? "void" : "letter";
        case Held held -> "held";
        case Empty empty -> "empty";
      };
    }
  }

  List<Line> of(BookId book) {
    TreeMap<Integer, Line> lines = new TreeMap<>();
    explanations.of(book).forEach(e -> put(lines, new Line.Empty(e.number(), e.on(), e.because())));
    reservations.of(book).forEach(r -> put(lines, reserved(r)));
    letters(book).forEach(letter -> put(lines, letter));
    return List.copyOf(lines.values());
  }

  private static void put(Map<Integer, Line> lines, Line line) {
    lines.put(line.number().running(), line);
  }

  private static Line reserved(Reservations.Reservation reservation) {
    return switch (reservation.outcome()) {
      case HELD, USED -> new Line.Held(reservation);
      case LAPSED ->
          new Line.Empty(
              reservation.number(),
              reservation.on(),
              "จองไว้แล้วไม่ได้ใช้จนหมดอายุ (%s)".formatted(reservation.because()));
      case RETURNED ->
          new Line.Empty(
              reservation.number(),
              reservation.on(),
              "จองไว้แล้วคืน (%s)".formatted(reservation.because()));
    };
  }

  private List<Line> letters(BookId book) {
    Map<LetterId, Cancellations.Cancelled> cancelled =
        cancellations.of(book).stream()
            .collect(Collectors.toMap(Cancellations.Cancelled::letter, c -> c));
    Map<LetterId, LetterId> replacements = cancellations.replacements(book);
    Map<LetterId, LetterId> replaces =
        replacements.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (a, b) -> a));
    return books.entries(book.registry(), book.series(), book.year()).stream()
        .<Line>map(entry ->
            new Line.Letter(
                entry,
                Optional.ofNullable(cancelled.get(entry.id())),
                action(entry.id()),
                Optional.ofNullable(replacements.get(entry.id())),
                Optional.ofNullable(replaces.get(entry.id()))))
        .toList();
  }

  private String action(LetterId letter) {
    return actions.stream()
        .flatMap(action -> action.of(letter).stream())
        .collect(Collectors.joining(" "));
  }
}
