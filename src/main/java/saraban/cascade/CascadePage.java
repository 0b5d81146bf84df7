package saraban.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import saraban.account.Acting;
import saraban.archive.Archive;
import saraban.bundle.DraftFiles;
import saraban.crossreference.LetterName;
import saraban.deadline.Obligation;
import saraban.deadline.Obligations;
import saraban.deadline.PlannedDues;
import saraban.letter.Drafts;
import saraban.letter.Enclosure;
import saraban.letter.FiledLetter;
import saraban.letter.Letter;
import saraban.letter.LetterId;
import saraban.organisation.Office;
import saraban.organisation.Offices;

/** One click on a letter: its relay, its answer or its chase as a draft. */
@Controller
class CascadePage {

  private final DraftRelay draftRelay;
  private final DraftAnswer draftAnswer;
  private final DraftChase draftChase;
  private final Obligations obligations;
  private final PlannedDues planned;
  private final Drafts drafts;
  private final DraftFiles files;
  private final Archive archive;
  private final Clock clock;
  private final Supplier<Offices> offices;

  CascadePage(
      DraftRelay draftRelay,
      DraftAnswer draftAnswer,
      DraftChase draftChase,
      Obligations obligations,
      PlannedDues planned,
      Drafts drafts,
      DraftFiles files,
      Archive archive,
      Clock clock,
      Supplier<Offices> offices) {
    this.draftRelay = draftRelay;
    this.draftAnswer = draftAnswer;
    this.draftChase = draftChase;
    this.obligations = obligations;
    this.planned = planned;
    this.drafts = drafts;
    this.files = files;
    this.archive = archive;
    this.clock = clock;
    this.offices = offices;
  }

  @PostMapping("/o/{office}/letters/{id}/relay")
  String relay(Acting acting, @PathVariable String id) {
    FiledLetter letter = open(acting, id);
    DraftRelay.Relay relay = draftRelay.of(acting.office(), letter, today());
    String words = "รายงาน" + letter.letter().subject();
    planned.plan(
        acting.office().code(),
        relay.relayed(),
        relay.dues().stream().map(due -> due.orSaid(words)).toList());
    String draft = begin(acting, relay.letter());
    enclose(draft, acting, letter, relay.letter());
    return "redirect:/o/%s/drafts/%s".formatted(acting.office().code(), draft);
  }

  /** The copy goes along as a file, if it is one. */
  private void enclose(String draft, Acting acting, FiledLetter letter, Letter relay) {
    archive
        .file(letter.id(), "letter.pdf")
        .ifPresent(pdf -> {
          String file = files.put(draft, "letter.pdf", pdf);
          List<Enclosure> named = List.of(relay.enclosures().getFirst().in(file));
          Letter with = relay.but().enclosures(named).letter();
          drafts.save(draft, acting.office().code(), with, clock.instant());
        });
  }

  /**
   * @param obligation which of several things is answered
   */
  @PostMapping("/o/{office}/letters/{id}/answer")
  String answer(Acting acting, @PathVariable String id, @RequestParam Optional<Long> obligation) {
    FiledLetter letter = open(acting, id);
    LetterId asked =
        letter instanceof saraban.letter.ReceivedLetter received
            ? received.original().orElse(letter.id())
            : letter.id();
    Optional<String> asker =
        obligations.of(asked).stream()
            .findFirst()
            .map(Obligation::asker)
            .filter(code -> !code.isEmpty())
            .or(() -> issuer(letter));
    String what =
        obligation
            .flatMap(obligations::find)
            .filter(owed -> owed.office().equals(BoardPage.principal(acting.office())))
            .map(Obligation::what)
            .orElse("");
    Letter draft = draftAnswer.of(acting.office(), letter, asker, what, today());
    return "redirect:/o/%s/drafts/%s".formatted(acting.office().code(), begin(acting, draft));
  }

  private Optional<String> issuer(FiledLetter letter) {
    return offices.get().named(LetterName.of(letter.letter()).issuer()).map(Office::code);
  }

  @PostMapping("/o/{office}/letters/{id}/chase")
  String chase(
      Acting acting,
      @PathVariable String id,
      @RequestParam(required = false) Optional<Set<String>> chosen,
      @RequestParam(defaultValue = "0") int ask) {
    LetterId asked = own(acting, id);
    DraftChase.Those those = new DraftChase.Those(asked, ask, chosen.orElse(Set.of()));
    Letter letter = draftChase.of(acting.office(), those, today());
    return "redirect:/o/%s/drafts/%s".formatted(acting.office().code(), begin(acting, letter));
  }

  private String begin(Acting acting, Letter letter) {
    return drafts.begin(acting.office().code(), acting.person().login(), letter, clock.instant());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private FiledLetter open(Acting acting, String id) {
    return LetterId.parse(id)
        .filter(acting.visibility()::sees)
        .flatMap(archive::filed)
        .filter(l -> acting.visibility().opens(l.id(), l.letter().secrecy()))
        .orElseThrow(CascadePage::notFound);
  }

  private static LetterId own(Acting acting, String id) {
    return LetterId.parse(id)
        .filter(letter -> letter.registry().equals(acting.office().registry()))
        .orElseThrow(CascadePage::notFound);
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
