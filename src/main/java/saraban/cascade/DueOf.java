package saraban.cascade;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.calendar.WorkingDays;
import saraban.crossreference.CrossReferences;
import saraban.crossreference.Node;
import saraban.deadline.Asked;
import saraban.deadline.FindDeadlines;
import saraban.deadline.LetterDays;
import saraban.deadline.Obligation;
import saraban.deadline.Obligations;
import saraban.letter.FiledLetter;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterDate;
import saraban.letter.ReceivedLetter;
import saraban.organisation.Offices;

/** By when a letter wants its answer: as its sender confirmed it, else as its text is read. */
@Component
class DueOf {

  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private final CrossReferences references;
  private final Obligations obligations;
  private final WorkingDays working;
  private final Supplier<Offices> offices;

  DueOf(
      CrossReferences references,
      Obligations obligations,
      WorkingDays working,
      Supplier<Offices> offices) {
    this.references = references;
    this.obligations = obligations;
    this.working = working;
    this.offices = offices;
  }

  Optional<LocalDate> letter(FiledLetter letter, String office, LocalDate received) {
    return references.find(letter.id()).stream()
        .flatMap((Node node) -> node.copies().stream())
        .flatMap(copy -> obligations.of(copy, office).stream())
        .flatMap((Obligation o) -> o.due().stream())
        .findFirst()
        .or(() ->
            read(letter, office, received).stream()
                .filter(Asked::sure)
                .filter(asked -> asked.repeat() == Asked.Repeat.ONCE)
                .flatMap(asked -> asked.date().stream())
                .findFirst());
  }

  /**
   * All that the text asks for, to be confirmed.
   *
   * @param received for a letter that is not registered: the day from which days are counted
   */
  List<Asked> read(FiledLetter letter, String office, LocalDate received) {
    Optional<LocalDate> dated =
        letter.letter().date() instanceof LetterDate.Day day
            ? Optional.of(day.day())
            : Optional.empty();
    String province =
        offices.get().find(office).map(o -> offices.get().provinceOf(o.code())).orElse("");
    return new FindDeadlines()
        .in(
            letter.letter().body(),
            new LetterDays(dated, Optional.of(arrived(letter, received)), working, province));
  }

  /** Of a letter that came in the day is known on which it came. */
  private static LocalDate arrived(FiledLetter letter, LocalDate otherwise) {
    return switch (letter) {
      case IssuedLetter issued -> otherwise;
      case ReceivedLetter received -> received.arrived().atZone(BANGKOK).toLocalDate();
    };
  }
}
