package saraban.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers of one return as numbers.
 *
 * @param row of the table that is being worked on; -1 outside of tables
 */
record Values(Form form, Map<String, String> answers, int row) implements Expression.Scope {

  @Override
  public Optional<BigDecimal> value(String id) {
    Optional<BigDecimal> here = row < 0 ? Optional.empty() : number(Form.key(id, row));
    return here.isPresent() ? here : number(id);
  }

  private Optional<BigDecimal> number(String key) {
    return Optional.ofNullable(answers.get(key))
        .filter(text -> text.matches("-?\\d+(\\.\\d+)?"))
        .map(BigDecimal::new);
  }

  @Override
  public List<BigDecimal> all(String id) {
    return form.slots()
        .filter(s -> s.question().id().equals(id))
        .flatMap(s -> number(s.key()).stream())
        .toList();
  }

  @Override
  public Kind.Score score(String id) {
    return form.question(id)
        .filter(q -> q.kind() instanceof Kind.Score)
        .map(q -> (Kind.Score) q.kind())
        .orElse(new Kind.Score(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE, 0));
  }
}
