package saraban.cascade;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import saraban.calendar.WorkingDays;
import saraban.crossreference.CrossReferences;
import saraban.crossreference.Node;
import saraban.deadline.Asked;
import saraban.deadline.Demand;
import saraban.deadline.Demands;
import saraban.deadline.FindDeadlines;
import saraban.deadline.LetterDays;
import saraban.deadline.Obligation;
import saraban.deadline.Obligations;
import saraban.deadline.PlannedDues.Planned;
import saraban.letter.FiledLetter;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterDate;
import saraban.letter.ReceivedLetter;
import saraban.organisation.Offices;

/** By when a letter wants its answers: as its sender confirmed it, else as its text is read. */
@Component
class DueOf {

  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private final CrossReferences references;
  private final Obligations obligations;
  private final Demands demands;
  private final WorkingDays working;
  private final Supplier<Offices> offices;

  DueOf(
      CrossReferences references,
      Obligations obligations,
      Demands demands,
      WorkingDays working,
      Supplier<Offices> offices) {
    this.references = references;
    this.obligations = obligations;
    this.demands = demands;
    this.working = working;
    this.offices = offices;
  }

  /** What is to be done once and by a day, thing by thing; repeated things are not among them. */
  List<Planned> letter(FiledLetter letter, String office, LocalDate received) {
    List<Planned> confirmed =
        references.find(letter.id()).stream()
            .flatMap((Node node) -> node.copies().stream())
            .flatMap(copy -> obligations.owed(copy, office).stream())
            .filter(owed ->
                demands.at(owed.letter(), owed.demand()).stream().noneMatch(Demand::repeated))
            .flatMap(owed -> planned(owed).stream())
            .sorted(Comparator.comparingInt(Planned::place))
            .toList();
    return confirmed.isEmpty() ? read(letter, office, received) : confirmed;
  }

  private static Optional<Planned> planned(Obligation owed) {
    return owed.due().map(day -> new Planned(owed.demand(), day, owed.what()));
  }

  private List<Planned> read(FiledLetter letter, String office, LocalDate received) {
    List<Asked> asked = asked(letter, office, received);
    return IntStream.range(0, asked.size())
        .filter(i -> asked.get(i).sure() && asked.get(i).repeat() == Asked.Repeat.ONCE)
        .boxed()
        .flatMap(i ->
            asked.get(i).date().map(day -> new Planned(i + 1, day, asked.get(i).what())).stream())
        .toList();
  }

  /**
   * All that the text asks for, to be confirmed.
   *
   * @param received for a letter that is not registered: the day from which days are counted
   */
  List<Asked> asked(FiledLetter letter, String office, LocalDate received) {
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
