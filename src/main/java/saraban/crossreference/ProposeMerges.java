package saraban.crossreference;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/**
 * Finds letters that a stub may be although its number, day or issuer differs: scanning misreads
 * them (888 as 8652, 29 as 23 April). Nothing is merged without somebody's word.
 */
@Component
class ProposeMerges {

  private static final int DAYS = 14;
  private static final String OWNED = " from ref_node where owner = ? and owner <> ''";
  private static final String COPIED = " (select 1 from ref_copy c where c.node = ref_node.id)";

  private final JdbcClient jdbc;
  private final JdbcNodes nodes;

  ProposeMerges(JdbcClient jdbc, JdbcNodes nodes) {
    this.jdbc = jdbc;
    this.nodes = nodes;
  }

  void forStub(String id) {
    Node stub = nodes.read(List.of(id)).get(id);
    if (stub.stub()) {
      near(stub, "select *" + OWNED + " and exists" + COPIED).forEach(node -> compare(stub, node));
    }
  }

  void forLetter(String id) {
    Node node = nodes.read(List.of(id)).get(id);
    near(node, "select *" + OWNED + " and not exists" + COPIED)
        .forEach(stub -> compare(stub, node));
  }

  private List<Node> near(Node node, String sql) {
    return nodes.rows(sql, node.name().owner()).stream()
        .filter(other -> !other.id().equals(node.id()))
        .toList();
  }

  private void compare(Node stub, Node node) {
    why(stub, node).ifPresent(why -> propose(stub, node, why));
  }

  /** The office is the same by its code; number or day must be, or both nearly. */
  private Optional<String> why(Node stub, Node node) {
    boolean sameNumber = stub.number().equals(node.number());
    boolean sameDay = stub.dated().equals(node.dated()) && stub.dated().isPresent();
    if (sameNumber && sameDay) {
      return Optional.of("เลขที่และวันที่ตรงกัน แต่ชื่อหน่วยงานต่างกัน: " + node.issuer());
    }
    if (sameNumber) {
      return close(stub, node, 366).map(days -> "เลขที่ตรงกัน แต่วันที่ต่างกัน " + days + " วัน");
    }
    if (sameDay && oneDigitOff(stub.name().running(), node.name().running())) {
      return Optional.of("วันที่ตรงกัน เลขที่ต่างกันหนึ่งหลัก");
    }
    return close(stub, node, DAYS)
        .filter(days -> subjectOfCiting(stub).contains(node.subject()))
        .map(days -> "หน่วยงานและเรื่องตรงกัน วันที่ใกล้กัน แต่เลขที่ต่างกัน: " + shown(node));
  }

  private static String shown(Node node) {
    return Digits.THAI.of(node.number())
        + node.dated().map(d -> " ลงวันที่ " + ThaiDate.brief(d, Digits.THAI)).orElse("");
  }

  private static Optional<String> close(Node stub, Node node, long most) {
    return stub.dated()
        .flatMap(one -> node.dated().map(other -> Math.abs(ChronoUnit.DAYS.between(one, other))))
        .filter(days -> days <= most)
        .map(days -> Digits.THAI.of(Long.toString(days)));
  }

  private static boolean oneDigitOff(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    long different = 0;
    for (int i = 0; i < one.length(); i++) {
      different += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return different == 1;
  }

  /** A relay keeps the subject: what cites a stub under a subject is likely about it. */
  private List<String> subjectOfCiting(Node stub) {
    return jdbc.sql(
            "select n.subject from ref_edge e join ref_node n on n.id = e.source"
                + " where e.target = ? and n.subject <> ''")
        .param(stub.id())
        .query(String.class)
        .list();
  }

  private void propose(Node stub, Node node, String why) {
    jdbc.sql(
            "insert into ref_proposal select ?, ?, ?, '' from ref_node where id = ? and not exists"
                + " (select 1 from ref_proposal where stub = ? and node = ?)")
        .params(stub.id(), node.id(), why, stub.id(), stub.id(), node.id())
        .update();
  }
}
