package saraban.issuing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterId;
import saraban.letter.Series;
import saraban.organisation.Offices;
import saraban.register.Books;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** Which book gives a letter its number: registry of its office, series of its mark, its year. */
@Component
class BookOfLetter {

  private final Books books;
  private final Supplier<Offices> offices;

  BookOfLetter(Books books, Supplier<Offices> offices) {
    this.books = books;
    this.offices = offices;
  }

  /** Locks the book and tells which letter comes next. */
  LetterId lockNext(IssueLetter.Order order) {
    String registry = offices.get().office(order.office()).registry();
    Series series = Series.of(order.letter());
    int year = day(order.letter()).getYear() + ThaiDate.ERA;
    if (books.book(registry, series, year).isEmpty()) {
      throw new NoOpenBook(refusal(registry, series, year));
    }
    return new LetterId(registry, year, series, books.lockNext(registry, series, year));
  }

  private static LocalDate day(Letter letter) {
    return switch (letter.date()) {
      case LetterDate.Day whole -> whole.day();
      case LetterDate.Month month -> month.month().atDay(1);
      case LetterDate.Blank blank -> throw new LetterNotReady(List.of("วันที่"));
    };
  }

  private String refusal(String registry, Series series, int year) {
    return "ยังไม่ได้ออกเลข เพราะ%sยังไม่ได้เปิดสมุด%s ปี %s ให้ผู้ดูแลเปิดสมุดก่อน หรือแก้วันที่ของหนังสือ"
        .formatted(
            offices.get().office(registry).letterName(), series.thai(), Digits.THAI.of(year));
  }
}
