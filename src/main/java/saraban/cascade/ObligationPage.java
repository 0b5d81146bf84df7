package saraban.cascade;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import saraban.account.Acting;
import saraban.archive.Archive;
import saraban.deadline.Demand;
import saraban.deadline.Demands;
import saraban.deadline.Obligation;
import saraban.deadline.Obligations;
import saraban.deadline.TrackReceived;
import saraban.journal.Act;
import saraban.journal.Journal;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterId;
import saraban.letter.ReceivedLetter;
import saraban.thai.Digits;
import saraban.thai.NotADate;
import saraban.thai.ThaiDate;

/** What the asker says about what is owed to it: the day, answers on paper, more time. */
@Controller
class ObligationPage {

  private final Obligations obligations;
  private final Demands demands;
  private final Proposals proposals;
  private final TrackReceived track;
  private final Archive archive;
  private final Journal journal;
  private final Clock clock;

  ObligationPage(
      Obligations obligations,
      Demands demands,
      Proposals proposals,
      TrackReceived track,
      Archive archive,
      Journal journal,
      Clock clock) {
    this.obligations = obligations;
    this.demands = demands;
    this.proposals = proposals;
    this.track = track;
    this.archive = archive;
    this.journal = journal;
    this.clock = clock;
  }

  @PostMapping("/o/{office}/letters/{id}/deadline")
  String ask(
      Acting acting, @PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
    LetterId letter = own(acting, id);
    DemandForm form = new DemandForm(fields, LocalDate.now(clock));
    int place = form.place().filter(p -> usable(letter, p)).orElseGet(() -> demands.free(letter));
    Demand demand = form.of(letter, place);
    if (letter.series().received()) {
      archive
          .filed(letter)
          .filter(ReceivedLetter.class::isInstance)
          .map(ReceivedLetter.class::cast)
          .ifPresent(received -> track.ask(received, demand, who(acting), now()));
    } else {
      demands.ask(demand, form.recipients(), who(acting), now());
    }
    tell(acting, letter, "asked", words(demand));
    return "redirect:/o/%s/letters/%s".formatted(acting.office().code(), letter);
  }

  /** All that the text asks and that is sure, as it is read. */
  @PostMapping("/o/{office}/letters/{id}/deadline/all")
  String askAll(Acting acting, @PathVariable String id) {
    LetterId letter = own(acting, id);
    IssuedLetter filed = archive.read(letter).orElseThrow(CascadePage::notFound);
    proposals.of(filed, filed.office(), LocalDate.now(clock)).proposals().stream()
        .filter(p -> p.clear() && demands.of(letter).stream().noneMatch(p::is))
        .filter(p -> usable(letter, p.place()))
        .forEach(p -> {
          demands.ask(p.demand(letter), p.of(), who(acting), now());
          tell(acting, letter, "asked", words(p.demand(letter)));
        });
    return "redirect:/o/%s/letters/%s".formatted(acting.office().code(), letter);
  }

  private static String words(Demand demand) {
    String day = demand.due().map(due -> ThaiDate.brief(due, Digits.THAI)).orElse("");
    return String.join(" ", demand.what(), demand.dueRule().thai(), day).strip();
  }

  /** Where something was asked before and answered, nothing else is asked. */
  private boolean usable(LetterId letter, int place) {
    return demands.at(letter, place).isPresent()
        || obligations.of(letter).stream()
            .filter(o -> o.demand() == place)
            .allMatch(o -> o.kept() instanceof Obligation.Kept.Nothing);
  }

  /** It was asked by mistake, or is no longer asked. */
  @PostMapping("/o/{office}/letters/{id}/deadline/{place}/withdrawn")
  String withdraw(Acting acting, @PathVariable String id, @PathVariable int place) {
    LetterId letter = own(acting, id);
    Demand demand = demands.at(letter, place).orElseThrow(CascadePage::notFound);
    demands.withdraw(letter, place, who(acting), now());
    tell(acting, letter, "withdrawn", demand.what());
    return "redirect:/o/%s/letters/%s".formatted(acting.office().code(), letter);
  }

  private static LetterId own(Acting acting, String id) {
    return LetterId.parse(id)
        .filter(own -> own.registry().equals(acting.office().registry()))
        .orElseThrow(CascadePage::notFound);
  }

  @PostMapping("/o/{office}/obligations/{obligation}/{act}")
  String act(
      Acting acting,
      @PathVariable long obligation,
      @PathVariable String act,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String reason) {
    Obligation own = own(acting, obligation);
    String why = DemandForm.brief(reason);
    LocalDate on = day.isBlank() ? LocalDate.now(clock) : day(day);
    switch (act) {
      case "answered" -> obligations.answer(own.id(), on, Optional.empty(), who(acting), now());
      case "partly" -> obligations.answerInPart(own.id(), required(why), who(acting), now());
      case "refused" -> obligations.refuse(own.id(), on, required(why), who(acting), now());
      case "extended" -> obligations.extend(own.id(), on, required(why), who(acting), now());
      case "receipt" -> demands.received(own.letter(), own.recipient(), on, who(acting), now());
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

  private static String who(Acting acting) {
    return acting.person().login();
  }

  private Instant now() {
    return clock.instant();
  }
}
