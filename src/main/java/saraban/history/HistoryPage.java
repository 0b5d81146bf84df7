package saraban.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import saraban.account.Acting;
import saraban.account.People;
import saraban.account.Person;
import saraban.archive.Archive;
import saraban.frame.Shell;
import saraban.home.Home;
import saraban.journal.Entry;
import saraban.journal.Journal;
import saraban.journal.JournalTail;
import saraban.letter.LetterId;
import saraban.organisation.Office;
import saraban.organisation.Offices;
import saraban.register.Books;
import saraban.register.Receipts;

/** What was done for the offices of a registry, latest first, and whether the record is whole. */
@Controller
class HistoryPage {

  private static final int ON_A_PAGE = 50;

  private final Shell shell;
  private final Journal journal;
  private final JournalTail tail;
  private final CheckHistory check;
  private final People people;
  private final Supplier<Offices> offices;
  private final ActWords words;

  HistoryPage(
      Shell shell,
      Journal journal,
      JournalTail tail,
      Archive archive,
      Books books,
      Receipts receipts,
      Home home,
      People people,
      Supplier<Offices> offices) {
    this.shell = shell;
    this.journal = journal;
    this.tail = tail;
    this.check = new CheckHistory(journal, archive, books, receipts, home);
    this.people = people;
    this.offices = offices;
    this.words = new ActWords(offices);
  }

  /** A line of the page. */
  record Line(
      Entry entry, String words, String by, String about, String from, Optional<LetterId> letter) {}

  @GetMapping("/o/{office}/history")
  String show(
      Acting acting,
      @RequestParam(required = false) Optional<Long> below,
      @RequestParam(required = false) Optional<String> checked,
      Model model) {
    shell.fill(model, acting, "history", "ประวัติการปฏิบัติ");
    List<Entry> entries =
        journal.latest(offices(acting), below.orElse(Long.MAX_VALUE), ON_A_PAGE + 1);
    model.addAttribute("lines", entries.stream().limit(ON_A_PAGE).map(this::line).toList());
    model.addAttribute(
        "next",
        entries.size() > ON_A_PAGE
            ? Optional.of(entries.get(ON_A_PAGE - 1).place())
            : Optional.empty());
    model.addAttribute("length", journal.length());
    model.addAttribute("fault", tail.fault());
    model.addAttribute("finding", checked.map(asked -> check.check()));
    return "history";
  }

  private List<String> offices(Acting acting) {
    String registry = acting.office().registry();
    return offices.get().all().stream()
        .filter(office -> office.registry().equals(registry))
        .map(Office::code)
        .toList();
  }

  private Line line(Entry entry) {
    Optional<LetterId> number = LetterId.parse(entry.act().about());
    boolean filed =
        number
            .filter(id -> journal.about(id.toString()).stream().anyMatch(HistoryPage::begins))
            .isPresent();
    return new Line(
        entry,
        ActWords.of(entry.act().kind()),
        people.find(entry.act().by()).map(Person::name).orElse(ActWords.self(entry.act().by())),
        words.about(entry.act()),
        ActWords.self(entry.from()),
        number.filter(id -> filed));
  }

  private static boolean begins(Entry entry) {
    return saraban.archive.Histories.begins(entry.act().kind());
  }
}
