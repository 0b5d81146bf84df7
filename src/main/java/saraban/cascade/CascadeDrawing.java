package saraban.cascade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.crossreference.CrossReferences;
import saraban.crossreference.Node;
import saraban.deadline.Obligation;
import saraban.deadline.RollUps;
import saraban.organisation.Office;
import saraban.organisation.Offices;
import saraban.thai.Digits;

/**
 * A cascade of any size: a line for each office below the top with its letter, a block for each
 * office below that, and in it a square for each of those at the end.
 */
@Component
class CascadeDrawing {

  private static final int WIDTH = 1200;
  private static final int LEFT = 250;
  private static final int SQUARE = 9;
  private static final int STEP = 11;
  private static final int IN_A_ROW = 10;
  private static final int BLOCK = IN_A_ROW * STEP + 12;
  private static final int LINE = 26;

  private final CrossReferences references;
  private final Supplier<Offices> offices;

  CascadeDrawing(CrossReferences references, Supplier<Offices> offices) {
    this.references = references;
    this.offices = offices;
  }

  String svg(List<RollUps.Child> all, String path, Node top, String base, LocalDate today) {
    Canvas canvas = new Canvas(base, today, numbers(all), offices.get());
    canvas.top(top);
    branches(all, path).forEach(canvas::branch);
    return canvas.svg();
  }

  /** The offices right below the top, each with all that stand below it, in order of the tree. */
  private static List<List<RollUps.Child>> branches(List<RollUps.Child> all, String path) {
    Map<String, List<RollUps.Child>> branches = new LinkedHashMap<>();
    for (RollUps.Child child : all) {
      String rest = child.own().path().substring(path.length());
      String first = rest.substring(0, rest.indexOf('/'));
      branches.computeIfAbsent(first, _ -> new ArrayList<>()).add(child);
    }
    return List.copyOf(branches.values());
  }

  private Map<String, String> numbers(List<RollUps.Child> all) {
    List<String> relays =
        all.stream().flatMap(c -> c.own().relay().stream()).map(Object::toString).toList();
    return references.numbers(relays);
  }

  /** What is drawn so far. */
  private static final class Canvas {

    private final StringBuilder svg = new StringBuilder();
    private final String base;
    private final LocalDate today;
    private final Map<String, String> numbers;
    private final Offices offices;
    private int y = 44;

    Canvas(String base, LocalDate today, Map<String, String> numbers, Offices offices) {
      this.offices = offices;
      this.base = base;
      this.today = today;
      this.numbers = numbers;
    }

    void top(Node top) {
      text(14, 26, "here", Digits.THAI.of(top.number()) + " " + top.issuer(), Optional.empty());
    }

    void branch(List<RollUps.Child> branch) {
      RollUps.Child first = branch.getFirst();
      int from = y + 9;
      svg.append("<path class=\"v\" d=\"M20 34V%dh12\"/>".formatted(from));
      square(first, 34, y + 4);
      text(50, y + 14, "", name(first.own()), Optional.of(first));
      first
          .own()
          .relay()
          .map(r -> numbers.getOrDefault(r.toString(), ""))
          .ifPresent(n -> text(50, y + 32, "q", Digits.THAI.of(n), Optional.empty()));
      int rows = blocks(branch, first.own().path());
      y += Math.max(42, rows * LINE + 8);
    }

    /** The offices below the branch, each with its own end offices, as blocks side by side. */
    private int blocks(List<RollUps.Child> branch, String path) {
      Map<String, List<RollUps.Child>> blocks = new LinkedHashMap<>();
      for (RollUps.Child child : branch.subList(1, branch.size())) {
        String rest = child.own().path().substring(path.length());
        blocks
            .computeIfAbsent(rest.substring(0, rest.indexOf('/')), _ -> new ArrayList<>())
            .add(child);
      }
      int x = LEFT;
      int rows = 0;
      int tallest = 1;
      for (List<RollUps.Child> block : blocks.values()) {
        if (x + BLOCK > WIDTH) {
          x = LEFT;
          rows += tallest;
          tallest = 1;
        }
        tallest = Math.max(tallest, block(block, x, y + rows * LINE));
        x += block.size() == 1 ? STEP + 10 : BLOCK + 20;
      }
      return rows + tallest;
    }

    private int block(List<RollUps.Child> block, int x, int top) {
      svg.append("<path class=\"v\" d=\"M%d %dh-6\"/>".formatted(x, top + 9));
      square(block.getFirst(), x, top + 4);
      for (int i = 1; i < block.size(); i++) {
        int at = i - 1;
        square(block.get(i), x + 16 + at % IN_A_ROW * STEP, top + 4 + at / IN_A_ROW * STEP);
      }
      return 1 + Math.max(0, block.size() - 2) / IN_A_ROW * STEP / LINE;
    }

    private void square(RollUps.Child child, int x, int top) {
      Obligation own = child.own();
      String mark =
          own.on(today).closed() && !(own.kept() instanceof Obligation.Kept.Nothing)
              ? "d"
              : own.on(today).overdue() ? "l" : opened(child) ? "o" : "n";
      svg.append(
          "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"><title>%s %s</title></rect>"
              .formatted(
                  mark,
                  x,
                  top,
                  SQUARE,
                  SQUARE,
                  escaped(name(own)),
                  Shown.of(own.on(today)).words()));
    }

    private String name(Obligation own) {
      return offices.find(own.office()).map(Office::name).orElse(own.name());
    }

    private static boolean opened(RollUps.Child child) {
      return List.of("opened", "received", "handed-on", "answered").contains(child.state());
    }

    private void text(int x, int at, String name, String words, Optional<RollUps.Child> link) {
      String text =
          "<text x=\"%d\" y=\"%d\" class=\"%s\">%s</text>".formatted(x, at, name, escaped(words));
      svg.append(
          link.map(c ->
                  "<a href=\"%s/board/%s?under=%s\">%s</a>"
                      .formatted(base, c.own().matter(), c.own().office(), text))
              .orElse(text));
    }

    String svg() {
      return "<svg class=\"cascade\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"ผังการส่งต่อทั้งสาย\">%s</svg>"
          .formatted(WIDTH, y + 10, svg);
    }

    private static String escaped(String text) {
      return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
  }
}
