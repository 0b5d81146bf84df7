package saraban.cascade;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import saraban.account.Acting;
import saraban.deadline.Obligation;
import saraban.deadline.Obligations;
import saraban.journal.Act;
import saraban.journal.Journal;
import saraban.letter.LetterId;
import saraban.thai.NotADate;
import saraban.thai.ThaiDate;

/** What the asker says about what is owed to it: the day, answers on paper, more time. */
@Controller
class ObligationPage {

  private final Obligations obligations;
  private final Journal journal;
  private final Clock clock;

  ObligationPage(Obligations obligations, Journal journal, Clock clock) {
    this.obligations = obligations;
    this.journal = journal;
    this.clock = clock;
  }

  @PostMapping("/o/{office}/letters/{id}/deadline")
  String ask(
      Acting acting,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String due,
      @RequestParam(defaultValue = "") String what) {
    LetterId letter =
        LetterId.parse(id)
            .filter(own -> own.registry().equals(acting.office().registry()))
            .orElseThrow(CascadePage::notFound);
    Optional<LocalDate> day = due.isBlank() ? Optional.empty() : Optional.of(day(due));
    obligations.ask(letter, Obligations.Asking.by(brief(what)), day, who(acting), now());
    tell(acting, letter, "asked", day.map(LocalDate::toString).orElse("") + " " + brief(what));
    return "redirect:/o/%s/letters/%s".formatted(acting.office().code(), letter);
  }

  @PostMapping("/o/{office}/obligations/{obligation}/{act}")
  String act(
      Acting acting,
      @PathVariable long obligation,
      @PathVariable String act,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String reason) {
    Obligation own = own(acting, obligation);
    String why = brief(reason);
    LocalDate on = day.isBlank() ? LocalDate.now(clock) : day(day);
    switch (act) {
      case "answered" -> obligations.answer(own.id(), on, Optional.empty(), who(acting), now());
      case "partly" -> obligations.answerInPart(own.id(), required(why), who(acting), now());
      case "refused" -> obligations.refuse(own.id(), on, required(why), who(acting), now());
      case "extended" -> obligations.extend(own.id(), on, required(why), who(acting), now());
      case "reopened" -> obligations.reopen(own.id(), required(why), who(acting), now());
      default -> throw CascadePage.notFound();
    }
    tell(acting, own.letter(), act, own.name() + " " + on + " " + why);
    return "redirect:/o/%s/board/%s/offices/%d"
        .formatted(acting.office().code(), own.matter(), own.id());
  }

  private static String required(String reason) {
    if (reason.isBlank()) {
      throw new ReasonMissing();
    }
    return reason;
  }

  private LocalDate day(String typed) {
    try {
      return ThaiDate.parse(typed, LocalDate.now(clock));
    } catch (NotADate e) {
      throw new DayUnreadable(e);
    }
  }

  private void tell(Acting acting, LetterId letter, String kind, String detail) {
    journal.append(
        new Act(
            who(acting),
            acting.office().code(),
            kind,
            letter.toString(),
            java.util.Map.of("detail", detail.strip())));
  }

  private Obligation own(Acting acting, long id) {
    return obligations
        .find(id)
        .filter(o -> o.letter().registry().equals(acting.office().registry()))
        .orElseThrow(CascadePage::notFound);
  }

  private static String brief(String text) {
    return text.strip().substring(0, Math.min(900, text.strip().length()));
  }

  private static String who(Acting acting) {
    return acting.person().login();
  }

  private Instant now() {
    return clock.instant();
  }
}
