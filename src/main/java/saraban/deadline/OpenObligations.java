package saraban.deadline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.crossreference.CrossReferences;
import saraban.crossreference.Edge;
import saraban.crossreference.Node;
import saraban.crossreference.Relation;
import saraban.dispatch.Dispatch;
import saraban.dispatch.Dispatches;
import saraban.dispatch.Step;
import saraban.dispatch.Taken;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterId;
import saraban.letter.LetterNumber;
import saraban.organisation.Office;
import saraban.organisation.Office.Level;
import saraban.organisation.Offices;
import saraban.thai.Digits;

/**
 * Takes the recipients of a circular or a relay into the cascade: below the office that sends it,
 * which stands where the letter that it relays came to.
 */
@Component
class OpenObligations {

  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final Set<Step> PASSABLE = EnumSet.of(Step.SENT, Step.OPENED, Step.RECEIVED);

  private final CrossReferences references;
  private final Dispatches dispatches;
  private final JdbcObligations obligations;
  private final Supplier<Offices> offices;
  private final TransactionTemplate transaction;

  OpenObligations(
      CrossReferences references,
      Dispatches dispatches,
      JdbcObligations obligations,
      Supplier<Offices> offices,
      TransactionTemplate transaction) {
    this.references = references;
    this.dispatches = dispatches;
    this.obligations = obligations;
    this.offices = offices;
    this.transaction = transaction;
  }

  void of(IssuedLetter letter, Instant now) {
    List<Edge> said =
        references.find(letter.id()).map(n -> references.edgesFrom(n.id())).orElse(List.of());
    List<Obligation> above = above(letter, said);
    for (Obligation owed : above) {
      handedOn(owed, letter, now);
      obligations.relayed(owed.id(), letter.id());
    }
    boolean circular = letter.letter().number().map(LetterNumber::circular).orElse(false);
    if (circular && !chases(said) || !above.isEmpty()) {
      transaction.executeWithoutResult(status -> begin(letter, above.stream().findFirst()));
    }
  }

  /** Who asked sees that the letter went on, on the day of the relay. */
  private void handedOn(Obligation owed, IssuedLetter relay, Instant now) {
    Instant noon = relay.issuedOn().atTime(12, 0).atZone(BANGKOK).toInstant();
    boolean today = now.atZone(BANGKOK).toLocalDate().equals(relay.issuedOn());
    String number = relay.letter().number().map(n -> n.in(Digits.THAI)).orElse("");
    Taken step =
        new Taken(Step.HANDED_ON, today ? now : noon, relay.issuedBy(), "ด้วยหนังสือที่ " + number);
    dispatches
        .to(owed.office(), owed.letter())
        .filter(to -> PASSABLE.contains(to.last()))
        .ifPresent(to -> dispatches.step(to.id(), to.last(), step));
  }

  private static boolean chases(List<Edge> said) {
    return said.stream()
        .anyMatch(e -> e.relation() == Relation.FOLLOWS_UP || e.relation() == Relation.ANSWERS);
  }

  /** What the sender itself owes to the letters that it relays. */
  private List<Obligation> above(IssuedLetter letter, List<Edge> said) {
    String sender = principal(letter.office());
    return said.stream()
        .filter(e -> e.relation() == Relation.RELAYS)
        .map(e -> references.node(e.target()))
        .flatMap((Node node) -> node.copies().stream())
        .flatMap(copy -> obligations.of(copy, sender).stream())
        .toList();
  }

  private String principal(String office) {
    return offices.get().find(office).map(o -> offices.get().principal(o).code()).orElse(office);
  }

  private void begin(IssuedLetter letter, Optional<Obligation> above) {
    String sender = principal(letter.office());
    LetterId matter = above.map(Obligation::matter).orElse(letter.id());
    String path = above.map(Obligation::path).orElse(sender + "/");
    int place = 1;
    for (Dispatch to : dispatches.of(letter.id())) {
      Level level =
          offices.get().find(to.office()).map(Office::level).orElse(Level.LOCAL_AUTHORITY);
      String last = to.office().isEmpty() ? "=" + to.id() : to.office();
      obligations.begin(
          matter,
          letter.id(),
          place++,
          new JdbcObligations.Owing(
              sender,
              to.office(),
              to.addressee(),
              level,
              path + last + "/",
              letter.letter().urgency()));
    }
  }
}
