package saraban.crossreference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import saraban.letter.FiledLetter;
import saraban.letter.IssuedLetter;
import saraban.letter.Letter;
import saraban.letter.LetterId;
import saraban.letter.ReceivedLetter;
import saraban.letter.Secrecy;

/** The letters of the graph in the database. */
@Repository
class JdbcNodes {

  private static final String UNISSUED =
      " and not exists (select 1 from ref_copy c where c.node = ref_node.id and not c.received)";

  private final JdbcClient jdbc;

  JdbcNodes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A letter that is in the system: a stub of it gets its subject and stops being one. */
  String put(FiledLetter filed) {
    LetterId copy = filed.id();
    Letter letter = filed.letter();
    LetterName name = LetterName.of(filed);
    Optional<String> before = nodeOf(copy);
    if (before.isPresent()) {
      return before.get();
    }
    String node =
        original(filed).orElseGet(() -> name.known() ? own(filed, name) : insert(copy, name));
    jdbc.sql("update ref_node set subject = ?, secrecy = ? where id = ? and subject = ''")
        .params(letter.subject(), letter.secrecy().code(), node)
        .update();
    jdbc.sql("insert into ref_copy values (?, ?, ?, ?)")
        .params(copy.toString(), node, filed.office(), copy.series().received())
        .update();
    return node;
  }

  /** What came in is the letter that was issued here. */
  private Optional<String> original(FiledLetter filed) {
    return filed instanceof ReceivedLetter received
        ? received.original().flatMap(this::nodeOf)
        : Optional.empty();
  }

  /** A letter is issued once: one that was issued already is another. */
  private String own(FiledLetter filed, LetterName name) {
    return meant(name, filed instanceof IssuedLetter ? UNISSUED : "").orElseGet(() -> insert(name));
  }

  /** A letter that another one names. */
  String heardOf(LetterName name) {
    return meant(name, "").orElseGet(() -> insert(name));
  }

  /** The one node with this number and day, if its issuer may be the same. */
  private Optional<String> meant(LetterName name, String which) {
    List<Node> same =
        rows("select * from ref_node where reference = ?" + which, name.number()).stream()
            .filter(node -> near(node.dated(), name.dated()))
            .filter(node -> node.name().sameIssuer(name))
            .filter(node -> node.subject().isEmpty() || !name.secret() || node.name().secret())
            .sorted(Comparator.comparing(node -> node.name().secret() != name.secret()))
            .toList();
    return same.stream()
        .filter(node -> node.dated().equals(name.dated()))
        .findFirst()
        .or(() -> same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty())
        .map(Node::id);
  }

  private static boolean near(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private String insert(LetterName name) {
    String id =
        jdbc.sql("select count(*) from ref_node where id = ?")
                    .param(name.key())
                    .query(Long.class)
                    .single()
                == 0
            ? name.key()
            : name.key() + " " + name.issuer();
    return insert(id, name);
  }

  /** A letter without a number is known by its copy only. */
  private String insert(LetterId copy, LetterName name) {
    return insert(copy.toString(), name);
  }

  private String insert(String id, LetterName name) {
    jdbc.sql("insert into ref_node values (?, ?, ?, ?, ?, '', ?)")
        .params(id, name.number(), name.owner(), name.dated().orElse(null), name.issuer())
        .param(Secrecy.NONE.code())
        .update();
    return id;
  }

  Optional<String> nodeOf(LetterId copy) {
    return jdbc.sql("select node from ref_copy where letter = ?")
        .param(copy.toString())
        .query(String.class)
        .optional();
  }

  Map<String, Node> read(Collection<String> ids) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    List<String> all = List.copyOf(ids);
    for (int at = 0; at < all.size(); at += 500) {
      List<String> some = all.subList(at, Math.min(all.size(), at + 500));
      Map<String, List<LetterId>> copies = copies(some);
      jdbc.sql("select * from ref_node where id in (:ids) order by dated, id")
          .param("ids", some)
          .query((row, i) -> node(row, copies.getOrDefault(row.getString("id"), List.of())))
          .list()
          .forEach(node -> nodes.put(node.id(), node));
    }
    return nodes;
  }

  /** Nodes without their copies. */
  List<Node> rows(String sql, Object... parameters) {
    return jdbc.sql(sql).params(parameters).query((row, i) -> node(row, List.of())).list();
  }

  private Map<String, List<LetterId>> copies(List<String> ids) {
    Map<String, List<LetterId>> copies = new LinkedHashMap<>();
    jdbc.sql("select node, letter from ref_copy where node in (:ids) order by received, letter")
        .param("ids", ids)
        .query((row, i) -> Map.entry(row.getString(1), row.getString(2)))
        .list()
        .forEach(copy ->
            LetterId.parse(copy.getValue())
                .ifPresent(
                    id -> copies.computeIfAbsent(copy.getKey(), _ -> new ArrayList<>()).add(id)));
    return copies;
  }

  private static Node node(ResultSet row, List<LetterId> copies) throws SQLException {
    String secrecy = row.getString("secrecy");
    return new Node(
        row.getString("id"),
        row.getString("reference"),
        Optional.ofNullable(row.getObject("dated", LocalDate.class)),
        row.getString("issuer"),
        row.getString("subject"),
        Stream.of(Secrecy.values()).filter(s -> s.code().equals(secrecy)).findAny().orElseThrow(),
        copies);
  }

  /** All that hung on a stub hangs on the letter; the stub goes. */
  void merge(String stub, String node) {
    for (String end : List.of("source", "target")) {
      String other = end.equals("source") ? "target" : "source";
      jdbc.sql(
              "update ref_edge e set %s = ? where %s = ? and not exists (select 1 from ref_edge f where f.%s = ? and f.%s = e.%s and f.relation = e.relation)"
                  .formatted(end, end, end, other, other))
          .params(node, stub, node)
          .update();
      jdbc.sql("delete from ref_edge where %s = ?".formatted(end)).param(stub).update();
    }
    jdbc.sql("update ref_copy set node = ? where node = ?").params(node, stub).update();
    jdbc.sql("delete from ref_node where id = ?").param(stub).update();
  }
}
