package saraban.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Points out of a hundred from scores with weights; missing if one of them is. */
final class Weighing {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Weighing() {}

  static Optional<BigDecimal> of(List<String> ids, Expression.Scope scope) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    for (String id : ids) {
      Optional<BigDecimal> value = scope.value(id);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      Kind.Score score = scope.score(id);
      BigDecimal share = value.get().divide(score.to(), Expression.PRECISION);
      sum = sum.add(share.multiply(score.weight()));
      weights = weights.add(score.weight());
    }
    return weights.signum() == 0
        ? Optional.empty()
        : Optional.of(sum.multiply(HUNDRED).divide(weights, Expression.PRECISION));
  }
}
