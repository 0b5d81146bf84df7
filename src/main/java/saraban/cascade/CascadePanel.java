package saraban.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import saraban.account.Acting;
import saraban.archive.Archive;
import saraban.crossreference.CrossReferences;
import saraban.crossreference.Node;
import saraban.deadline.Asked;
import saraban.deadline.Obligation;
import saraban.deadline.Obligations;
import saraban.frame.LetterPanel;
import saraban.letter.FiledLetter;
import saraban.letter.LetterId;
import saraban.organisation.Office;
import saraban.organisation.Office.Level;

/** On a letter's page: what is asked by when, and the next act of whoever reads it. */
@Component
@Order(10)
class CascadePanel implements LetterPanel {

  private final Obligations obligations;
  private final CrossReferences references;
  private final DueOf dueOf;
  private final DraftRelay draftRelay;
  private final Archive archive;
  private final Clock clock;

  CascadePanel(
      Obligations obligations,
      CrossReferences references,
      DueOf dueOf,
      DraftRelay draftRelay,
      Archive archive,
      Clock clock) {
    this.obligations = obligations;
    this.references = references;
    this.dueOf = dueOf;
    this.draftRelay = draftRelay;
    this.archive = archive;
    this.clock = clock;
  }

  @Override
  public Optional<Panel> of(Acting acting, LetterId id) {
    LocalDate today = LocalDate.now(clock);
    Optional<FiledLetter> letter = archive.filed(id);
    Optional<Node> node = references.find(id);
    if (letter.isEmpty() || node.isEmpty()) {
      return Optional.empty();
    }
    boolean ours = id.registry().equals(acting.office().registry()) && !id.series().received();
    return ours
        ? asker(acting, letter.get(), today)
        : recipient(acting, letter.get(), node.get(), today);
  }

  /** Who asked sees how many have answered, and sets the day. */
  private Optional<Panel> asker(Acting acting, FiledLetter letter, LocalDate today) {
    List<Obligation> all = obligations.of(letter.id());
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> model = base(acting, letter);
    List<Obligation> asked =
        all.stream().filter(o -> !(o.kept() instanceof Obligation.Kept.Nothing)).toList();
    model.put("all", asked.size());
    model.put("answered", asked.stream().filter(o -> o.on(today).closed()).count());
    model.put("late", asked.stream().filter(o -> o.on(today).overdue()).count());
    model.put("due", asked.stream().flatMap(o -> o.due().stream()).findFirst());
    model.put("what", asked.stream().map(Obligation::what).findFirst().orElse(""));
    List<Asked> read = dueOf.read(letter, letter.office(), today);
    model.put("found", asked.isEmpty() ? read.stream().filter(Also::not).toList() : List.of());
    model.put("also", Also.of(read));
    model.put("matter", all.getFirst().matter().toString());
    return Optional.of(new Panel("cascade", "asker", model));
  }

  /** Who got it passes it on or answers it. */
  private Optional<Panel> recipient(Acting acting, FiledLetter letter, Node node, LocalDate today) {
    String principal = principal(acting.office());
    Optional<Obligation> own =
        node.copies().stream()
            .flatMap(copy -> obligations.of(copy, principal).stream())
            .findFirst();
    boolean received = letter.id().series().received();
    if (own.isEmpty() && !received) {
      return Optional.empty();
    }
    Map<String, Object> model = base(acting, letter);
    model.put("relays", draftRelay.relays(acting.office()));
    model.put("own", own);
    model.put("standing", own.map(o -> Shown.of(o.on(today))));
    model.put("also", Also.of(dueOf.read(letter, principal, today)));
    return Optional.of(new Panel("cascade", "recipient", model, true));
  }

  private static String principal(Office office) {
    return office.level() == Level.UNIT ? office.parent() : office.code();
  }

  private static Map<String, Object> base(Acting acting, FiledLetter letter) {
    Map<String, Object> model = new HashMap<>();
    String base = "/o/" + acting.office().code();
    model.put("base", base);
    model.put("here", base + "/letters/" + letter.id());
    return model;
  }
}
