package saraban.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.journal.Act;
import saraban.journal.Journal;
import saraban.thai.ThaiDate;

/** Opens books, as an act: one, or in January those of all registries. */
@Component
public final class OpenBooks {

  private final Books books;
  private final Journal journal;
  private final TransactionTemplate transaction;

  public OpenBooks(Books books, Journal journal, TransactionTemplate transaction) {
    this.books = books;
    this.journal = journal;
    this.transaction = transaction;
  }

  /**
   * Opens a book; false if it is open.
   *
   * @throws BookRefused if it begins in the middle and nobody says why
   */
  public boolean open(Books.Opening opening) {
    if (opening.first() < 1 || opening.first() > 1 && opening.note().isBlank()) {
      throw new BookRefused(
          "no-reason",
          "ยังไม่ได้เปิดสมุด สมุดที่ไม่เริ่มจากเลข ๑ ต้องบอกว่าเลขก่อนหน้าอยู่ที่ใด เช่น"
              + " ต่อจากสมุดกระดาษ");
    }
    return Boolean.TRUE.equals(
        transaction.execute(status -> {
          if (books.book(opening.registry(), opening.series(), opening.year()).isPresent()) {
            return false;
          }
          books.open(opening);
          journal.append(act(opening));
          return true;
        }));
  }

  /**
   * Lets a book that gave no number yet begin at another one: it goes on a book on paper or in
   * Excel.
   *
   * @throws BookRefused if it gave a number already, or nobody says where the numbers before are
   */
  public void beginAt(Books.Opening opening) {
    BookId book = new BookId(opening.registry(), opening.series(), opening.year());
    if (opening.first() > 1) {
      Reason.required("ยังไม่ได้เปลี่ยนเลขแรก", opening.note());
    }
    transaction.executeWithoutResult(status -> {
      if (opening.first() < 1 || !books.beginAt(book, opening.first(), opening.note())) {
        throw new BookRefused(
            "begun", "เปลี่ยนเลขแรกไม่ได้ สมุดนี้ออกหรือจองเลขไปแล้ว หรือเลขแรกไม่ถูก");
      }
      journal.append(act(opening));
    });
  }

  private static Act act(Books.Opening opening) {
    BookId book = new BookId(opening.registry(), opening.series(), opening.year());
    return new Act(
        opening.by(),
        book.keeper(),
        "book-opened",
        book.toString(),
        Map.of(
            "first", Integer.toString(opening.first()),
            "on", opening.on().toString(),
            "note", opening.note()));
  }

  /**
   * Opens this year's book wherever there was one last year; gives how many are new.
   *
   * @param today a day of the year to open
   */
  public int openYear(LocalDate today, String by) {
    int year = today.getYear() + ThaiDate.ERA;
    List<Books.Book> before = books.booksOf(year - 1);
    return (int)
        before.stream()
            .filter(book ->
                open(new Books.Opening(book.registry(), book.series(), year, 1, today, by, "")))
            .count();
  }
}
