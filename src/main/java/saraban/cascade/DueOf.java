package saraban.cascade;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import saraban.calendar.WorkingDays;
import saraban.crossreference.CrossReferences;
import saraban.crossreference.Node;
import saraban.deadline.Asked;
import saraban.deadline.Demand;
import saraban.deadline.Demands;
import saraban.deadline.DueRule;
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

  /** Words that count from the receipt, by the place of what they ask: below they name a day. */
  Map<Integer, String> counted(FiledLetter letter, String office, LocalDate received) {
    List<Asked> asked = asked(letter, office, received);
    Map<Integer, String> words = new TreeMap<>();
    for (int i = 0; i < asked.size(); i++) {
      String rule = asked.get(i).rule().orElse("");
      if (DueRule.of(rule) instanceof DueRule.FromReceipt && agrees(letter, i + 1)) {
        words.put(i + 1, asked.get(i).quote());
      }
    }
    return words;
  }

  /** Unless the sender asked for something else there. */
  private boolean agrees(FiledLetter letter, int place) {
    return references.find(letter.id()).stream()
        .flatMap((Node node) -> node.copies().stream())
        .flatMap(copy -> demands.at(copy, place).stream())
        .allMatch(demand -> demand.dueRule() instanceof DueRule.FromReceipt);
  }

  private static Optional<Planned> planned(Obligation owed) {
    return owed.due().map(day -> new Planned(owed.demand(), day, owed.what()));
  }

  private List<Planned> read(FiledLetter letter, String office, LocalDate received) {
    List<Asked> asked = asked(letter, office, received);
    return IntStream.range(0, asked.size())
        .filter(i -> asked.get(i).sure() && asked.get(i).once())
        .boxed()
        .flatMap(i ->
            asked.get(i).date().map(day -> new Planned(i + 1, day, asked.get(i).what())).stream())
        .toList();
  }

  /**
   * All that the text asks for, to be confirmed: first what is to be done once and by a day, in
   * order of the text, so that a relay of the same text asks the same things at the same places.
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
    LetterDays days =
        new LetterDays(dated, Optional.of(arrived(letter, received)), working, province);
    return new FindDeadlines()
        .in(letter.letter().body(), days).stream()
            .sorted(Comparator.comparingInt(asked -> asked.once() ? 0 : 1))
            .toList();
  }

  /** Of a letter that came in the day is known on which it came; none comes before its day. */
  private static LocalDate arrived(FiledLetter letter, LocalDate otherwise) {
    return switch (letter) {
      case IssuedLetter issued ->
          issued.issuedOn().isAfter(otherwise) ? issued.issuedOn() : otherwise;
      case ReceivedLetter received -> received.arrived().atZone(BANGKOK).toLocalDate();
    };
  }
}
