package saraban.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import saraban.account.Acting;
import saraban.crossreference.CrossReferences;
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
  String show(
      Acting acting,
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int ask,
      Model model) {
    MatterBoard.Place place = matters.place(acting, id);
    LocalDate today = LocalDate.now(clock);
    Node node = references.find(place.matter()).orElseThrow(CascadePage::notFound);
    List<RollUps.Child> all = rollUps.all(place.part(ask));
    shell.fill(model, acting, "board", "ผังทั้งสาย");
    model.addAttribute("matter", place.matter());
    model.addAttribute("count", all.size());
    Canvas.Frame frame = new Canvas.Frame("/o/" + acting.office().code(), today);
    CascadeDrawing.Top top = new CascadeDrawing.Top(cited(node), node, own(place, all));
    model.addAttribute("svg", drawing.svg(top, all, place.path(), frame));
    return "cascade-graph";
  }

  /** The letter by which the office itself passed the matter on. */
  private Optional<Node> own(MatterBoard.Place place, List<RollUps.Child> all) {
    return all.stream()
        .map(child -> child.own().letter())
        .findFirst()
        .filter(letter -> !letter.equals(place.matter()))
        .flatMap(references::find);
  }

  private List<CascadeDrawing.Cited> cited(Node node) {
    return references.edgesFrom(node.id()).stream()
        .map(edge ->
            new CascadeDrawing.Cited(edge.relation().thai(), references.node(edge.target())))
        .toList();
  }
}
