package saraban.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saraban.form.Form.Check;
import saraban.form.Form.Slot;

/** What was typed into a form: read, worked out and checked. */
public final class CheckAnswers {

  private final Form form;
  private final Map<String, String> values = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private CheckAnswers(Form form) {
    this.form = form;
  }

  /**
   * What can be kept, and what is wrong with it.
   *
   * @param answers those that could be read, with what is worked out from them
   */
  public record Checked(Answers answers, List<Fault> faults) {}

  /**
   * @param typed by the keys of the slots, in any spelling
   */
  public static Checked check(Form form, Map<String, String> typed) {
    CheckAnswers check = new CheckAnswers(form);
    form.slots().filter(s -> s.question().kind().typed()).forEach(s -> check.read(s, typed));
    form.slots().forEach(check::workOut);
    form.checks().forEach(check::apply);
    return new Checked(Answers.of(check.values), List.copyOf(check.faults));
  }

  private void read(Slot slot, Map<String, String> typed) {
    TypedValue value = TypedValue.of(slot.question().kind(), typed.getOrDefault(slot.key(), ""));
    if (!value.fault().isEmpty()) {
      faults.add(new Fault(slot.key(), value.fault()));
    } else if (!value.value().isEmpty()) {
      values.put(slot.key(), value.value());
    } else if (slot.question().required()) {
      faults.add(new Fault(slot.key(), "ยังไม่ได้กรอก “%s”".formatted(slot.called())));
    }
  }

  private void workOut(Slot slot) {
    switch (slot.question().kind()) {
      case Kind.Computed computed ->
          computed
              .formula()
              .in(new Values(form, values, slot.row()))
              .map(n -> Expression.round(n, computed.decimals()))
              .ifPresent(n -> values.put(slot.key(), TypedValue.plain(n)));
      case Kind.Band band ->
          new Values(form, values, slot.row())
              .value(band.of())
              .flatMap(n -> step(band, n))
              .ifPresent(name -> values.put(slot.key(), name));
      default -> {}
    }
  }

  private static Optional<String> step(Kind.Band band, BigDecimal number) {
    return band.steps().stream()
        .filter(s -> number.compareTo(s.from()) >= 0)
        .map(Kind.Step::name)
        .findFirst();
  }

  /** A rule about a column of a table is asked in each of its rows. */
  private void apply(Check check) {
    form.slots()
        .filter(s -> s.question().id().equals(check.at()))
        .filter(s ->
            check
                .rule()
                .in(new Values(form, values, s.row()))
                .filter(truth -> truth.signum() == 0)
                .isPresent())
        .forEach(s -> faults.add(new Fault(s.key(), check.message())));
  }
}
