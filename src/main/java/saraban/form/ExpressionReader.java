package saraban.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import saraban.form.Expression.Call;
import saraban.form.Expression.Function;
import saraban.form.Expression.Literal;
import saraban.form.Expression.Name;
import saraban.form.Expression.Pair;

/** Reads formulas. */
final class ExpressionReader {

  private static final int DEEPEST = 40;
  private static final Pattern TOKEN =
      Pattern.compile("\\s*(\\d+(?:\\.\\d+)?|[a-z][a-zA-Z0-9_]*|<=|>=|<>|[-+*/()=<>,])");

  private final List<String> tokens = new ArrayList<>();
  private int at;
  private int depth;

  /** A formula that cannot be read. */
  static final class NotAFormula extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotAFormula(String message) {
      super(message);
    }
  }

  private ExpressionReader(String text) {
    Matcher token = TOKEN.matcher(text);
    int end = 0;
    while (end < text.stripTrailing().length()) {
      if (!token.find(end) || token.start() != end) {
        throw new NotAFormula("ใช้ “%s” ในสูตรไม่ได้".formatted(text.substring(end).strip()));
      }
      tokens.add(token.group(1));
      end = token.end();
    }
  }

  /**
   * @throws NotAFormula with what is wrong
   */
  static Expression read(String text) {
    ExpressionReader reader = new ExpressionReader(text);
    Expression whole = reader.comparison();
    if (reader.at < reader.tokens.size()) {
      throw new NotAFormula("ไม่เข้าใจ “%s” ในสูตร".formatted(reader.peek()));
    }
    return whole;
  }

  private String peek() {
    return at < tokens.size() ? tokens.get(at) : "";
  }

  private String next() {
    String token = peek();
    at++;
    return token;
  }

  private void expect(String token) {
    String found = next();
    if (!found.equals(token)) {
      throw new NotAFormula(
          "สูตรขาด “%s”%s".formatted(token, found.isEmpty() ? "" : " ก่อน “" + found + "”"));
    }
  }

  private Expression comparison() {
    if (++depth > DEEPEST) {
      throw new NotAFormula("สูตรซ้อนวงเล็บลึกเกินไป");
    }
    Expression left = sum();
    while (peek().matches("<|<=|>|>=|=|<>")) {
      left = new Pair(next(), left, sum());
    }
    depth--;
    return left;
  }

  private Expression sum() {
    Expression left = product();
    while (peek().matches("[-+]")) {
      left = new Pair(next(), left, product());
    }
    return left;
  }

  private Expression product() {
    Expression left = factor();
    while (peek().matches("[*/]")) {
      left = new Pair(next(), left, factor());
    }
    return left;
  }

  private Expression factor() {
    String token = next();
    if (token.equals("-")) {
      return new Pair("-", new Literal(BigDecimal.ZERO), factor());
    }
    if (token.equals("(")) {
      Expression inside = comparison();
      expect(")");
      return inside;
    }
    if (token.matches("\\d.*")) {
      return new Literal(new BigDecimal(token));
    }
    if (!token.matches("[a-z].*")) {
      throw new NotAFormula(
          token.isEmpty() ? "สูตรจบก่อนครบ" : "ไม่เข้าใจ “%s” ในสูตร".formatted(token));
    }
    return peek().equals("(") ? call(token) : new Name(token);
  }

  private Expression call(String name) {
    Function function =
        Stream.of(Function.values())
            .filter(f -> f.name().toLowerCase(Locale.ROOT).equals(name))
            .findFirst()
            .orElseThrow(() -> new NotAFormula("ไม่รู้จักฟังก์ชัน “%s”".formatted(name)));
    expect("(");
    List<Expression> arguments = new ArrayList<>(List.of(comparison()));
    while (peek().equals(",")) {
      next();
      arguments.add(comparison());
    }
    expect(")");
    boolean names = arguments.stream().allMatch(Name.class::isInstance);
    if (!function.takes(arguments.size()) || function == Function.WEIGHTED && !names) {
      throw new NotAFormula("ใส่ค่าใน %s( ) ไม่ถูก".formatted(name));
    }
    return new Call(function, List.copyOf(arguments));
  }
}
