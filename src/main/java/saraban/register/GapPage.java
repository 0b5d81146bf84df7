package saraban.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import saraban.account.Acting;
import saraban.frame.Shell;
import saraban.printout.AnswerListing;
import saraban.thai.NotADate;
import saraban.thai.ThaiDate;

/** Every number of a book and what it is, with the proof; on a page, as PDF and XLSX. */
@Controller
class GapPage {

  private final Shell shell;
  private final GapReport gaps;
  private final OwnBooks own;
  private final BookPrints prints;
  private final Names names;
  private final AnswerListing answer;
  private final Clock clock;

  GapPage(
      Shell shell,
      GapReport gaps,
      OwnBooks own,
      BookPrints prints,
      Names names,
      AnswerListing answer,
      Clock clock) {
    this.shell = shell;
    this.gaps = gaps;
    this.own = own;
    this.prints = prints;
    this.names = names;
    this.answer = answer;
    this.clock = clock;
  }

  @GetMapping("/o/{office}/register/books/{book}/gaps")
  String show(
      Acting acting,
      @PathVariable String book,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      Model model) {
    shell.fill(model, acting, "register", "รายงานเลขในสมุด");
    BookId id = seen(acting, book);
    try {
      model.addAttribute("report", report(id, from, to));
      model.addAttribute("fault", "");
    } catch (NotADate e) {
      model.addAttribute("report", gaps.of(id));
      model.addAttribute("fault", e.getMessage());
    }
    model.addAttribute("id", id);
    model.addAttribute("names", names);
    model.addAttribute("from", from);
    model.addAttribute("to", to);
    model.addAttribute("keeps", own.keeps(acting.office(), id));
    return "gaps";
  }

  private Report report(BookId id, String from, String to) {
    return during(gaps.of(id), from, to, LocalDate.now(clock));
  }

  /** The whole book if no day is typed. */
  static Report during(Report report, String from, String to, LocalDate today) {
    if (from.isBlank() && to.isBlank()) {
      return report;
    }
    LocalDate first = from.isBlank() ? LocalDate.EPOCH : ThaiDate.parse(from, today);
    LocalDate last = to.isBlank() ? today : ThaiDate.parse(to, today);
    return report.during(first, last);
  }

  @GetMapping("/o/{office}/register/books/{book}/gaps.{format:pdf|xlsx}")
  ResponseEntity<byte[]> print(
      Acting acting,
      @PathVariable String book,
      @PathVariable String format,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to) {
    BookId id = seen(acting, book);
    Report report = during(id, from, to);
    return answer.answer(prints.gaps(report, LocalDate.now(clock)), format, "gaps-" + id);
  }

  @GetMapping("/o/{office}/register/books/{book}/register.{format:pdf|xlsx}")
  ResponseEntity<byte[]> register(
      Acting acting,
      @PathVariable String book,
      @PathVariable String format,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to) {
    BookId id = seen(acting, book);
    LocalDate today = LocalDate.now(clock);
    Optional<LocalDate> first = day(from, today);
    Optional<LocalDate> last = day(to, today);
    return answer.answer(prints.register(id, first, last, today), format, "register-" + id);
  }

  private Report during(BookId id, String from, String to) {
    try {
      return report(id, from, to);
    } catch (NotADate e) {
      throw new BookRefused("date", e.getMessage());
    }
  }

  private static Optional<LocalDate> day(String typed, LocalDate today) {
    try {
      return typed.isBlank() ? Optional.empty() : Optional.of(ThaiDate.parse(typed, today));
    } catch (NotADate e) {
      throw new BookRefused("date", e.getMessage());
    }
  }

  private BookId seen(Acting acting, String book) {
    return BookId.parse(book)
        .filter(id -> own.sees(acting.office(), id))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
