package saraban.crossreference;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import saraban.account.Acting;
import saraban.letter.LetterId;
import saraban.letter.ReferenceNumber;

/** What a clerk says about how letters hang together. */
@Controller
class LinkPage {

  private final CrossReferences references;
  private final JdbcNodes nodes;

  LinkPage(CrossReferences references, JdbcNodes nodes) {
    this.references = references;
    this.nodes = nodes;
  }

  @PostMapping("/o/{office}/letters/{id}/links")
  String link(
      Acting acting,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String relation,
      @RequestParam(defaultValue = "") String number) {
    Node node = own(acting, id);
    Relation chosen =
        Stream.of(Relation.values())
            .filter(r -> r.code().equals(relation))
            .findAny()
            .orElse(Relation.CITES);
    String said = "เชื่อมโดย " + acting.person().name();
    references.link(new Edge(node.id(), meant(number), chosen, said));
    return back(acting, id);
  }

  @PostMapping("/o/{office}/letters/{id}/merges")
  String merge(
      Acting acting,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String stub,
      @RequestParam(defaultValue = "") String node,
      @RequestParam(defaultValue = "false") boolean same) {
    Node here = own(acting, id);
    references.proposals(here.id()).stream()
        .filter(p -> p.stub().id().equals(stub) && p.letter().id().equals(node))
        .findAny()
        .ifPresent(p -> references.decide(stub, node, same));
    return back(acting, id);
  }

  /** The latest letter of this number. */
  private String meant(String typed) {
    String number =
        ReferenceNumber.find(typed).map(ReferenceNumber::canonical).orElse(typed.strip());
    List<Node> found =
        nodes.rows("select * from ref_node where reference = ? order by dated desc", number);
    if (found.isEmpty()) {
      throw new UnknownLetter(typed);
    }
    return found.getFirst().id();
  }

  private Node own(Acting acting, String id) {
    return LetterId.parse(id)
        .filter(letter -> letter.registry().equals(acting.office().registry()))
        .flatMap(references::find)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String back(Acting acting, String id) {
    return "redirect:/o/%s/letters/%s".formatted(acting.office().code(), id);
  }
}
