package saraban.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import saraban.account.Acting;
import saraban.frame.Shell;
import saraban.letter.Series;
import saraban.thai.ThaiDate;

/** A book of a year as its office sees it: letters, cancelled numbers, reservations, gaps. */
@Controller
class RegisterPage {

  private static final int ON_A_PAGE = 50;

  private final Shell shell;
  private final Books books;
  private final OwnBooks own;
  private final RegisterLines lines;
  private final Names names;
  private final GapReport gaps;
  private final Clock clock;

  RegisterPage(
      Shell shell,
      Books books,
      OwnBooks own,
      RegisterLines lines,
      Names names,
      GapReport gaps,
      Clock clock) {
    this.shell = shell;
    this.books = books;
    this.own = own;
    this.lines = lines;
    this.names = names;
    this.gaps = gaps;
    this.clock = clock;
  }

  @GetMapping("/o/{office}/register")
  String show(
      Acting acting,
      @RequestParam(required = false) Optional<Integer> year,
      @RequestParam(defaultValue = "circular") String series,
      @RequestParam(name = "book", required = false) Optional<String> named,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    int shown = year.orElse(LocalDate.now(clock).getYear() + ThaiDate.ERA);
    Series chosen = Series.ofCode(series).orElse(Series.CIRCULAR);
    BookId book = own.chosen(acting.office(), chosen, shown, named);
    shell.fill(model, acting, "register", title(book));
    tabs(acting, book, model);
    Optional<Books.Book> open = books.book(book.registry(), book.series(), book.year());
    model.addAttribute("book", open);
    model.addAttribute("keeps", own.keeps(acting.office(), book));
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("keepingLists", KeepingList.values());
    if (open.isPresent()) {
      list(book, page, model);
    }
    return "register";
  }

  /** The old address of the incoming book. */
  @GetMapping("/o/{office}/incoming/book")
  String incoming(Acting acting) {
    return "redirect:/o/%s/register?series=incoming".formatted(acting.office().code());
  }

  private static String title(BookId book) {
    return book.series().received() ? "ทะเบียนหนังสือรับ" : "ทะเบียนหนังสือส่ง";
  }

  private void tabs(Acting acting, BookId book, Model model) {
    List<BookId> all = own.all(acting.office(), book.year());
    model.addAttribute("id", book);
    model.addAttribute("names", names);
    model.addAttribute("year", book.year());
    model.addAttribute(
        "main", all.stream().filter(b -> OwnBooks.MAIN.contains(b.series())).toList());
    model.addAttribute(
        "others", all.stream().filter(b -> !OwnBooks.MAIN.contains(b.series())).toList());
    model.addAttribute("beside", own.beside(acting.office(), book));
    model.addAttribute("years", own.years(acting.office()));
  }

  private void list(BookId book, int page, Model model) {
    List<RegisterLine> all = lines.of(book).reversed();
    int pages = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int at = Math.clamp(page, 1, pages);
    Report report = gaps.summary(book);
    model.addAttribute("report", report);
    model.addAttribute("ruler", Ruler.of(report));
    model.addAttribute(
        "unexplained",
        report.lines().stream().filter(line -> !line.explained()).limit(20).toList());
    List<RegisterLine> shown =
        all.subList((at - 1) * ON_A_PAGE, Math.min(all.size(), at * ON_A_PAGE));
    model.addAttribute("lines", lines.withActions(shown));
    model.addAttribute("page", at);
    model.addAttribute("pages", pages);
  }
}
