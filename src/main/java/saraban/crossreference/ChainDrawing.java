package saraban.crossreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** A chain as a drawing: one letter a line, earliest first, with an arc for each arrow. */
final class ChainDrawing {

  private static final int ROW = 50;
  private static final int LANE = 16;
  private static final int WIDTH = 236;
  private static final int LONGEST = 30;

  private final Chain chain;
  private final Function<Node, Optional<String>> address;
  private final Map<String, Integer> rows = new HashMap<>();
  private final List<Integer> lanes = new ArrayList<>();

  private ChainDrawing(Chain chain, Function<Node, Optional<String>> address) {
    this.chain = chain;
    this.address = address;
    chain.nodes().keySet().forEach(id -> rows.put(id, rows.size()));
  }

  /**
   * @param address where a letter is opened, if the reader may
   */
  static String svg(Chain chain, Function<Node, Optional<String>> address) {
    return new ChainDrawing(chain, address).draw();
  }

  private String draw() {
    StringBuilder arcs = new StringBuilder();
    Map<Edge, Integer> lane = assignLanes();
    int left = 14 + LANE * lanes.size();
    lane.forEach((edge, at) -> arcs.append(arc(edge, at, left)));
    StringBuilder letters = new StringBuilder();
    chain.nodes().values().forEach(node -> letters.append(letter(node, left)));
    return String.format(
        Locale.ROOT,
        "<svg class=\"chain\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%s%s</svg>",
        left + WIDTH,
        ROW * rows.size(),
        "สายของเรื่อง รายการเดียวกันเป็นข้อความอยู่ข้างล่าง",
        arcs,
        letters);
  }

  /** Short arcs lie inside long ones; arcs that overlap lie side by side. */
  private Map<Edge, Integer> assignLanes() {
    Map<Edge, Integer> lane = new HashMap<>();
    List<List<int[]>> taken = new ArrayList<>();
    for (Edge edge : edges().sorted(Comparator.comparingInt(this::span)).toList()) {
      int[] reach = {
        Math.min(row(edge.source()), row(edge.target())),
        Math.max(row(edge.source()), row(edge.target()))
      };
      int at = 0;
      while (at < taken.size() && taken.get(at).stream().anyMatch(other -> overlap(other, reach))) {
        at++;
      }
      if (at == taken.size()) {
        taken.add(new ArrayList<>());
        lanes.add(at);
      }
      taken.get(at).add(reach);
      lane.put(edge, at);
    }
    return lane;
  }

  private Stream<Edge> edges() {
    return chain.edges().stream()
        .filter(e -> rows.containsKey(e.source()) && rows.containsKey(e.target()));
  }

  private int span(Edge edge) {
    return Math.abs(row(edge.source()) - row(edge.target()));
  }

  private int row(String node) {
    return rows.getOrDefault(node, 0);
  }

  private static boolean overlap(int[] one, int[] other) {
    return one[0] < other[1] && other[0] < one[1];
  }

  private String arc(Edge edge, int lane, int left) {
    int from = row(edge.source()) * ROW + 16;
    int to = row(edge.target()) * ROW + 16;
    int out = left - 10 - LANE * (lane + 1);
    return String.format(
        Locale.ROOT,
        "<path class=\"%s\" d=\"M%d %d C%d %d %d %d %d %d\"/><path class=\"tip\" d=\"M%d %d l-7"
            + " -3.500 v7z\"/>",
        edge.relation().code(),
        left - 2,
        from,
        out,
        from,
        out,
        to,
        left - 6,
        to,
        left - 1,
        to);
  }

  private String letter(Node node, int left) {
    int y = rows.get(node.id()) * ROW;
    String text =
        "<text x=\"%d\" y=\"%d\"%s>%s</text><text class=\"q\" x=\"%d\" y=\"%d\">%s</text>"
            .formatted(
                left + 12,
                y + 21,
                node.id().equals(chain.here()) ? " class=\"here\"" : "",
                escaped(number(node)),
                left + 12,
                y + 40,
                escaped(shortened(dated(node) + detail(node))));
    String dot =
        "<circle class=\"%s\" cx=\"%d\" cy=\"%d\" r=\"5.500\"/>"
            .formatted(node.stub() ? "stub" : "letter", left, y + 16);
    return dot
        + address
            .apply(node)
            .map(href -> "<a href=\"%s\">%s</a>".formatted(escaped(href), text))
            .orElse(text);
  }

  /** "มท ๐๘๑๐.๗/ว ๒๕๒๓ · ๑๓ ส.ค. ๒๕๖๓". */
  static String title(Node node) {
    return number(node) + node.dated().map(d -> " · " + ThaiDate.brief(d, Digits.THAI)).orElse("");
  }

  private static String number(Node node) {
    return node.number().isEmpty() ? "ไม่มีเลขที่" : Digits.THAI.of(node.number());
  }

  private static String dated(Node node) {
    return node.dated().map(d -> ThaiDate.brief(d, Digits.THAI) + " · ").orElse("");
  }

  private String detail(Node node) {
    String stub = node.stub() ? "ไม่มีในระบบ · " : "";
    int hidden = chain.more().getOrDefault(node.id(), 0);
    String more = hidden > 0 ? "อีก " + Digits.THAI.of(hidden) + " ฉบับต่อจากฉบับนี้ · " : "";
    return more + stub + node.issuer();
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
