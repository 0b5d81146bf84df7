package saraban.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import saraban.account.Acting;
import saraban.frame.Shell;
import saraban.frame.Waiting;
import saraban.letter.Drafts;
import saraban.register.Books;
import saraban.register.OwnBooks;
import saraban.thai.ThaiDate;

/** The first page: what waits for me. */
@Controller
class DeskPage {

  private static final int LATEST = 8;

  private final Shell shell;
  private final Drafts drafts;
  private final Books books;
  private final List<Waiting> others;
  private final Clock clock;

  DeskPage(Shell shell, Drafts drafts, Books books, List<Waiting> others, Clock clock) {
    this.others = others;
    this.shell = shell;
    this.drafts = drafts;
    this.books = books;
    this.clock = clock;
  }

  @GetMapping({"/o/{office}", "/o/{office}/"})
  String desk(Acting acting, Model model) {
    shell.fill(model, acting, "desk", "โต๊ะทำงาน");
    String registry = acting.office().registry();
    LocalDate today = LocalDate.now(clock);
    int year = today.getYear() + ThaiDate.ERA;
    List<Open> waiting =
        drafts.of(acting.office().code()).stream()
            .map(draft -> new Open(draft, Gap.of(draft.letter())))
            .toList();
    model.addAttribute("ready", waiting.stream().filter(w -> w.gaps().isEmpty()).toList());
    model.addAttribute("drafts", waiting.stream().filter(w -> !w.gaps().isEmpty()).toList());
    model.addAttribute(
        "rows", others.stream().flatMap(other -> other.rows(acting, today).stream()).toList());
    model.addAttribute("latest", books.latest(registry, LATEST));
    List<Books.Book> open =
        books.booksOf(registry).stream()
            .filter(book -> book.year() == year && !book.series().received())
            .toList();
    model.addAttribute("books", open.stream().filter(DeskPage::daily).toList());
    model.addAttribute("otherBooks", open.stream().filter(book -> !daily(book)).toList());
    return "desk";
  }

  private static boolean daily(Books.Book book) {
    return OwnBooks.MAIN.contains(book.series());
  }

  /** A draft and what it lacks. */
  record Open(Drafts.Draft draft, List<Gap> gaps) {}
}
