package saraban.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.crossreference.CrossReferences;
import saraban.crossreference.LetterName;
import saraban.crossreference.Node;
import saraban.crossreference.Relation;
import saraban.dispatch.Dispatch;
import saraban.dispatch.Dispatches;
import saraban.dispatch.Step;
import saraban.dispatch.Taken;
import saraban.letter.FiledLetter;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterId;
import saraban.letter.ReceivedLetter;
import saraban.organisation.Office;
import saraban.organisation.Offices;

/** A letter that answers another closes what its sender owed to that one, and nothing else. */
@Component
class CloseAnswered {

  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private final CrossReferences references;
  private final Obligations obligations;
  private final Dispatches dispatches;
  private final Supplier<Offices> offices;

  CloseAnswered(
      CrossReferences references,
      Obligations obligations,
      Dispatches dispatches,
      Supplier<Offices> offices) {
    this.references = references;
    this.obligations = obligations;
    this.dispatches = dispatches;
    this.offices = offices;
  }

  void by(FiledLetter answer, Instant now) {
    List<String> answered =
        references
            .find(answer.id())
            .map(n -> references.edgesFrom(n.id()))
            .orElse(List.of())
            .stream()
            .filter(e -> e.relation() == Relation.ANSWERS)
            .map(e -> e.target())
            .toList();
    Optional<String> sender = sender(answer);
    for (String node : answered) {
      for (LetterId asked : references.node(node).copies()) {
        sender
            .flatMap(office -> meant(asked, office, answer))
            .ifPresent(o -> close(o, answer, now));
      }
    }
  }

  /** One of what is owed to a letter, unless this answer, here or as it came, closed one. */
  private Optional<Obligation> meant(LetterId asked, String office, FiledLetter answer) {
    List<Obligation> owed = obligations.owed(asked, office);
    List<LetterId> same = references.find(answer.id()).map(Node::copies).orElse(List.of());
    boolean closed = owed.stream().flatMap(o -> o.answer().stream()).anyMatch(same::contains);
    String said = answer.letter().subject() + "\n" + answer.letter().body();
    return closed
        ? Optional.empty()
        : Meant.by(said, owed.stream().filter(Obligation::open).toList());
  }

  /** Of a letter that came from outside the office is known by its name. */
  private Optional<String> sender(FiledLetter answer) {
    return switch (answer) {
      case IssuedLetter issued ->
          offices.get().find(issued.office()).map(o -> offices.get().principal(o).code());
      case ReceivedLetter received ->
          offices.get().named(LetterName.of(received.letter()).issuer()).map(Office::code);
    };
  }

  private void close(Obligation obligation, FiledLetter answer, Instant now) {
    LocalDate on =
        switch (answer) {
          case IssuedLetter issued -> issued.issuedOn();
          case ReceivedLetter received -> received.arrived().atZone(BANGKOK).toLocalDate();
        };
    if (obligations.answer(obligation.id(), on, Optional.of(answer.id()), "", now)) {
      dispatches.to(obligation.office(), obligation.letter()).ifPresent(d -> answered(d, now));
    }
  }

  private void answered(Dispatch dispatch, Instant now) {
    dispatches.step(dispatch.id(), dispatch.last(), new Taken(Step.ANSWERED, now, "", ""));
  }
}
