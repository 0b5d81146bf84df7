package saraban.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.organisation.Office;
import saraban.organisation.Offices;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** Locks a book for whoever takes a number of it, if it gives numbers today. */
@Component
public final class TakeNumber {

  private final Counters counters;
  private final Supplier<Offices> offices;

  TakeNumber(Counters counters, Supplier<Offices> offices) {
    this.counters = counters;
    this.offices = offices;
  }

  /**
   * Locks the book's row until the transaction ends and tells its next number.
   *
   * @throws BookRefused if there is no such book, its year is over, it is closed, or the day is
   *     before one on which it gave a number already
   */
  public int lockNext(BookId book, LocalDate today) {
    Counters.Counter counter =
        counters.lock(book).orElseThrow(() -> refuse("no-open-book", notOpen(book)));
    closed(counter);
    over(counter, today);
    clock(counter, today);
    return counter.next();
  }

  private void closed(Counters.Counter counter) {
    counter
        .closedOn()
        .ifPresent(day -> {
          throw refuse(
              "book-closed",
              "%sปิดแล้วเมื่อ %s จึงไม่ออกเลขอีก ลงวันที่หนังสือเป็นปีปัจจุบัน หรือให้ผู้ดูแลสมุดเปิดสมุดต่อโดยระบุเหตุผล"
                  .formatted(name(counter.book()), ThaiDate.brief(day, Digits.THAI)));
        });
  }

  private void over(Counters.Counter counter, LocalDate today) {
    LocalDate last =
        counter.openUntil().orElse(LocalDate.of(counter.book().year() - ThaiDate.ERA, 12, 31));
    if (today.isAfter(last)) {
      throw refuse(
          "year-over",
          "%sใช้ได้ถึง %s วันนี้ %s จึงไม่ออกเลขย้อนหลัง ลงวันที่หนังสือเป็นปีปัจจุบัน หรือให้ผู้ดูแลสมุดเปิดสมุดต่อโดยระบุเหตุผล"
              .formatted(
                  name(counter.book()),
                  ThaiDate.brief(last, Digits.THAI),
                  ThaiDate.brief(today, Digits.THAI)));
    }
  }

  /** A number given on 1 January in next year's book shows a clock that went back to December. */
  private void clock(Counters.Counter counter, LocalDate today) {
    BookId book = counter.book();
    BookId following = new BookId(book.registry(), book.series(), book.year() + 1);
    Optional<LocalDate> later =
        counter
            .lastDay()
            .filter(today::isBefore)
            .or(() -> counters.lastDay(following).filter(today::isBefore));
    later.ifPresent(day -> {
      throw refuse(
          "clock-back",
          "นาฬิกาของเครื่องบอกวันที่ %s แต่ออกเลขของวันที่ %s ไปแล้ว ให้ผู้ดูแลตั้งนาฬิกาให้ถูก แล้วทำใหม่"
              .formatted(ThaiDate.brief(today, Digits.THAI), ThaiDate.brief(day, Digits.THAI)));
    });
  }

  private String notOpen(BookId book) {
    return "%sยังไม่ได้เปิดสมุด%s ปี %s ให้ผู้ดูแลเปิดสมุดก่อน หรือแก้วันที่ของหนังสือ"
        .formatted(office(book), book.series().thai(), Digits.THAI.of(book.year()));
  }

  private String name(BookId book) {
    return "สมุด%s ปี %s ของ%s"
        .formatted(book.series().thai(), Digits.THAI.of(book.year()), office(book));
  }

  private String office(BookId book) {
    return offices.get().find(book.keeper()).map(Office::letterName).orElse(book.keeper());
  }

  private static BookRefused refuse(String code, String message) {
    return new BookRefused(code, "ยังไม่ได้ออกเลข เพราะ" + message);
  }
}
