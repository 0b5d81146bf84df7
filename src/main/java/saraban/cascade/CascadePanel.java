package saraban.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import saraban.account.Acting;
import saraban.archive.Archive;
import saraban.crossreference.CrossReferences;
import saraban.crossreference.Node;
import saraban.deadline.Demand;
import saraban.deadline.Demands;
import saraban.deadline.Obligation;
import saraban.deadline.Obligations;
import saraban.frame.LetterPanel;
import saraban.letter.FiledLetter;
import saraban.letter.LetterId;

/** On a letter's page: what is asked by when, and the next act of whoever reads it. */
@Component
@Order(10)
class CascadePanel implements LetterPanel {

  private final Obligations obligations;
  private final Demands demands;
  private final Proposals proposals;
  private final CrossReferences references;
  private final DraftRelay draftRelay;
  private final Archive archive;
  private final Clock clock;

  CascadePanel(
      Obligations obligations,
      Demands demands,
      Proposals proposals,
      CrossReferences references,
      DraftRelay draftRelay,
      Archive archive,
      Clock clock) {
    this.obligations = obligations;
    this.demands = demands;
    this.proposals = proposals;
    this.references = references;
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

  /** Who asked sees how many have answered each thing, and sets the days. */
  private Optional<Panel> asker(Acting acting, FiledLetter letter, LocalDate today) {
    List<Obligation> all = obligations.of(letter.id());
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> model = base(acting, letter);
    List<Demand> asked = demands.of(letter.id());
    List<Obligation> recipients = obligations.recipients(letter.id());
    model.put("things", AskedThing.of(asked, recipients, all, today));
    model.put("recipients", recipients);
    model.put("none", Set.of());
    model.put("matter", all.getFirst().matter().toString());
    proposals(model, proposals.of(letter, letter.office(), today), asked);
    return Optional.of(new Panel("cascade", "asker", model));
  }

  /** Those that are not asked yet. */
  private static void proposals(
      Map<String, Object> model, Proposals.Read read, List<Demand> asked) {
    model.put(
        "found", read.proposals().stream().filter(p -> asked.stream().noneMatch(p::is)).toList());
    model.put("also", read.told());
  }

  /** Who got it passes it on or answers it. */
  private Optional<Panel> recipient(Acting acting, FiledLetter letter, Node node, LocalDate today) {
    String principal = BoardPage.principal(acting.office());
    List<Obligation> own =
        node.copies().stream().flatMap(copy -> obligations.of(copy, principal).stream()).toList();
    boolean received = letter.id().series().received();
    if (own.isEmpty() && !received) {
      return Optional.empty();
    }
    Map<String, Object> model = base(acting, letter);
    model.put("relays", draftRelay.relays(acting.office()));
    model.put("relay", own.stream().flatMap(o -> o.relay().stream()).findFirst());
    List<Owed> owed = owed(node, principal, today);
    model.put("owed", owed);
    Proposals.Read read = proposals.of(letter, principal, today);
    boolean kept = !owed.isEmpty() || own.stream().anyMatch(o -> !o.letter().series().received());
    model.put("found", kept ? List.of() : read.proposals());
    model.put("also", read.told());
    return Optional.of(new Panel("cascade", "recipient", model, true));
  }

  /** Something that this office owes to the letter. */
  record Owed(Obligation obligation, Shown shown, boolean waits) {

    /** Kept by the office itself, since the sender does not keep it here. */
    public boolean own() {
      return obligation.letter().series().received();
    }
  }

  private List<Owed> owed(Node node, String office, LocalDate today) {
    return node.copies().stream()
        .flatMap(copy -> obligations.owed(copy, office).stream())
        .map(owed -> new Owed(owed, Shown.of(owed.on(today)), demands.waits(owed)))
        .toList();
  }

  private static Map<String, Object> base(Acting acting, FiledLetter letter) {
    Map<String, Object> model = new HashMap<>();
    String base = "/o/" + acting.office().code();
    model.put("base", base);
    model.put("here", base + "/letters/" + letter.id());
    return model;
  }
}
