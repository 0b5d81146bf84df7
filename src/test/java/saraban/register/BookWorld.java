package saraban.register;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.SampleLetters;
import saraban.TestDatabase;
import saraban.home.Home;
import saraban.journal.Journal;
import saraban.letter.IssuedLetter;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterId;
import saraban.letter.Series;
import saraban.organisation.Offices;

/** One book in a database of its own, with all that is done to it; letters are entered unset. */
final class BookWorld {

  static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  static final BookId BOOK = new BookId("krabi", Series.CIRCULAR, 2569);

  private static final Home SHIPPED = new Home(Path.of("no-such-home"));
  private static final Offices OFFICES = Offices.load(SHIPPED);

  final Books books;
  final Reservations reservations;
  final Cancellations cancellations;
  final Journal journal;
  private final TransactionTemplate transaction;
  private final TakeNumber takeNumber;
  private final ReserveNumbers reserveNumbers;
  private final ReturnReservation returnReservation;
  private final LapseReservations lapseReservations;
  private final UseReservation useReservation;

  BookWorld(TestDatabase database) {
    this(database, new JdbcCounters(database.client()));
  }

  BookWorld(TestDatabase database, Counters counters) {
    var client = database.client();
    transaction = database.transaction();
    books = Books.in(client);
    reservations = new JdbcReservations(client);
    cancellations = Cancellations.in(client);
    journal = Journal.in(client, transaction, Clock.systemUTC());
    EndReservation end = new EndReservation(counters, reservations, journal);
    takeNumber = new TakeNumber(counters, () -> OFFICES);
    reserveNumbers =
        new ReserveNumbers(
            takeNumber,
            counters,
            reservations,
            new Numbering(SHIPPED, () -> OFFICES),
            journal,
            transaction);
    returnReservation = new ReturnReservation(end, transaction);
    lapseReservations = new LapseReservations(reservations, end, transaction);
    useReservation = new UseReservation(end);
    new OpenBooks(books, journal, transaction)
        .open(new Books.Opening("krabi", Series.CIRCULAR, 2569, 1, DAY, "krabi", ""));
  }

  /** Thrown in the middle of a transaction, as a lost connection or a full disk would. */
  static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  LetterId issue() {
    return issue(() -> {});
  }

  /**
   * @param before runs between the entry in the book and the commit
   */
  LetterId issue(Runnable before) {
    return transaction.execute(status -> {
      LetterId id = BOOK.number(takeNumber.lockNext(BOOK, DAY));
      books.enter(letter(id));
      before.run();
      return id;
    });
  }

  LetterId issueUnder(LetterId reserved, LocalDate today) {
    return transaction.execute(status -> {
      useReservation.use(reserved, "krabi", today);
      books.enterReserved(letter(reserved));
      return reserved;
    });
  }

  List<LetterId> reserve(int count) {
    return reserveNumbers.reserve(
        new ReserveNumbers.Order(
            "krabi", Series.CIRCULAR, count, "ทดสอบ", "krabi", DAY, DAY.plusDays(5)));
  }

  void giveBack(LetterId number) {
    returnReservation.giveBack(number, "krabi", "krabi", DAY);
  }

  void lapse() {
    lapseReservations.lapse(DAY.plusDays(6));
  }

  void cancel(LetterId letter) {
    transaction.executeWithoutResult(status -> {
      books.lockNext(BOOK.registry(), BOOK.series(), BOOK.year());
      cancellations.cancel(new Cancellations.Cancelled(letter, DAY, "krabi", "ผิด"));
    });
  }

  int next() {
    return books.book(BOOK.registry(), BOOK.series(), BOOK.year()).orElseThrow().next();
  }

  List<Integer> letters() {
    return books.entries(BOOK.registry(), BOOK.series(), BOOK.year()).stream()
        .map(entry -> entry.id().running())
        .toList();
  }

  Optional<Reservations.Outcome> outcome(int number) {
    return reservations.find(BOOK.number(number)).map(Reservations.Reservation::outcome);
  }

  private static IssuedLetter letter(LetterId id) {
    Letter letter =
        SampleLetters.circular()
            .but()
            .date(new LetterDate.Day(DAY))
            .number(
                Optional.of(
                    SampleLetters.KRABI.numbered(Integer.toString(id.running()), id.year())))
            .letter();
    return new IssuedLetter(id, letter, "krabi", DAY, "krabi");
  }
}
