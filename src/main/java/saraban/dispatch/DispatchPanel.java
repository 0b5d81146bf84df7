package saraban.dispatch;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import saraban.account.Acting;
import saraban.frame.LetterPanel;
import saraban.letter.LetterId;

/** On the page of a letter: to its sender how it went, to a recipient that it has come. */
@Component
@Order(20)
class DispatchPanel implements LetterPanel {

  private static final int SHOWN = 12;

  private final Dispatches dispatches;
  private final Clock clock;

  DispatchPanel(Dispatches dispatches, Clock clock) {
    this.dispatches = dispatches;
    this.clock = clock;
  }

  @Override
  public Optional<Panel> of(Acting acting, LetterId letter) {
    open(acting, letter);
    List<Dispatch> all = dispatches.of(letter);
    boolean mine = letter.registry().equals(acting.office().registry());
    if (all.isEmpty() || !mine) {
      return Optional.empty();
    }
    Map<Step, Integer> counts = new EnumMap<>(Step.class);
    all.forEach(d -> counts.merge(d.last(), 1, Integer::sum));
    List<Dispatch> troubled =
        all.stream().filter(d -> d.last() == Step.RETURNED || d.last() == Step.FAILED).toList();
    return Optional.of(
        new Panel(
            "dispatch",
            "panel",
            Map.of(
                "counts", counts,
                "all", all.size(),
                "shown", all.subList(0, Math.min(SHOWN, all.size())),
                "troubled", troubled,
                "href", "/o/%s/letters/%s/recipients".formatted(acting.office().code(), letter))));
  }

  /** Who shows the letter's page for a recipient has opened it. */
  private void open(Acting acting, LetterId letter) {
    for (String office : List.of(acting.office().code(), acting.office().registry())) {
      dispatches
          .to(office, letter)
          .filter(d -> d.last() == Step.SENT)
          .ifPresent(d ->
              dispatches.step(
                  d.id(),
                  Step.SENT,
                  new Taken(Step.OPENED, clock.instant(), acting.person().login(), "")));
    }
  }
}
