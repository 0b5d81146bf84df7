package saraban.intake;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import saraban.archive.Archive;
import saraban.archive.Histories;
import saraban.journal.Act;
import saraban.journal.Entry;
import saraban.letter.LetterId;
import saraban.register.Receipts;

/**
 * At the start: letters that the books were given back from the archive get back what was done with
 * them, from the history in their folders.
 */
@Component
class RecoverSteps {

  private final Archive archive;
  private final Receipts receipts;
  private final Steps steps;
  private final Circulations circulations;

  RecoverSteps(Archive archive, Receipts receipts, Steps steps, Circulations circulations) {
    this.archive = archive;
    this.receipts = receipts;
    this.steps = steps;
    this.circulations = circulations;
  }

  @EventListener(ApplicationStartedEvent.class)
  @Order(20)
  void recover() {
    archive.ids().stream()
        .filter(id -> id.series().received())
        .filter(id -> receipts.entry(id).isPresent() && !steps.begun(id))
        .forEach(this::recover);
  }

  private void recover(LetterId id) {
    steps.begin(id);
    for (Entry entry : new Histories(archive).acts(id)) {
      Optional<Step.Kind> kind = Step.Kind.ofCode(entry.act().kind());
      kind.ifPresent(known -> steps.add(id, step(steps.of(id).size() + 1, known, entry)));
      if (kind.isEmpty()) {
        circulation(id, entry);
      }
    }
  }

  private static Step step(int place, Step.Kind kind, Entry entry) {
    Act act = entry.act();
    return new Step(
        place,
        kind,
        holder(act),
        act.detail("words"),
        entry.at().truncatedTo(ChronoUnit.SECONDS),
        act.by(),
        act.office());
  }

  private static Holder holder(Act act) {
    return new Holder(act.detail("unit"), act.detail("person"), act.detail("to"));
  }

  private void circulation(LetterId id, Entry entry) {
    Act act = entry.act();
    switch (act.kind()) {
      case "circulated" -> {
        List<Circulations.Reader> before = circulations.of(id);
        circulations.add(
            id,
            new Circulations.Reader(
                before.size() + 1, holder(act), entry.at(), act.by(), Optional.empty(), ""));
      }
      case "noted" -> circulations.note(id, act.detail("person"), act.detail("unit"), entry.at());
      default -> {
        // acts of other features
      }
    }
  }
}
