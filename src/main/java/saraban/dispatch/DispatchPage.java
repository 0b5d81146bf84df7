package saraban.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import saraban.account.Acting;
import saraban.frame.Shell;
import saraban.journal.Act;
import saraban.journal.Journal;
import saraban.letter.LetterId;
import saraban.organisation.Office;
import saraban.organisation.Offices;
import saraban.printout.AnswerListing;
import saraban.printout.Listing;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** What the sender does about the way of a letter to one recipient. */
@Controller
class DispatchPage {

  private final Shell shell;
  private final Dispatches dispatches;
  private final DeliveryBook book;
  private final Journal journal;
  private final MailPost post;
  private final AnswerListing answer;
  private final Supplier<Offices> offices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DispatchPage(
      Shell shell,
      Dispatches dispatches,
      DeliveryBook book,
      Journal journal,
      MailPost post,
      AnswerListing answer,
      Supplier<Offices> offices,
      ApplicationEventPublisher events,
      Clock clock) {
    this.shell = shell;
    this.dispatches = dispatches;
    this.book = book;
    this.journal = journal;
    this.post = post;
    this.answer = answer;
    this.offices = offices;
    this.events = events;
    this.clock = clock;
  }

  @GetMapping("/o/{office}/letters/{id}/recipients")
  String show(Acting acting, @PathVariable String id, Model model) {
    LetterId letter = own(acting, id);
    shell.fill(model, acting, "register", "ผู้รับหนังสือ");
    model.addAttribute("letter", letter);
    model.addAttribute("ways", Way.values());
    List<Dispatch> all = dispatches.of(letter);
    boolean mailed = all.stream().anyMatch(d -> d.way() == Way.MAIL);
    model.addAttribute("mailWaits", mailed && !post.configured());
    model.addAttribute(
        "rows", all.stream().map(d -> new Row(d, dispatches.steps(d.id()))).toList());
    return "recipients";
  }

  /** A recipient with all that happened. */
  record Row(Dispatch dispatch, List<Taken> steps) {}

  /** Carried by hand or posted: a line of the delivery book. */
  @PostMapping("/o/{office}/letters/{id}/recipients/{dispatch}/paper")
  String onPaper(
      Acting acting,
      @PathVariable String id,
      @PathVariable long dispatch,
      @RequestParam(defaultValue = "") String handedTo) {
    Dispatch to = find(acting, id, dispatch);
    String by = acting.person().login();
    if (to.way() == Way.PAPER && to.last() == Step.WAITING) {
      int line = book.enter(to, brief(handedTo), LocalDate.now(clock), by);
      String detail = "สมุดส่งหนังสือลำดับ " + Digits.THAI.of(line) + receiver(handedTo);
      if (dispatches.step(to.id(), Step.WAITING, new Taken(Step.SENT, now(), by, detail))) {
        tell(acting, to, "carried", detail);
        events.publishEvent(new HandedOver(to, LocalDate.now(clock), by, now()));
      }
    }
    return back(acting, id);
  }

  private static String receiver(String handedTo) {
    return handedTo.isBlank() ? "" : " ผู้รับ " + brief(handedTo);
  }

  private static String brief(String text) {
    return text.strip().substring(0, Math.min(200, text.strip().length()));
  }

  @PostMapping("/o/{office}/letters/{id}/recipients/{dispatch}/way")
  String otherWay(
      Acting acting,
      @PathVariable String id,
      @PathVariable long dispatch,
      @RequestParam(defaultValue = "paper") String way,
      @RequestParam(defaultValue = "") String address) {
    Dispatch to = find(acting, id, dispatch);
    Way chosen = Way.ofCode(way);
    if (chosen == Way.MAIL && !address.strip().matches("[^@\\s]{1,80}@[^@\\s]{1,110}")) {
      throw new NoAddress(address);
    }
    if (chosen == Way.INBOX && to.office().isEmpty() || to.last().opened()) {
      return back(acting, id);
    }
    String mail = chosen == Way.MAIL ? address.strip() : "";
    dispatches.redirect(to.id(), chosen, mail, acting.person().login(), now());
    tell(acting, to, "redirected", chosen.code() + " " + mail);
    return back(acting, id);
  }

  @GetMapping("/o/{office}/delivery-book")
  String book(Acting acting, @RequestParam(required = false) Optional<Integer> year, Model model) {
    int shown = year.orElse(LocalDate.now(clock).getYear() + ThaiDate.ERA);
    shell.fill(model, acting, "register", "สมุดส่งหนังสือ");
    model.addAttribute("year", shown);
    model.addAttribute("lines", book.lines(acting.office().registry(), shown));
    return "delivery-book";
  }

  /** สมุดส่งหนังสือ (แบบที่ ๑๖) on paper and as a workbook. */
  @GetMapping("/o/{office}/delivery-book.{format:pdf|xlsx}")
  ResponseEntity<byte[]> print(
      Acting acting,
      @PathVariable String format,
      @RequestParam(required = false) Optional<Integer> year) {
    LocalDate today = LocalDate.now(clock);
    int shown = year.orElse(today.getYear() + ThaiDate.ERA);
    List<DeliveryBook.Line> lines =
        book.lines(acting.office().registry(), shown).stream().map(this::named).toList();
    Listing listing = DeliveryListing.of(name(acting.office().registry()), shown, lines, today);
    return answer.answer(listing, format, "delivery-book-" + shown);
  }

  private DeliveryBook.Line named(DeliveryBook.Line line) {
    return new DeliveryBook.Line(
        line.running(),
        line.letter(),
        line.number(),
        line.addressee(),
        name(line.unit()),
        line.handedTo(),
        line.on());
  }

  private String name(String office) {
    return offices.get().find(office).map(Office::name).orElse("");
  }

  private void tell(Acting acting, Dispatch to, String kind, String detail) {
    Map<String, String> more = Map.of("to", to.addressee(), "detail", detail);
    journal.append(
        new Act(
            acting.person().login(), acting.office().code(), kind, to.letter().toString(), more));
  }

  private Instant now() {
    return clock.instant();
  }

  private Dispatch find(Acting acting, String id, long dispatch) {
    LetterId letter = own(acting, id);
    return dispatches
        .find(dispatch)
        .filter(d -> d.letter().equals(letter))
        .orElseThrow(DispatchPage::notFound);
  }

  private static LetterId own(Acting acting, String id) {
    return LetterId.parse(id)
        .filter(letter -> letter.registry().equals(acting.office().registry()))
        .orElseThrow(DispatchPage::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private static String back(Acting acting, String id) {
    return "redirect:/o/%s/letters/%s/recipients".formatted(acting.office().code(), id);
  }
}
