package saraban.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.account.Acting;
import saraban.journal.Act;
import saraban.journal.Journal;
import saraban.letter.LetterId;

/** Shows a received letter to many; each of them ticks that they know it. */
@Component
class CirculateLetter {

  private final Circulations circulations;
  private final Steps steps;
  private final Journal journal;
  private final TransactionTemplate transaction;
  private final Clock clock;

  CirculateLetter(
      Circulations circulations,
      Steps steps,
      Journal journal,
      TransactionTemplate transaction,
      Clock clock) {
    this.circulations = circulations;
    this.steps = steps;
    this.journal = journal;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Adds readers; who has the letter already is not added again. */
  void circulate(Acting acting, LetterId letter, List<Holder> readers) {
    transaction.executeWithoutResult(status -> {
      steps.lock(letter);
      List<Circulations.Reader> before = circulations.of(letter);
      List<Holder> known =
          new ArrayList<>(before.stream().map(Circulations.Reader::holder).toList());
      for (Holder reader : readers) {
        if (!known.contains(reader) && !reader.name().isBlank()) {
          known.add(reader);
          add(acting, letter, known.size(), reader);
        }
      }
    });
  }

  private void add(Acting acting, LetterId letter, int place, Holder reader) {
    String by = acting.person().login();
    circulations.add(
        letter, new Circulations.Reader(place, reader, now(), by, Optional.empty(), ""));
    journal.append(act(acting, letter, "circulated", reader));
  }

  /** Ticks รับทราบ for whoever acts. */
  void note(Acting acting, LetterId letter) {
    transaction.executeWithoutResult(status -> {
      if (circulations.note(acting, letter, now())) {
        Holder reader = new Holder(acting.office().code(), acting.person().login(), "");
        journal.append(act(acting, letter, "noted", reader));
      }
    });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private static Act act(Acting acting, LetterId letter, String kind, Holder reader) {
    Map<String, String> detail =
        Map.of("unit", reader.unit(), "person", reader.person(), "to", reader.name());
    return new Act(
        acting.person().login(), acting.office().code(), kind, letter.toString(), detail);
  }
}
