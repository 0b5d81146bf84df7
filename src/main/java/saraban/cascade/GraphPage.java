package saraban.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import saraban.account.Acting;
import saraban.crossreference.CrossReferences;
import saraban.crossreference.Edge;
import saraban.crossreference.Node;
import saraban.deadline.RollUps;
import saraban.frame.Shell;

/** The whole cascade of a matter as one drawing, with the letters that it builds on. */
@Controller
class GraphPage {

  private final Shell shell;
  private final MatterBoard matters;
  private final RollUps rollUps;
  private final CrossReferences references;
  private final CascadeDrawing drawing;
  private final Clock clock;

  GraphPage(
      Shell shell,
      MatterBoard matters,
      RollUps rollUps,
      CrossReferences references,
      CascadeDrawing drawing,
      Clock clock) {
    this.shell = shell;
    this.matters = matters;
    this.rollUps = rollUps;
    this.references = references;
    this.drawing = drawing;
    this.clock = clock;
  }

  @GetMapping("/o/{office}/board/{id}/graph")
  String show(Acting acting, @PathVariable String id, Model model) {
    MatterBoard.Place place = matters.place(acting, id);
    LocalDate today = LocalDate.now(clock);
    Node node = references.find(place.matter()).orElseThrow(CascadePage::notFound);
    List<RollUps.Child> all = rollUps.all(place.matter(), place.path());
    shell.fill(model, acting, "board", "ผังทั้งสาย");
    model.addAttribute("matter", place.matter());
    model.addAttribute("node", node);
    model.addAttribute("cited", cited(node));
    model.addAttribute("count", all.size());
    model.addAttribute(
        "svg", drawing.svg(all, place.path(), node, "/o/" + acting.office().code(), today));
    return "cascade-graph";
  }

  private List<Cited> cited(Node node) {
    List<Cited> all = new ArrayList<>();
    for (Edge edge : references.edgesFrom(node.id())) {
      all.add(new Cited(edge.relation().thai(), references.node(edge.target())));
    }
    return all;
  }

  /** A letter that the matter's first letter builds on. */
  record Cited(String verb, Node node) {}
}
