package saraban.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A formula: numbers, answers, + - * /, comparisons, a few functions. It can reach nothing else,
 * and what depends on a missing answer is missing.
 */
public sealed interface Expression {

  MathContext PRECISION = MathContext.DECIMAL64;

  /** Where the names in a formula get their values. */
  interface Scope {

    Optional<BigDecimal> value(String id);

    /** All values of a question: of every row of a table, or of every return in a summary. */
    List<BigDecimal> all(String id);

    /** What weighted() multiplies with, and the most points there are. */
    Kind.Score score(String id);
  }

  Optional<BigDecimal> in(Scope scope);

  /** The names in it. */
  Stream<String> names();

  /** A number as it stands. */
  record Literal(BigDecimal number) implements Expression {

    @Override
    public Optional<BigDecimal> in(Scope scope) {
      return Optional.of(number);
    }

    @Override
    public Stream<String> names() {
      return Stream.of();
    }
  }

  /** An answer. */
  record Name(String id) implements Expression {

    @Override
    public Optional<BigDecimal> in(Scope scope) {
      return scope.value(id);
    }

    @Override
    public Stream<String> names() {
      return Stream.of(id);
    }
  }

  /** Two sides and a sign between them; a comparison gives 1 or 0. */
  record Pair(String sign, Expression left, Expression right) implements Expression {

    @Override
    public Optional<BigDecimal> in(Scope scope) {
      return left.in(scope).flatMap(l -> right.in(scope).flatMap(r -> of(l, r)));
    }

    private Optional<BigDecimal> of(BigDecimal l, BigDecimal r) {
      return switch (sign) {
        case "+" -> Optional.of(l.add(r));
        case "-" -> Optional.of(l.subtract(r));
        case "*" -> Optional.of(l.multiply(r, PRECISION));
        case "/" -> r.signum() == 0 ? Optional.empty() : Optional.of(l.divide(r, PRECISION));
        case "<" -> truth(l.compareTo(r) < 0);
        case "<=" -> truth(l.compareTo(r) <= 0);
        case ">" -> truth(l.compareTo(r) > 0);
        case ">=" -> truth(l.compareTo(r) >= 0);
        case "=" -> truth(l.compareTo(r) == 0);
        default -> truth(l.compareTo(r) != 0);
      };
    }

    private static Optional<BigDecimal> truth(boolean truth) {
      return Optional.of(truth ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    @Override
    public Stream<String> names() {
      return Stream.concat(left.names(), right.names());
    }
  }

  /** A function of several answers; those that are missing are left out. */
  record Call(Function function, List<Expression> arguments) implements Expression {

    @Override
    public Optional<BigDecimal> in(Scope scope) {
      return switch (function) {
        case ROUND ->
            arguments
                .get(0)
                .in(scope)
                .flatMap(x -> arguments.get(1).in(scope).map(d -> round(x, d.intValue())));
        case IF ->
            arguments
                .get(0)
                .in(scope)
                .flatMap(t -> arguments.get(t.signum() == 0 ? 2 : 1).in(scope));
        case WEIGHTED -> Weighing.of(names().toList(), scope);
        case SUM, AVERAGE, LOWEST, HIGHEST, COUNT -> function.of(values(scope));
      };
    }

    private List<BigDecimal> values(Scope scope) {
      return arguments.stream()
          .flatMap(
              a -> a instanceof Name name ? scope.all(name.id()).stream() : a.in(scope).stream())
          .toList();
    }

    @Override
    public Stream<String> names() {
      return arguments.stream().flatMap(Expression::names);
    }
  }

  /** As spreadsheet programs round: half away from zero. */
  static BigDecimal round(BigDecimal number, int decimals) {
    return number.setScale(decimals, RoundingMode.HALF_UP);
  }

  /** The functions that a formula may call. */
  enum Function {
    SUM("SUM", 1),
    AVERAGE("AVERAGE", 1),
    LOWEST("MIN", 1),
    HIGHEST("MAX", 1),
    COUNT("COUNT", 1),
    ROUND("ROUND", 2),
    IF("IF", 3),
    /** Points out of a hundred: each score as its share of the most, times its weight. */
    WEIGHTED("", 1);

    private final String inSheets;
    private final int least;

    Function(String inSheets, int least) {
      this.inSheets = inSheets;
      this.least = least;
    }

    String inSheets() {
      return inSheets;
    }

    boolean takes(int arguments) {
      return this == ROUND || this == IF ? arguments == least : arguments >= least;
    }

    private Optional<BigDecimal> of(List<BigDecimal> values) {
      if (this == COUNT) {
        return Optional.of(BigDecimal.valueOf(values.size()));
      }
      if (values.isEmpty()) {
        return Optional.empty();
      }
      BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      return switch (this) {
        case SUM -> Optional.of(sum);
        case AVERAGE -> Optional.of(sum.divide(BigDecimal.valueOf(values.size()), PRECISION));
        case LOWEST -> values.stream().min(BigDecimal::compareTo);
        default -> values.stream().max(BigDecimal::compareTo);
      };
    }
  }
}
