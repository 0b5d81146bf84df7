package saraban.crossreference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import saraban.thai.Digits;

/** The arrows between letters in the database, never in a circle. */
@Repository
class JdbcEdges {

  private final JdbcClient jdbc;
  private final JdbcNodes nodes;

  JdbcEdges(JdbcClient jdbc, JdbcNodes nodes) {
    this.jdbc = jdbc;
    this.nodes = nodes;
  }

  /** As a letter says it: what cannot be is kept apart with the chain that it would close. */
  void say(Edge edge) {
    Optional<List<String>> circle = circle(edge);
    if (circle.isPresent()) {
      refuse(edge, shown(circle.get()));
    } else {
      insert(edge);
    }
  }

  /**
   * @throws CycleRefused if the arrow would close a circle
   */
  void link(Edge edge) {
    circle(edge)
        .ifPresent(circle -> {
          throw new CycleRefused(shown(circle));
        });
    insert(edge);
  }

  private void insert(Edge edge) {
    String code = edge.relation().code();
    jdbc.sql(
            "insert into ref_edge select ?, ?, ?, ? from ref_node where id = ? and not exists"
                + " (select 1 from ref_edge where source = ? and target = ? and relation = ?)")
        .params(edge.source(), edge.target(), code, edge.quote(), edge.source())
        .params(edge.source(), edge.target(), code)
        .update();
  }

  private void refuse(Edge edge, String chain) {
    String code = edge.relation().code();
    jdbc.sql("delete from ref_refused where source = ? and target = ? and relation = ?")
        .params(edge.source(), edge.target(), code)
        .update();
    jdbc.sql("insert into ref_refused values (?, ?, ?, ?)")
        .params(edge.source(), edge.target(), code, chain)
        .update();
  }

  List<String> refused(String node) {
    return jdbc.sql("select chain from ref_refused where source = ? order by target")
        .param(node)
        .query(String.class)
        .list();
  }

  /** The way from the later letter over the new arrow back to itself, if there is one. */
  private Optional<List<String>> circle(Edge edge) {
    if (edge.source().equals(edge.target())) {
      return Optional.of(List.of(edge.source(), edge.target()));
    }
    Map<String, String> cameFrom = new HashMap<>(Map.of(edge.target(), edge.source()));
    Deque<String> open = new ArrayDeque<>(List.of(edge.target()));
    while (!open.isEmpty()) {
      String at = open.remove();
      for (Edge next : from(List.of(at))) {
        if (cameFrom.putIfAbsent(next.target(), at) == null) {
          open.add(next.target());
        }
        if (next.target().equals(edge.source())) {
          return Optional.of(way(cameFrom, at, edge.source()));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> way(Map<String, String> cameFrom, String last, String source) {
    List<String> way = new ArrayList<>(List.of(source));
    for (String at = last; !at.equals(source); at = cameFrom.get(at)) {
      way.add(at);
    }
    way.add(source);
    Collections.reverse(way);
    return way;
  }

  private String shown(List<String> way) {
    Map<String, Node> known = nodes.read(way);
    return String.join(
        " → ", way.stream().map(id -> Digits.THAI.of(known.get(id).number())).toList());
  }

  List<Edge> from(Collection<String> sources) {
    return edges("select * from ref_edge where source in (:ids) order by target", sources);
  }

  List<Edge> to(Collection<String> targets) {
    return edges("select * from ref_edge where target in (:ids) order by source", targets);
  }

  private List<Edge> edges(String sql, Collection<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(sql)
        .param("ids", ids)
        .query((row, i) ->
            new Edge(
                row.getString("source"),
                row.getString("target"),
                Relation.ofCode(row.getString("relation")),
                row.getString("quote")))
        .list();
  }
}
