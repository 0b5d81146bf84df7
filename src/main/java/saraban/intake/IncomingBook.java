package saraban.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.letter.LetterDate;
import saraban.letter.LetterId;
import saraban.letter.ReferenceNumber;
import saraban.letter.Series;
import saraban.organisation.Offices;
import saraban.register.BookId;
import saraban.register.BookRefused;
import saraban.register.Receipts;
import saraban.register.TakeNumber;
import saraban.thai.ThaiDate;

/** The book that gives a letter its receipt number, and what it holds already. */
@Component
class IncomingBook {

  private final TakeNumber takeNumber;
  private final Receipts receipts;
  private final Supplier<Offices> offices;

  IncomingBook(TakeNumber takeNumber, Receipts receipts, Supplier<Offices> offices) {
    this.takeNumber = takeNumber;
    this.receipts = receipts;
    this.offices = offices;
  }

  /** Locks the book of the day of registration and tells which letter comes next. */
  LetterId lockNext(ReceiveLetter.Order order) {
    String registry = offices.get().office(order.office()).registry();
    Series series = Series.receiving(order.incoming().letter().secrecy());
    LocalDate today = Dates.day(order.now());
    BookId book = new BookId(registry, series, today.getYear() + ThaiDate.ERA);
    try {
      return book.number(takeNumber.lockNext(book, today));
    } catch (BookRefused e) {
      throw new NotReceived(
          "ยังไม่ได้ลงรับ " + e.getMessage().replaceFirst("^ยังไม่ได้ออกเลข ", ""), e);
    }
  }

  /**
   * The same letter as it was received before: the same number and date, and the same sender unless
   * the number names it; or the same letter of this system.
   */
  Optional<Receipts.Entry> before(String registry, Incoming incoming) {
    if (incoming.number().isEmpty()) {
      return Optional.empty();
    }
    return receipts.numbered(registry, incoming.number()).stream()
        .filter(entry -> same(entry, incoming))
        .findFirst();
  }

  private static boolean same(Receipts.Entry entry, Incoming incoming) {
    boolean sameDay =
        incoming.letter().date() instanceof LetterDate.Day day
            && entry.dated().filter(day.day()::equals).isPresent();
    boolean sameOriginal =
        incoming.original().isPresent() && incoming.original().equals(entry.original());
    boolean sameSender =
        ReferenceNumber.find(entry.number()).isPresent()
            || plain(entry.from()).equals(plain(incoming.letter().from().name()));
    return sameOriginal || sameDay && sameSender;
  }

  private static String plain(String name) {
    return name.replaceAll("[\\sฯ.]", "");
  }
}
