package saraban.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import saraban.account.Acting;
import saraban.frame.Shell;
import saraban.letter.LetterId;
import saraban.organisation.Office;
import saraban.register.Books;
import saraban.thai.NotADate;
import saraban.thai.ThaiDate;

/** The forms that went out from or through an office, and sending one out. */
@Controller
class FormsPage {

  private static final int LATEST = 30;

  private final Shell shell;
  private final Forms forms;
  private final Matters matters;
  private final FollowMatter follow;
  private final Standing standing;
  private final WaitingReturns waiting;
  private final OpenMatter open;
  private final MailedReturns mailed;
  private final Books books;
  private final Clock clock;

  FormsPage(
      Shell shell,
      Forms forms,
      Matters matters,
      FollowMatter follow,
      Standing standing,
      WaitingReturns waiting,
      OpenMatter open,
      MailedReturns mailed,
      Books books,
      Clock clock) {
    this.shell = shell;
    this.forms = forms;
    this.matters = matters;
    this.follow = follow;
    this.standing = standing;
    this.waiting = waiting;
    this.open = open;
    this.mailed = mailed;
    this.books = books;
    this.clock = clock;
  }

  /** A matter as one line. */
  record Line(Matter matter, long waiting, long answered, long expected, boolean late) {}

  @GetMapping("/o/{office}/forms")
  String list(Acting acting, Model model) {
    shell.fill(model, acting, "forms", "แบบประเมิน");
    LocalDate today = LocalDate.now(clock);
    List<Matter> all =
        matters.all().stream().filter(m -> follow.concerns(m, acting.office())).toList();
    model.addAttribute("matters", all.stream().map(m -> line(m, acting.office(), today)).toList());
    String principal = standing.principal(acting.office()).code();
    boolean sends = all.stream().anyMatch(m -> m.office().equals(principal));
    model.addAttribute("strays", sends ? mailed.strays() : List.of());
    return "forms";
  }

  private Line line(Matter matter, Office acting, LocalDate today) {
    List<FollowMatter.Followed> below = follow.below(matter, standing.principal(acting));
    long answered = below.stream().filter(f -> !(f.progress() instanceof Progress.Draft)).count();
    boolean late = below.stream().anyMatch(f -> f.late(today));
    return new Line(matter, waiting.count(matter, acting), answered, below.size(), late);
  }

  @GetMapping("/o/{office}/forms/new")
  String ask(Acting acting, @RequestParam(defaultValue = "") String letter, Model model) {
    return ask(acting, letter, "", "", Optional.empty(), model);
  }

  private String ask(
      Acting acting, String letter, String form, String due, Optional<String> fault, Model model) {
    shell.fill(model, acting, "forms", "ส่งแบบประเมิน");
    Forms.All all = forms.all();
    model.addAttribute("forms", all.forms());
    model.addAttribute("faults", all.faults());
    model.addAttribute("letters", books.latest(acting.office().registry(), LATEST));
    model.addAttribute("letter", letter);
    model.addAttribute("form", form);
    model.addAttribute("due", due);
    fault.ifPresent(f -> model.addAttribute("fault", f));
    return "form-new";
  }

  @PostMapping("/o/{office}/forms")
  String open(
      Acting acting,
      @RequestParam(defaultValue = "") String letter,
      @RequestParam(defaultValue = "") String form,
      @RequestParam(defaultValue = "") String due,
      Model model) {
    try {
      LetterId id =
          LetterId.parse(letter)
              .orElseThrow(() -> new NotPossible("เลือกหนังสือที่ส่งแบบนี้ออกไป"));
      Optional<LocalDate> day =
          due.isBlank() ? Optional.empty() : Optional.of(ThaiDate.parse(due, LocalDate.now(clock)));
      Matter matter =
          open.open(
              new MatterId(id, form),
              acting.office(),
              day,
              acting.person().login(),
              clock.instant());
      return "redirect:" + FormPages.path(acting, matter) + "?opened";
    } catch (NotPossible | NotADate | FormRefused e) {
      return ask(acting, letter, form, due, Optional.of(e.getMessage()), model);
    }
  }
}
