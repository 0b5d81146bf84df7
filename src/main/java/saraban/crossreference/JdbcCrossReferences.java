package saraban.crossreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import saraban.letter.LetterId;

/** The graph in the database. */
@Repository
class JdbcCrossReferences implements CrossReferences {

  private final JdbcClient jdbc;
  private final JdbcNodes nodes;
  private final JdbcEdges edges;

  JdbcCrossReferences(JdbcClient jdbc, JdbcNodes nodes, JdbcEdges edges) {
    this.jdbc = jdbc;
    this.nodes = nodes;
    this.edges = edges;
  }

  @Override
  public Optional<Node> find(LetterId letter) {
    return nodes.nodeOf(letter).map(this::node);
  }

  @Override
  public Node node(String id) {
    return Optional.ofNullable(nodes.read(List.of(id)).get(id)).orElseThrow();
  }

  @Override
  public List<Edge> edgesFrom(String node) {
    return edges.from(List.of(node));
  }

  @Override
  public List<Edge> edgesTo(String node) {
    return edges.to(List.of(node));
  }

  @Override
  public Chain chain(LetterId letter, int most) {
    return new ChainWalk(nodes, edges, most).from(nodes.nodeOf(letter).orElseThrow());
  }

  @Override
  public Map<String, String> numbers(List<String> letters) {
    Map<String, String> numbers = new HashMap<>();
    for (int at = 0; at < letters.size(); at += 500) {
      jdbc.sql(
              "select c.letter, n.reference from ref_copy c join ref_node n on n.id = c.node"
                  + " where c.letter in (:letters)")
          .param("letters", letters.subList(at, Math.min(letters.size(), at + 500)))
          .query((row, i) -> Map.entry(row.getString(1), row.getString(2)))
          .list()
          .forEach(each -> numbers.put(each.getKey(), each.getValue()));
    }
    return numbers;
  }

  @Override
  public List<LetterId> issuedBy(String registry, Relation relation, List<String> targets) {
    if (targets.isEmpty()) {
      return List.of();
    }
    return jdbc
        .sql(
            "select c.letter from ref_edge e join ref_copy c on c.node = e.source"
                + " join ref_node n on n.id = e.source where e.target in (:targets)"
                + " and e.relation = :relation and c.received = false"
                + " order by n.dated desc, n.id desc")
        .param("targets", targets)
        .param("relation", relation.code())
        .query(String.class)
        .list()
        .stream()
        .flatMap(id -> LetterId.parse(id).stream())
        .filter(id -> id.registry().equals(registry))
        .toList();
  }

  @Override
  @Transactional
  public void link(Edge edge) {
    edges.link(edge);
  }

  @Override
  public List<Proposal> proposals(String node) {
    return jdbc
        .sql(
            "select distinct p.stub, p.node, p.why from ref_proposal p"
                + " left join ref_edge e on e.target = p.stub"
                + " where p.decided = '' and (p.stub = :node or p.node = :node or e.source = :node)"
                + " and exists (select 1 from ref_node n where n.id = p.stub)"
                + " order by p.stub, p.node")
        .param("node", node)
        .query((row, i) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
        .list()
        .stream()
        .map(p -> new Proposal(node(p.get(0)), node(p.get(1)), p.get(2)))
        .toList();
  }

  @Override
  @Transactional
  public void decide(String stub, String node, boolean same) {
    int found =
        jdbc.sql("update ref_proposal set decided = ? where stub = ? and node = ? and decided = ''")
            .params(same ? "same" : "other", stub, node)
            .update();
    if (found == 1 && same && Map.copyOf(nodes.read(List.of(stub, node))).size() == 2) {
      nodes.merge(stub, node);
    }
  }

  @Override
  public List<String> refused(String node) {
    return edges.refused(node);
  }
}
