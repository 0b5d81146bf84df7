package saraban.crossreference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Walks from a letter along all arrows, nearest first, until there are enough. */
final class ChainWalk {

  /** So many letters of one kind that hang on a letter are shown; the others are counted. */
  private static final int BUNDLE = 10;

  private final JdbcNodes nodes;
  private final JdbcEdges edges;
  private final int most;
  private final Set<String> seen = new LinkedHashSet<>();
  private final Set<Edge> walked = new LinkedHashSet<>();
  private final Map<String, Integer> more = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();

  ChainWalk(JdbcNodes nodes, JdbcEdges edges, int most) {
    this.nodes = nodes;
    this.edges = edges;
    this.most = most;
  }

  Chain from(String start) {
    seen.add(start);
    open.add(start);
    while (!open.isEmpty()) {
      String at = open.remove();
      edges.from(List.of(at)).forEach(edge -> step(edge, edge.target(), at));
      backwards(at);
    }
    List<Edge> between =
        walked.stream()
            .filter(e -> seen.contains(e.source()) && seen.contains(e.target()))
            .toList();
    return new Chain(start, nodes.read(seen), between, Map.copyOf(more));
  }

  /** What comes after a letter may be hundreds of relays: a few stand for all. */
  private void backwards(String at) {
    Map<Relation, List<Edge>> kinds = new HashMap<>();
    edges
        .to(List.of(at))
        .forEach(e -> kinds.computeIfAbsent(e.relation(), _ -> new ArrayList<>()).add(e));
    for (List<Edge> kind : kinds.values()) {
      Stream<Edge> known = kind.stream().filter(e -> seen.contains(e.source()));
      Stream<Edge> others = kind.stream().filter(e -> !seen.contains(e.source()));
      List<Edge> shown = Stream.concat(known, others.limit(BUNDLE)).toList();
      shown.forEach(edge -> step(edge, edge.source(), at));
      if (kind.size() > shown.size()) {
        more.merge(at, kind.size() - shown.size(), Integer::sum);
      }
    }
  }

  private void step(Edge edge, String next, String at) {
    walked.add(edge);
    if (seen.contains(next)) {
      return;
    }
    if (seen.size() >= most) {
      more.merge(at, 1, Integer::sum);
      return;
    }
    seen.add(next);
    open.add(next);
  }
}
