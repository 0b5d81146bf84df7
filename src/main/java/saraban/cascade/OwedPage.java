package saraban.cascade;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import saraban.account.Acting;
import saraban.crossreference.CrossReferences;
import saraban.crossreference.Node;
import saraban.deadline.Demands;
import saraban.deadline.Obligation;
import saraban.deadline.Obligations;
import saraban.deadline.Standing;
import saraban.frame.Shell;

/** One thing that one office owes, and what happened to it. */
@Controller
class OwedPage {

  private final Shell shell;
  private final MatterBoard matters;
  private final Obligations obligations;
  private final Demands demands;
  private final CrossReferences references;
  private final Clock clock;

  OwedPage(
      Shell shell,
      MatterBoard matters,
      Obligations obligations,
      Demands demands,
      CrossReferences references,
      Clock clock) {
    this.shell = shell;
    this.matters = matters;
    this.obligations = obligations;
    this.demands = demands;
    this.references = references;
    this.clock = clock;
  }

  @GetMapping("/o/{office}/board/{id}/offices/{obligation}")
  String office(
      Acting acting, @PathVariable String id, @PathVariable long obligation, Model model) {
    MatterBoard.Place place = matters.place(acting, id);
    Obligation found =
        obligations
            .find(obligation)
            .filter(o -> o.matter().equals(place.matter()) && o.path().startsWith(place.path()))
            .orElseThrow(CascadePage::notFound);
    shell.fill(model, acting, "board", "ติดตาม");
    model.addAttribute("o", found);
    Standing standing = found.on(LocalDate.now(clock));
    model.addAttribute("shown", Shown.of(standing));
    model.addAttribute("waits", demands.waits(found));
    model.addAttribute(
        "others",
        obligations.owed(found.letter(), found.recipient()).stream()
            .filter(other -> other.id() != found.id())
            .map(other -> new Other(other, Shown.of(other.on(LocalDate.now(clock)))))
            .toList());
    model.addAttribute("closed", standing.closed());
    model.addAttribute("happenings", obligations.happenings(found.id()));
    Node node = references.find(found.letter()).orElseThrow();
    model.addAttribute("node", node);
    model.addAttribute("says", acting.visibility().opens(found.letter(), node.secrecy()));
    model.addAttribute("mine", found.letter().registry().equals(acting.office().registry()));
    return "obligation";
  }

  /** Something else that the same office owes to the same letter. */
  record Other(Obligation obligation, Shown shown) {}
}
