package saraban.desk;

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
import saraban.register.Books;
import saraban.thai.ThaiDate;

/** The outgoing book of a year. */
@Controller
class RegisterPage {

  private static final int ON_A_PAGE = 50;

  private final Shell shell;
  private final Books books;
  private final Clock clock;

  RegisterPage(Shell shell, Books books, Clock clock) {
    this.shell = shell;
    this.books = books;
    this.clock = clock;
  }

  @GetMapping("/o/{office}/register")
  String show(
      Acting acting,
      @RequestParam(required = false) Optional<Integer> year,
      @RequestParam(defaultValue = "circular") String series,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    shell.fill(model, acting, "register", "ทะเบียนหนังสือส่ง");
    String registry = acting.office().registry();
    Series chosen = Series.ofCode(series).orElse(Series.CIRCULAR);
    int shown = year.orElse(LocalDate.now(clock).getYear() + ThaiDate.ERA);
    List<Books.Entry> entries = books.entries(registry, chosen, shown);
    int pages = Math.max(1, (entries.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int at = Math.clamp(page, 1, pages);
    model.addAttribute("book", books.book(registry, chosen, shown));
    model.addAttribute("count", entries.size());
    model.addAttribute(
        "entries", entries.subList((at - 1) * ON_A_PAGE, Math.min(entries.size(), at * ON_A_PAGE)));
    model.addAttribute("page", at);
    model.addAttribute("pages", pages);
    model.addAttribute("year", shown);
    model.addAttribute("series", chosen);
    model.addAttribute("allSeries", Series.values());
    model.addAttribute(
        "years", books.booksOf(registry).stream().map(Books.Book::year).distinct().toList());
    return "register";
  }
}
