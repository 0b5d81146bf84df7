package saraban.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import saraban.letter.LetterId;

/** The lines of a book as it is looked at and printed, by number. */
@Component
class RegisterLines {

  private final Books books;
  private final Receipts receipts;
  private final Cancellations cancellations;
  private final Reservations reservations;
  private final Explanations explanations;
  private final Names names;
  private final ObjectProvider<ActionColumn> actions;

  RegisterLines(
      Books books,
      Receipts receipts,
      Cancellations cancellations,
      Reservations reservations,
      Explanations explanations,
      Names names,
      ObjectProvider<ActionColumn> actions) {
    this.books = books;
    this.receipts = receipts;
    this.cancellations = cancellations;
    this.reservations = reservations;
    this.explanations = explanations;
    this.names = names;
    this.actions = actions;
  }

  /** All lines of a book; what was done with each letter is not said. */
  List<RegisterLine> of(BookId book) {
    TreeMap<Integer, RegisterLine> lines = new TreeMap<>();
    explanations
        .of(book)
        .forEach(e -> put(lines, new RegisterLine.Empty(e.number(), e.on(), e.because())));
    reservations.of(book).forEach(r -> put(lines, reserved(r)));
    if (book.series().received()) {
      receipts
          .entries(book.registry(), book.series(), book.year())
          .forEach(entry -> put(lines, new RegisterLine.Received(entry, "")));
    } else {
      letters(book).forEach(letter -> put(lines, letter));
    }
    return List.copyOf(lines.values());
  }

  private static void put(Map<Integer, RegisterLine> lines, RegisterLine line) {
    lines.put(line.number().running(), line);
  }

  private RegisterLine reserved(Reservations.Reservation reservation) {
    return switch (reservation.outcome()) {
      case HELD, USED ->
          new RegisterLine.Held(
              reservation, names.office(reservation.office()), names.person(reservation.holder()));
      case LAPSED ->
          new RegisterLine.Empty(
              reservation.number(),
              reservation.on(),
              "จองไว้แล้วไม่ได้ใช้จนหมดอายุ (%s)".formatted(reservation.because()));
      case RETURNED ->
          new RegisterLine.Empty(
              reservation.number(),
              reservation.on(),
              "จองไว้แล้วคืน (%s)".formatted(reservation.because()));
    };
  }

  private List<RegisterLine> letters(BookId book) {
    Map<LetterId, Cancellations.Cancelled> cancelled =
        cancellations.of(book).stream()
            .collect(Collectors.toMap(Cancellations.Cancelled::letter, c -> c));
    Map<LetterId, LetterId> replacements = cancellations.replacements(book);
    Map<LetterId, LetterId> replaces =
        replacements.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (a, b) -> a));
    return books.entries(book.registry(), book.series(), book.year()).stream()
        .<RegisterLine>map(entry ->
            new RegisterLine.Letter(
                entry,
                Optional.ofNullable(cancelled.get(entry.id())),
                "",
                Optional.ofNullable(replacements.get(entry.id())),
                Optional.ofNullable(replaces.get(entry.id()))))
        .toList();
  }

  /** The same lines with what was done with each letter. */
  List<RegisterLine> withActions(List<RegisterLine> lines) {
    return lines.stream()
        .<RegisterLine>map(line ->
            switch (line) {
              case RegisterLine.Letter letter -> letter.done(action(letter.number()));
              case RegisterLine.Received received ->
                  new RegisterLine.Received(received.entry(), action(received.number()));
              case RegisterLine.Held held -> held;
              case RegisterLine.Empty empty -> empty;
            })
        .toList();
  }

  private String action(LetterId letter) {
    return actions
        .orderedStream()
        .flatMap(action -> action.of(letter).stream())
        .collect(Collectors.joining(" "));
  }
}
