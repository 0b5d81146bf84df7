package saraban.world;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import saraban.deadline.Demand;
import saraban.deadline.Demands;
import saraban.deadline.Obligation;
import saraban.deadline.Obligations;
import saraban.dispatch.Dispatches;
import saraban.dispatch.Step;
import saraban.dispatch.Taken;
import saraban.home.Home;
import saraban.letter.LetterId;

/** Gives the sample cascade its answers, so that its board has something to show: once. */
@Component
@ConditionalOnProperty(name = "saraban.world", havingValue = "sample")
class LoadSampleAnswers {

  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final String BY = "sample";

  private final Home home;
  private final Obligations obligations;
  private final Demands demands;
  private final Dispatches dispatches;

  LoadSampleAnswers(Home home, Obligations obligations, Demands demands, Dispatches dispatches) {
    this.home = home;
    this.obligations = obligations;
    this.demands = demands;
    this.dispatches = dispatches;
  }

  /** After the letters are issued, before the address is told. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void load() {
    String yaml =
        new String(home.read("world", "answers.yaml").orElseThrow(), StandardCharsets.UTF_8);
    List<Map<String, Object>> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    all.forEach(this::load);
  }

  private void load(Map<String, Object> asked) {
    LetterId letter = LetterId.parse(text(asked, "letter")).orElseThrow();
    List<Obligation> owed = obligations.of(letter);
    boolean fresh =
        !owed.isEmpty() && owed.stream().allMatch(o -> o.kept() instanceof Obligation.Kept.Nothing);
    if (fresh) {
      LocalDate due = LocalDate.parse(text(asked, "due"));
      LocalDate on = LocalDate.parse(text(asked, "answered"));
      demands.ask(
          Demand.first(letter, text(asked, "what"), Optional.of(due)),
          BY,
          noon(LocalDate.parse(text(asked, "asked"))));
      owed.forEach(each -> answer(each, asked, on));
    }
  }

  private void answer(Obligation owed, Map<String, Object> asked, LocalDate on) {
    if (names(asked, "unopened").contains(owed.office())) {
      return;
    }
    LocalDate opened = LocalDate.parse(text(asked, "opened"));
    step(owed, Step.SENT, new Taken(Step.OPENED, noon(opened), BY, ""));
    if (!names(asked, "but").contains(owed.office())) {
      obligations.answer(owed.id(), on, Optional.empty(), BY, noon(on));
      step(owed, Step.OPENED, new Taken(Step.ANSWERED, noon(on), BY, ""));
    }
  }

  private void step(Obligation owed, Step from, Taken taken) {
    dispatches
        .to(owed.office(), owed.letter())
        .ifPresent(to -> dispatches.step(to.id(), from, taken));
  }

  private static List<?> names(Map<String, Object> asked, String field) {
    return (List<?>) Optional.ofNullable(asked.get(field)).orElseThrow();
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(BANGKOK).toInstant();
  }

  private static String text(Map<String, Object> asked, String field) {
    return String.valueOf(asked.get(field));
  }
}
