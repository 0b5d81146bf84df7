package saraban.cascade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saraban.crossreference.Node;
import saraban.deadline.Obligation;
import saraban.deadline.RollUps;
import saraban.dispatch.Step;
import saraban.letter.LetterId;
import saraban.organisation.Office;
import saraban.organisation.Offices;
import saraban.thai.Digits;

/**
 * The drawing of a cascade, as far as it is drawn: a strip for each part, one below the other, so
 * that a page of paper ends between two of them.
 */
final class Canvas {

  private static final int WIDTH = 1200;
  private static final int LEFT = 250;
  private static final int SQUARE = 9;
  private static final int STEP = 11;
  private static final int IN_A_ROW = 10;
  private static final int BLOCK = IN_A_ROW * STEP + 12;
  private static final int LINE = 26;
  private static final int TRUNK = 20;
  private static final int MIDDLE = 12;

  /** Codes of the steps after which somebody has had the letter in hand. */
  private static final Set<String> OPENED =
      Stream.of(Step.values()).filter(Step::opened).map(Step::code).collect(Collectors.toSet());

  private final List<Strip> strips = new ArrayList<>();
  private final Frame frame;
  private final Map<String, String> numbers;
  private final Offices offices;
  private StringBuilder svg = new StringBuilder();
  private int right = 520;

  /** A finished part with its height. */
  private record Strip(String svg, int height) {}

  Canvas(Frame frame, Map<String, String> numbers, Offices offices) {
    this.frame = frame;
    this.numbers = numbers;
    this.offices = offices;
  }

  /**
   * For whom it is drawn.
   *
   * @param base beginning of the addresses of the office that looks
   */
  record Frame(String base, LocalDate today) {}

  /** A letter before the first one; one that is not in the system has a broken ring. */
  void cited(CascadeDrawing.Cited cited) {
    Node node = cited.node();
    String words = cited.verb() + " " + words(node) + (node.stub() ? " · ไม่มีในระบบ" : "");
    trunk(MIDDLE, LINE);
    dot(node.stub() ? "s" : "k");
    text(34, MIDDLE + 5, node.stub() ? "q" : "", words, node.copies().stream().findFirst());
    done(LINE);
  }

  /** The letter that began the matter, or the one by which the office passed it on. */
  void letter(Node letter, boolean first) {
    trunk(first ? MIDDLE : 0, LINE + 4);
    dot("k");
    text(34, MIDDLE + 6, "here", words(letter), letter.copies().stream().findFirst());
    done(LINE + 4);
  }

  private void trunk(int from, int to) {
    svg.append("<path class=\"v\" d=\"M%d %dV%d\"/>".formatted(TRUNK, from, to));
  }

  private void dot(String name) {
    svg.append("<circle class=\"%s\" cx=\"%d\" cy=\"%d\" r=\"5\"/>".formatted(name, TRUNK, MIDDLE));
  }

  private void done(int height) {
    strips.add(new Strip(svg.toString(), height));
    svg = new StringBuilder();
  }

  private static String words(Node node) {
    return Digits.THAI.of(node.number()) + " " + node.issuer();
  }

  void branch(List<RollUps.Child> branch, boolean last) {
    RollUps.Child first = branch.getFirst();
    square(first, 34, MIDDLE - 5);
    link(50, MIDDLE + 5, first.own());
    String number = number(first);
    if (!number.isEmpty()) {
      text(50, MIDDLE + 23, "q", number, first.own().relay());
    }
    int rows = blocks(branch.subList(1, branch.size()), first.own().path());
    int height = Math.max(number.isEmpty() ? LINE - 2 : LINE + 16, rows * LINE + 8);
    svg.append("<path class=\"v\" d=\"M%d 0V%dh12\"/>".formatted(TRUNK, MIDDLE));
    trunk(MIDDLE, last ? MIDDLE : height);
    done(height);
  }

  /** The offices below the branch, each with its own end offices, as blocks side by side. */
  private int blocks(List<RollUps.Child> below, String path) {
    int x = LEFT;
    int rows = 0;
    int tallest = below.isEmpty() ? 0 : 1;
    for (List<RollUps.Child> block : CascadeDrawing.parts(below, path)) {
      if (x + BLOCK > WIDTH) {
        x = LEFT;
        rows += tallest;
        tallest = 1;
      }
      tallest = Math.max(tallest, block(block, x, rows * LINE));
      x += block.size() == 1 ? STEP + 10 : BLOCK + 20;
      right = Math.max(right, x);
    }
    return rows + tallest;
  }

  private int block(List<RollUps.Child> block, int x, int top) {
    svg.append("<path class=\"v\" d=\"M%d %dh-6\"/>".formatted(x, top + MIDDLE));
    square(block.getFirst(), x, top + MIDDLE - 5);
    for (int i = 1; i < block.size(); i++) {
      int at = i - 1;
      square(block.get(i), x + 16 + at % IN_A_ROW * STEP, top + MIDDLE - 5 + at / IN_A_ROW * STEP);
    }
    return 1 + Math.max(0, block.size() - 2) / IN_A_ROW * STEP / LINE;
  }

  private void square(RollUps.Child child, int x, int top) {
    String words = name(child.own()) + " " + number(child);
    svg.append(
        "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"><title>%s %s</title></rect>"
            .formatted(
                mark(child),
                x,
                top,
                SQUARE,
                SQUARE,
                escaped(words.strip()),
                escaped(Shown.of(child.own().on(frame.today())).words())));
  }

  private String mark(RollUps.Child child) {
    Obligation own = child.own();
    boolean asked = !(own.kept() instanceof Obligation.Kept.Nothing);
    if (asked && own.on(frame.today()).closed()) {
      return "d";
    }
    boolean opened = OPENED.contains(child.state());
    return own.on(frame.today()).overdue() ? "l" : opened ? "o" : "n";
  }

  private String name(Obligation own) {
    return offices.find(own.office()).map(Office::name).orElse(own.name());
  }

  /** Of the letter by which the office passed the matter on; empty if it did not. */
  private String number(RollUps.Child child) {
    return child
        .own()
        .relay()
        .map(relay -> Digits.THAI.of(numbers.getOrDefault(relay.toString(), "")))
        .orElse("");
  }

  private void link(int x, int at, Obligation own) {
    String under = "/board/%s?under=%s".formatted(own.matter(), own.office());
    svg.append(linked(under, text(x, at, "", name(own))));
  }

  private void text(int x, int at, String name, String words, Optional<LetterId> letter) {
    String text = text(x, at, name, words);
    svg.append(letter.map(id -> linked("/letters/" + id, text)).orElse(text));
  }

  private String linked(String to, String text) {
    return "<a href=\"%s%s\">%s</a>".formatted(frame.base(), to, text);
  }

  private static String text(int x, int at, String name, String words) {
    return "<text x=\"%d\" y=\"%d\" class=\"%s\">%s</text>".formatted(x, at, name, escaped(words));
  }

  String svg() {
    StringBuilder all = new StringBuilder("<div class=\"cascade\">");
    for (Strip strip : strips) {
      all.append(
          "<svg width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\">%3$s</svg>"
              .formatted(right, strip.height(), strip.svg()));
    }
    return all.append("</div>").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
