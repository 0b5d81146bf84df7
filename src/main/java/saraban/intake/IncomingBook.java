package saraban.intake;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.letter.LetterDate;
import saraban.letter.LetterId;
import saraban.letter.ReferenceNumber;
import saraban.letter.Series;
import saraban.organisation.Offices;
import saraban.register.Books;
import saraban.register.Receipts;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** The book that gives a letter its receipt number, and what it holds already. */
@Component
class IncomingBook {

  private final Books books;
  private final Receipts receipts;
  private final Supplier<Offices> offices;

  IncomingBook(Books books, Receipts receipts, Supplier<Offices> offices) {
    this.books = books;
    this.receipts = receipts;
    this.offices = offices;
  }

  /** Locks the book of the day of registration and tells which letter comes next. */
  LetterId lockNext(ReceiveLetter.Order order) {
    String registry = offices.get().office(order.office()).registry();
    Series series = Series.receiving(order.incoming().letter().secrecy());
    int year = Dates.day(order.now()).getYear() + ThaiDate.ERA;
    if (books.book(registry, series, year).isEmpty()) {
      throw new NotReceived(
          "ยังไม่ได้ลงรับ เพราะ%sยังไม่ได้เปิดสมุด%s ปี %s ให้ผู้ดูแลเปิดสมุดก่อน"
              .formatted(
                  offices.get().office(registry).letterName(),
                  series.thai(),
                  Digits.THAI.of(year)));
    }
    return new LetterId(registry, year, series, books.lockNext(registry, series, year));
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
