package saraban.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import saraban.account.Acting;
import saraban.archive.Archive;
import saraban.dispatch.Dispatch;
import saraban.dispatch.Dispatches;
import saraban.frame.Shown;
import saraban.frame.Waiting;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterId;
import saraban.letter.LetterNumber;
import saraban.letter.ReceivedLetter;

/** Letters that other offices sent here in the system and that wait for their receipt number. */
@Controller
@Order(15)
class ArrivedHere implements Waiting {

  private static final int MOST = 50;
  private static final int ON_DESK = 6;

  private final Dispatches dispatches;
  private final Archive archive;
  private final ReceiveLetter receiveLetter;
  private final Shown shown;
  private final Clock clock;

  ArrivedHere(
      Dispatches dispatches,
      Archive archive,
      ReceiveLetter receiveLetter,
      Shown shown,
      Clock clock) {
    this.dispatches = dispatches;
    this.archive = archive;
    this.receiveLetter = receiveLetter;
    this.shown = shown;
    this.clock = clock;
  }

  /** Latest first; secret ones are not among them: they come on paper. */
  List<IssuedLetter> letters(Acting acting, int most) {
    return dispatches.unregistered(offices(acting), most).stream()
        .flatMap(d -> archive.read(d.letter()).stream())
        .filter(acting.visibility()::opens)
        .toList();
  }

  List<IssuedLetter> letters(Acting acting) {
    return letters(acting, MOST);
  }

  long count(Acting acting) {
    return dispatches.countUnregistered(offices(acting));
  }

  private static List<String> offices(Acting acting) {
    return Stream.of(acting.office().registry(), acting.office().code()).distinct().toList();
  }

  @Override
  public List<Row> rows(Acting acting, LocalDate today) {
    String base = "/o/" + acting.office().code();
    return letters(acting, ON_DESK).stream()
        .map(l ->
            new Row(
                l.letter().subject(),
                number(l) + " · " + l.letter().from().name(),
                "ลงรับ",
                base + "/incoming?show=register",
                l.letter().urgency(),
                Optional.empty()))
        .toList();
  }

  private String number(IssuedLetter letter) {
    return letter.letter().number().map(LetterNumber::canonical).map(shown::number).orElse("");
  }

  @PostMapping("/o/{office}/incoming/sent/{id}")
  String register(Acting acting, @PathVariable String id) {
    LetterId letter = LetterId.parse(id).orElseThrow(ArrivedHere::notFound);
    Dispatch to =
        offices(acting).stream()
            .flatMap(office -> dispatches.to(office, letter).stream())
            .findFirst()
            .orElseThrow(ArrivedHere::notFound);
    IssuedLetter issued = archive.read(letter).orElseThrow(ArrivedHere::notFound);
    Instant now = clock.instant();
    Instant arrived = dispatches.steps(to.id()).getFirst().at();
    ReceivedLetter received =
        receiveLetter.receive(
            new ReceiveLetter.Order(
                Incoming.issuedHere(issued),
                arrived,
                false,
                acting.office().code(),
                acting.person().login(),
                now,
                Optional.of("dispatch " + to.id())));
    return "redirect:/o/%s/letters/%s?received".formatted(acting.office().code(), received.id());
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
