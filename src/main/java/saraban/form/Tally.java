package saraban.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import saraban.form.Form.How;
import saraban.form.Form.Slot;
import saraban.form.Form.Summing;

/** Answers of many returns put together, as the form's summary asks. */
public final class Tally implements Expression.Scope {

  private final Form form;
  private final List<Slot> wanted;
  private final Map<String, List<BigDecimal>> numbers = new HashMap<>();
  private final Map<String, Map<String, Integer>> words = new HashMap<>();
  private int returns;

  Tally(Form form) {
    this.form = form;
    Set<String> ids =
        form.summary().stream()
            .flatMap(s ->
                s.formula()
                    .map(Expression::names)
                    .orElseGet(() -> java.util.stream.Stream.of(s.of())))
            .collect(Collectors.toSet());
    this.wanted = form.slots().filter(s -> ids.contains(s.question().id())).toList();
  }

  void add(Answers answers) {
    returns++;
    for (Slot slot : wanted) {
      String value = answers.text(slot.key());
      if (value.matches("-?\\d+(\\.\\d+)?")) {
        numbers
            .computeIfAbsent(slot.question().id(), _ -> new ArrayList<>())
            .add(new BigDecimal(value));
      } else if (!value.isEmpty()) {
        words
            .computeIfAbsent(slot.question().id(), _ -> new HashMap<>())
            .merge(value, 1, Integer::sum);
      }
    }
  }

  public int returns() {
    return returns;
  }

  @Override
  public Optional<BigDecimal> value(String id) {
    return Optional.empty();
  }

  @Override
  public List<BigDecimal> all(String id) {
    return numbers.getOrDefault(id, List.of());
  }

  @Override
  public Kind.Score score(String id) {
    return new Values(form, Map.of(), -1).score(id);
  }

  /** A figure, rounded as the form says; nothing if nobody answered. */
  public Optional<BigDecimal> figure(Summing summing) {
    Expression.Name of = new Expression.Name(summing.of());
    Optional<BigDecimal> figure =
        switch (summing.how()) {
          case AVERAGE -> called(Expression.Function.AVERAGE, of);
          case SUM -> called(Expression.Function.SUM, of);
          case LOWEST -> called(Expression.Function.LOWEST, of);
          case HIGHEST -> called(Expression.Function.HIGHEST, of);
          case COUNT -> Optional.of(BigDecimal.valueOf(answered(summing.of())));
          case SHARE -> Optional.empty();
          case FORMULA -> summing.formula().flatMap(f -> f.in(this));
        };
    return figure.map(f -> Expression.round(f, summing.decimals()));
  }

  private Optional<BigDecimal> called(Expression.Function function, Expression.Name of) {
    return new Expression.Call(function, List.of(of)).in(this);
  }

  private int answered(String id) {
    int said = words.getOrDefault(id, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
    return all(id).size() + said;
  }

  /** How often each choice was taken, in the order of the form, also those that nobody took. */
  public Map<String, Integer> shares(Summing summing) {
    Map<String, Integer> counted = words.getOrDefault(summing.of(), Map.of());
    Map<String, Integer> shares = new LinkedHashMap<>();
    if (summing.how() == How.SHARE) {
      choices(summing.of()).forEach(choice -> shares.put(choice, counted.getOrDefault(choice, 0)));
      all(summing.of()).forEach(n -> shares.merge(TypedValue.plain(n), 1, Integer::sum));
    }
    return shares;
  }

  private List<String> choices(String id) {
    return form.question(id)
        .map(q ->
            switch (q.kind()) {
              case Kind.Choice choice -> choice.choices();
              case Kind.Band band -> band.steps().stream().map(Kind.Step::name).toList();
              default -> List.<String>of();
            })
        .orElse(List.of());
  }
}
