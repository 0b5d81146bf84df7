package saraban.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import saraban.crossreference.CrossReferences;
import saraban.crossreference.Edge;
import saraban.crossreference.Relation;
import saraban.letter.IssuedLetter;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/**
 * A relay that still says the day with which it was planned asks for it; if the clerk changed the
 * text, the day is confirmed on the letter's page.
 */
@Component
class ConfirmPlanned {

  private final CrossReferences references;
  private final PlannedDues planned;
  private final Demands demands;

  ConfirmPlanned(CrossReferences references, PlannedDues planned, Demands demands) {
    this.references = references;
    this.planned = planned;
    this.demands = demands;
  }

  void of(IssuedLetter letter, Instant now) {
    List<Edge> said =
        references.find(letter.id()).map(n -> references.edgesFrom(n.id())).orElse(List.of());
    for (Edge edge : said) {
      if (edge.relation() == Relation.RELAYS) {
        planned.of(letter.office(), edge.target()).forEach(plan -> confirm(letter, plan, now));
        planned.forget(letter.office(), edge.target());
      }
    }
  }

  private void confirm(IssuedLetter letter, PlannedDues.Planned plan, Instant now) {
    String body = Digits.THAI.of(letter.letter().body());
    if (body.contains(ThaiDate.full(plan.due(), Digits.THAI))) {
      demands.ask(
          new Demand(
              letter.id(),
              plan.place(),
              plan.what(),
              "",
              Optional.of(plan.due()),
              Optional.empty()),
          letter.issuedBy(),
          now);
    }
  }
}
