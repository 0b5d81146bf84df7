package saraban.crossreference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import saraban.account.Acting;
import saraban.frame.LetterPanel;
import saraban.letter.LetterId;

/** The chain that a letter belongs to, on its page. */
@Component
@Order(30)
class ChainPanel implements LetterPanel {

  private static final int MOST = 24;

  private final CrossReferences references;

  ChainPanel(CrossReferences references) {
    this.references = references;
  }

  @Override
  public Optional<Panel> of(Acting acting, LetterId letter) {
    return references.find(letter).map(node -> panel(acting, letter, node));
  }

  private Panel panel(Acting acting, LetterId letter, Node node) {
    Chain chain = references.chain(letter, MOST);
    List<Line> lines = chain.edges().stream().map(edge -> line(acting, chain, edge)).toList();
    return new Panel(
        "crossreference",
        "panel",
        Map.of(
            "svg",
            chain.edges().isEmpty() ? "" : ChainDrawing.svg(chain, n -> address(acting, n)),
            "lines",
            lines,
            "proposals",
            references.proposals(node.id()),
            "refused",
            references.refused(node.id()),
            "mine",
            letter.registry().equals(acting.office().registry()),
            "relations",
            Relation.values(),
            "here",
            "/o/" + acting.office().code() + "/letters/" + letter));
  }

  /** The copy that the reader may open: the own office's first. */
  private static Optional<String> address(Acting acting, Node node) {
    return node.copies().stream()
        .filter(copy -> acting.visibility().opens(copy, node.secrecy()))
        .min((a, b) ->
            Boolean.compare(
                !a.registry().equals(acting.office().registry()),
                !b.registry().equals(acting.office().registry())))
        .map(copy -> "/o/" + acting.office().code() + "/letters/" + copy);
  }

  private static Line line(Acting acting, Chain chain, Edge edge) {
    Node source = chain.nodes().get(edge.source());
    Node target = chain.nodes().get(edge.target());
    return new Line(
        ChainDrawing.title(source),
        address(acting, source).orElse(""),
        edge.relation().thai(),
        ChainDrawing.title(target),
        address(acting, target).orElse(""),
        target.stub());
  }

  /** An arrow in words. */
  record Line(
      String source,
      String sourceHref,
      String verb,
      String target,
      String targetHref,
      boolean stub) {}
}
