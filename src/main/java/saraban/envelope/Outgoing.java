package saraban.envelope;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import saraban.account.Acting;
import saraban.archive.Archive;
import saraban.dispatch.Dispatch;
import saraban.dispatch.Dispatches;
import saraban.dispatch.Way;
import saraban.home.Home;
import saraban.issuing.Emblems;
import saraban.letter.IssuedLetter;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterId;
import saraban.organisation.Office;
import saraban.organisation.Offices;

/** A letter that goes out on paper: who gets it, and what its envelopes say. */
@Component
class Outgoing {

  private final Archive archive;
  private final Dispatches dispatches;
  private final Supplier<Offices> offices;
  private final Emblems emblems;

  Outgoing(Archive archive, Dispatches dispatches, Supplier<Offices> offices, Home home) {
    this.archive = archive;
    this.dispatches = dispatches;
    this.offices = offices;
    this.emblems = new Emblems(home);
  }

  /** A letter of the registry of whoever acts; answers 404 if there is none. */
  IssuedLetter letter(Acting acting, String id) {
    return LetterId.parse(id)
        .flatMap(archive::read)
        .filter(acting.visibility()::opens)
        .filter(letter -> letter.id().registry().equals(acting.office().registry()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /**
   * Each recipient once: those on paper, or all.
   *
   * @param paper whether only those who get it on paper are meant; all if none does
   */
  List<Addressed> recipients(IssuedLetter issued, boolean paper) {
    List<Dispatch> all = dispatches.of(issued.id());
    List<Dispatch> onPaper = all.stream().filter(d -> d.way() == Way.PAPER).toList();
    Letter letter = issued.letter();
    if (all.isEmpty()) {
      return letter.to().stream()
          .map(line -> new Addressed(letter.salutation(), line, List.of()))
          .toList();
    }
    return (paper && !onPaper.isEmpty() ? onPaper : all)
        .stream().map(d -> addressed(letter, d)).toList();
  }

  private Addressed addressed(Letter letter, Dispatch dispatch) {
    List<String> address =
        offices.get().find(dispatch.office()).map(Office::head).orElse(List.of());
    return new Addressed(letter.salutation(), dispatch.addressee(), address);
  }

  Front front(IssuedLetter issued) {
    Letter letter = issued.letter();
    Optional<Office> office = offices.get().find(issued.office());
    String emblem = office.map(Office::emblem).orElse(Emblems.STAND_IN);
    List<String> sender = new ArrayList<>(office.map(Office::head).orElse(List.of()));
    if (sender.isEmpty()) {
      sender.add(letter.from().name());
    }
    office.map(Office::phone).filter(p -> !p.isEmpty()).ifPresent(p -> sender.add("โทร. " + p));
    return new Front(
        emblems.picture(emblem),
        emblem.equals(Emblems.STAND_IN),
        sender,
        number(letter),
        letter.urgency(),
        letter.secrecy(),
        day(issued));
  }

  static String number(Letter letter) {
    return letter.number().map(number -> number.in(letter.digits())).orElse("");
  }

  static LocalDate day(IssuedLetter issued) {
    return issued.letter().date() instanceof LetterDate.Day whole ? whole.day() : issued.issuedOn();
  }
}
