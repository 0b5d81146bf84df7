package saraban.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import saraban.form.Expression.Call;
import saraban.form.Expression.Function;
import saraban.form.Expression.Literal;
import saraban.form.Expression.Name;
import saraban.form.Expression.Pair;
import saraban.form.Form.Slot;
import saraban.sheet.Address;
import saraban.sheet.Area;

/** Our formulas as a sheet writes them; empty as long as an answer is missing. */
final class SheetFormula {

  private final SheetPlan plan;
  private final Form form;
  private final int row;
  private final List<String> needed = new ArrayList<>();

  private SheetFormula(SheetPlan plan, Form form, int row) {
    this.plan = plan;
    this.form = form;
    this.row = row;
  }

  static String of(SheetPlan plan, Form form, Slot slot, Kind.Computed computed) {
    SheetFormula formula = new SheetFormula(plan, form, slot.row());
    String body = formula.write(computed.formula());
    String rounded = "IFERROR(ROUND(%s,%d),\"\")".formatted(body, computed.decimals());
    return formula.needed.isEmpty()
        ? rounded
        : "IF(AND(%s),%s,\"\")"
            .formatted(String.join(",", formula.needed.stream().distinct().toList()), rounded);
  }

  static String of(SheetPlan plan, Form form, Slot slot, Kind.Band band) {
    SheetFormula formula = new SheetFormula(plan, form, slot.row());
    String cell = formula.address(band.of());
    String nested = "\"\"";
    for (Kind.Step step : band.steps().reversed()) {
      nested =
          "IF(%s>=%s,\"%s\",%s)"
              .formatted(
                  cell, step.from().toPlainString(), step.name().replace("\"", "\"\""), nested);
    }
    return "IF(COUNT(%s)=1,%s,\"\")".formatted(cell, nested);
  }

  private String write(Expression expression) {
    return switch (expression) {
      case Literal literal -> literal.number().toPlainString();
      case Name name -> needed(address(name.id()));
      case Pair pair -> "(" + write(pair.left()) + pair.sign() + write(pair.right()) + ")";
      case Call call -> call(call);
    };
  }

  private String needed(String address) {
    needed.add("COUNT(%s)=1".formatted(address));
    return address;
  }

  private String call(Call call) {
    return switch (call.function()) {
      case WEIGHTED -> weighted(call);
      case ROUND, IF ->
          call.function().inSheets()
              + call.arguments().stream()
                  .map(this::write)
                  .collect(Collectors.joining(",", "(", ")"));
      case SUM, AVERAGE, LOWEST, HIGHEST, COUNT -> many(call);
    };
  }

  private String many(Call call) {
    String inside =
        call.arguments().stream()
            .map(a -> a instanceof Name name ? all(name.id()) : write(a))
            .collect(Collectors.joining(","));
    if (call.function() != Function.COUNT) {
      needed.add("COUNT(%s)>0".formatted(inside));
    }
    return call.function().inSheets() + "(" + inside + ")";
  }

  private String weighted(Call call) {
    List<String> shares = new ArrayList<>();
    List<String> weights = new ArrayList<>();
    Values scores = new Values(form, java.util.Map.of(), row);
    for (String id : call.names().toList()) {
      Kind.Score score = scores.score(id);
      String weight = score.weight().toPlainString();
      shares.add("%s/%s*%s".formatted(needed(address(id)), score.to().toPlainString(), weight));
      weights.add(weight);
    }
    return "((%s)/(%s)*100)".formatted(String.join("+", shares), String.join("+", weights));
  }

  private String address(String id) {
    SheetPlan.Spot here = plan.spots().get(Form.key(id, row));
    return String.valueOf(row >= 0 && here != null ? here.answer() : cells(id).first());
  }

  private String all(String id) {
    return cells(id).toString();
  }

  /** The cells of a question, one below the other. */
  private Area cells(String id) {
    List<Address> cells =
        plan.spots().values().stream()
            .filter(s -> s.slot().question().id().equals(id))
            .map(SheetPlan.Spot::answer)
            .toList();
    return new Area(cells.getFirst(), cells.getLast());
  }
}
