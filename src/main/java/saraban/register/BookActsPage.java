package saraban.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import saraban.account.Acting;
import saraban.letter.LetterId;
import saraban.thai.Digits;
import saraban.thai.NotADate;
import saraban.thai.ThaiDate;

/** What the people who keep a book do with it: open, close, keep open, explain a number. */
@Controller
class BookActsPage {

  private final OpenBooks openBooks;
  private final CloseBook closeBook;
  private final KeepBookOpen keepBookOpen;
  private final ExplainNumber explainNumber;
  private final OwnBooks own;
  private final Clock clock;

  BookActsPage(
      OpenBooks openBooks,
      CloseBook closeBook,
      KeepBookOpen keepBookOpen,
      ExplainNumber explainNumber,
      OwnBooks own,
      Clock clock) {
    this.openBooks = openBooks;
    this.closeBook = closeBook;
    this.keepBookOpen = keepBookOpen;
    this.explainNumber = explainNumber;
    this.own = own;
    this.clock = clock;
  }

  @PostMapping("/o/{office}/register/books/{book}/open")
  String open(
      Acting acting,
      @PathVariable String book,
      @RequestParam(defaultValue = "1") String first,
      @RequestParam(defaultValue = "") String note) {
    BookId id = kept(acting, book);
    openBooks.open(opening(acting, id, first, note));
    return back(acting, id);
  }

  /** A book that gave no number yet goes on one on paper or in Excel. */
  @PostMapping("/o/{office}/register/books/{book}/begin-at")
  String beginAt(
      Acting acting,
      @PathVariable String book,
      @RequestParam(defaultValue = "1") String first,
      @RequestParam(defaultValue = "") String note) {
    BookId id = kept(acting, book);
    openBooks.beginAt(opening(acting, id, first, note));
    return back(acting, id);
  }

  private Books.Opening opening(Acting acting, BookId id, String first, String note) {
    String number = Digits.ARABIC.of(first.strip());
    return new Books.Opening(
        id.registry(),
        id.series(),
        id.year(),
        number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0,
        today(),
        acting.person().login(),
        note.strip());
  }

  /** In January: this year's book of every series that was used last year. */
  @PostMapping("/o/{office}/register/open-year")
  String openYear(Acting acting) {
    LocalDate today = today();
    int year = today.getYear() + ThaiDate.ERA;
    for (BookId id : own.all(acting.office(), year)) {
      if (own.keeps(acting.office(), id)) {
        openBooks.open(
            new Books.Opening(
                id.registry(), id.series(), year, 1, today, acting.person().login(), ""));
      }
    }
    return "redirect:/o/%s/register".formatted(acting.office().code());
  }

  @PostMapping("/o/{office}/register/books/{book}/close")
  String close(Acting acting, @PathVariable String book) {
    BookId id = kept(acting, book);
    closeBook.close(id, acting.person().login(), today());
    return back(acting, id);
  }

  @PostMapping("/o/{office}/register/books/{book}/keep-open")
  String keepOpen(
      Acting acting,
      @PathVariable String book,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "") String because) {
    BookId id = kept(acting, book);
    keepBookOpen.keepOpen(id, day(until), because, acting.person().login());
    return back(acting, id);
  }

  @PostMapping("/o/{office}/register/numbers/{number}/explain")
  String explain(
      Acting acting, @PathVariable String number, @RequestParam(defaultValue = "") String because) {
    LetterId id =
        LetterId.parse(number)
            .filter(n -> own.keeps(acting.office(), BookId.of(n)))
            .orElseThrow(BookActsPage::none);
    explainNumber.explain(id, because, acting.person().login(), today());
    return back(acting, BookId.of(id));
  }

  private BookId kept(Acting acting, String book) {
    return BookId.parse(book)
        .filter(id -> own.keeps(acting.office(), id))
        .orElseThrow(BookActsPage::none);
  }

  private static ResponseStatusException none() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private LocalDate day(String typed) {
    try {
      return ThaiDate.parse(typed, today());
    } catch (NotADate e) {
      throw new BookRefused("date", e.getMessage());
    }
  }

  private static String back(Acting acting, BookId book) {
    return "redirect:/o/%s/register?book=%s&year=%d&series=%s"
        .formatted(acting.office().code(), book, book.year(), book.series().code());
  }

  /** Where a page of a book goes back to. */
  static String back(Acting acting, Optional<LetterId> number) {
    return number
        .map(id -> back(acting, BookId.of(id)))
        .orElse("redirect:/o/%s/register".formatted(acting.office().code()));
  }
}
