package saraban.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.journal.Act;
import saraban.journal.Journal;
import saraban.letter.LetterId;
import saraban.letter.Series;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** Keeps the next number of a book, or the next few, for somebody (จองเลข). */
@Component
public final class ReserveNumbers {

  /** More than that is a book of its own. */
  public static final int MOST = 100;

  private final TakeNumber takeNumber;
  private final Counters counters;
  private final Reservations reservations;
  private final Numbering numbering;
  private final Journal journal;
  private final TransactionTemplate transaction;

  ReserveNumbers(
      TakeNumber takeNumber,
      Counters counters,
      Reservations reservations,
      Numbering numbering,
      Journal journal,
      TransactionTemplate transaction) {
    this.takeNumber = takeNumber;
    this.counters = counters;
    this.reservations = reservations;
    this.numbering = numbering;
    this.journal = journal;
    this.transaction = transaction;
  }

  /**
   * @param office code of the office that will use them
   * @param by sign-in name of who holds them
   * @param expires the last day on which they can be used
   */
  public record Order(
      String office,
      Series series,
      int count,
      String because,
      String by,
      LocalDate today,
      LocalDate expires) {}

  /**
   * Gives the numbers, lowest first.
   *
   * @throws BookRefused if there is no reason, too many are asked for, the day is past or in
   *     another year, or the book gives no numbers
   */
  public List<LetterId> reserve(Order order) {
    Reason.required("ยังไม่ได้จองเลข", order.because());
    check(order);
    BookId book =
        numbering.book(order.office(), order.series(), order.today().getYear() + ThaiDate.ERA);
    return transaction.execute(status -> {
      int first = takeNumber.lockNext(book, order.today());
      List<LetterId> numbers =
          IntStream.range(first, first + order.count()).mapToObj(book::number).toList();
      numbers.forEach(number -> hold(number, first, order));
      counters.advance(book, first + order.count(), order.today());
      return numbers;
    });
  }

  private static void check(Order order) {
    if (order.count() < 1 || order.count() > MOST) {
      throw new BookRefused(
          "count", "ยังไม่ได้จองเลข จองได้ครั้งละ ๑ ถึง %s เลข".formatted(Digits.THAI.of(MOST)));
    }
    boolean sameYear = order.expires().getYear() == order.today().getYear();
    if (order.expires().isBefore(order.today()) || !sameYear) {
      throw new BookRefused(
          "expiry", "ยังไม่ได้จองเลข วันหมดอายุต้องอยู่ระหว่างวันนี้กับ ๓๑ ธันวาคมของปีนี้");
    }
  }

  private void hold(LetterId number, int block, Order order) {
    String because = order.because().strip();
    reservations.hold(
        new Reservations.Reservation(
            number,
            block,
            order.by(),
            order.office(),
            because,
            order.today(),
            order.expires(),
            Reservations.Outcome.HELD,
            Optional.empty()));
    journal.append(
        new Act(
            order.by(),
            order.office(),
            "reserved",
            number.toString(),
            Map.of(
                "because", because,
                "on", order.today().toString(),
                "expires", order.expires().toString())));
  }
}
