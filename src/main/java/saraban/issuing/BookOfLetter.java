package saraban.issuing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterId;
import saraban.letter.Series;
import saraban.register.BookId;
import saraban.register.BookRefused;
import saraban.register.Numbering;
import saraban.register.TakeNumber;
import saraban.register.UseReservation;
import saraban.thai.ThaiDate;

/** Which book gives a letter its number, by the rules of its office: series, mark, year. */
@Component
class BookOfLetter {

  private final Numbering numbering;
  private final TakeNumber takeNumber;
  private final UseReservation useReservation;

  BookOfLetter(Numbering numbering, TakeNumber takeNumber, UseReservation useReservation) {
    this.numbering = numbering;
    this.takeNumber = takeNumber;
    this.useReservation = useReservation;
  }

  /**
   * A number and how the rule of its book writes it.
   *
   * @param written the running part: "2332", "0005"
   */
  record Number(LetterId id, String written) {}

  /** Locks the book until the transaction ends. */
  void lock(IssueLetter.Order order) {
    next(order);
  }

  /** The next number of the book, which is locked, or the one that was reserved. */
  Number take(IssueLetter.Order order) {
    LetterId id = next(order);
    order.reserved().ifPresent(reserved -> use(reserved, BookId.of(id), order));
    LetterId taken = order.reserved().orElse(id);
    return new Number(
        taken,
        numbering
            .rule(order.office(), Series.of(order.letter()))
            .written(taken.running(), taken.year()));
  }

  private LetterId next(IssueLetter.Order order) {
    try {
      BookId book = book(order);
      return book.number(takeNumber.lockNext(book, order.today()));
    } catch (BookRefused e) {
      throw new NoOpenBook(e);
    }
  }

  private void use(LetterId reserved, BookId book, IssueLetter.Order order) {
    try {
      if (!BookId.of(reserved).equals(book)) {
        throw new BookRefused(
            "other-book", "ยังไม่ได้ออกเลข เลขที่จองไว้อยู่ในสมุดอื่น ไม่ใช่สมุดของหนังสือฉบับนี้");
      }
      useReservation.use(reserved, order.office(), order.today());
    } catch (BookRefused e) {
      throw new NoOpenBook(e);
    }
  }

  private BookId book(IssueLetter.Order order) {
    int year = day(order.letter()).getYear() + ThaiDate.ERA;
    return numbering.book(order.office(), order.letter(), year);
  }

  private static LocalDate day(Letter letter) {
    return switch (letter.date()) {
      case LetterDate.Day whole -> whole.day();
      case LetterDate.Month month -> month.month().atDay(1);
      case LetterDate.Blank blank -> throw new LetterNotReady(List.of("วันที่"));
    };
  }
}
