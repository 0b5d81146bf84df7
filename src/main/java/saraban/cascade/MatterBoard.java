package saraban.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import saraban.account.Acting;
import saraban.crossreference.CrossReferences;
import saraban.crossreference.Node;
import saraban.deadline.Demands;
import saraban.deadline.Obligation;
import saraban.deadline.RollUps;
import saraban.frame.Shell;
import saraban.letter.LetterId;
import saraban.organisation.Office;
import saraban.organisation.Offices;

/** One matter over the whole tree below an office. */
@Controller
class MatterBoard {

  private final Shell shell;
  private final RollUps rollUps;
  private final Demands demands;
  private final CrossReferences references;
  private final ChildRows rows;
  private final Tiles tiles;
  private final RelayJobs jobs;
  private final Supplier<Offices> offices;
  private final Clock clock;

  MatterBoard(
      Shell shell,
      RollUps rollUps,
      Demands demands,
      CrossReferences references,
      ChildRows rows,
      Tiles tiles,
      RelayJobs jobs,
      Supplier<Offices> offices,
      Clock clock) {
    this.shell = shell;
    this.rollUps = rollUps;
    this.demands = demands;
    this.references = references;
    this.rows = rows;
    this.tiles = tiles;
    this.jobs = jobs;
    this.offices = offices;
    this.clock = clock;
  }

  @GetMapping("/o/{office}/board/{id}")
  String show(
      Acting acting,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String under,
      @RequestParam(defaultValue = "left") String show,
      @RequestParam(defaultValue = "left") String sort,
      @RequestParam(defaultValue = "0") int ask,
      Model model) {
    LocalDate today = LocalDate.now(clock);
    Place place = place(acting, id);
    shell.fill(model, acting, "board", "ติดตาม");
    Node node = references.find(place.matter()).orElseThrow(CascadePage::notFound);
    model.addAttribute("matter", place.matter());
    model.addAttribute("node", node);
    boolean open = acting.visibility().opens(place.matter(), node.secrecy());
    model.addAttribute("subject", open ? node.subject() : "หนังสือลับ ๑ ฉบับ");
    model.addAttribute("says", open);
    model.addAttribute("today", today);
    model.addAttribute("passedOn", passedOn(acting, place.matter()));
    model.addAttribute("demands", demands.ofMatter(place.matter()));
    model.addAttribute("ask", ask);
    RollUps.Part part = place.part(ask);
    List<RollUps.OfLevel> levels = rollUps.levels(part, today);
    model.addAttribute("levels", levels.stream().map(MatterBoard::step).toList());
    List<RollUps.Child> children = rollUps.children(part, today);
    model.addAttribute("due", due(children));
    String below = below(place, under);
    boolean drilled = !below.equals(place.path());
    List<RollUps.Child> shown = drilled ? rollUps.children(part.below(below), today) : children;
    boolean manyProvinces = children.size() > 20;
    model.addAttribute("regions", manyProvinces ? tiles.of(children, today) : List.of());
    table(acting, model, place, below, shown, new Wanted(show, sort, open), today);
    return "matter";
  }

  /** The day that most of them have: one who was given more time has another. */
  private static Optional<LocalDate> due(List<RollUps.Child> children) {
    return children.stream()
        .flatMap(c -> c.own().due().stream())
        .collect(Collectors.groupingBy(day -> day, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** Whether the office that began the matter has it passed on through all levels as a job. */
  private boolean passedOn(Acting acting, LetterId matter) {
    return matter.registry().equals(acting.office().registry()) && jobs.find(matter).isPresent();
  }

  /**
   * What of the table is wanted and in which order.
   *
   * @param says whether the words of what is asked may be shown
   */
  record Wanted(String show, String sort, boolean says) {}

  private void table(
      Acting acting,
      Model model,
      Place place,
      String below,
      List<RollUps.Child> children,
      Wanted wanted,
      LocalDate today) {
    String code = last(below);
    Optional<Office> at = offices.get().find(code);
    Optional<LetterId> own =
        children.stream()
            .map(c -> c.own())
            .filter(o -> o.letter().registry().equals(acting.office().registry()))
            .map(Obligation::letter)
            .findFirst();
    model.addAttribute("under", code);
    model.addAttribute("drilled", !below.equals(place.path()));
    model.addAttribute("place", at.map(Office::name).orElse(""));
    model.addAttribute("synthetic", children.stream().anyMatch(this::synthetic));
    model.addAttribute(
        "relay", children.stream().findFirst().flatMap(c -> references.find(c.own().letter())));
    model.addAttribute("relayLetter", children.stream().findFirst().map(c -> c.own().letter()));
    model.addAttribute("rows", rows.of(children, wanted, today));
    model.addAttribute("allRows", children.size());
    model.addAttribute("show", wanted.show());
    model.addAttribute("sort", wanted.sort());
    model.addAttribute("own", own);
    model.addAttribute("open", children.stream().filter(c -> !c.closed(today)).count());
  }

  private boolean synthetic(RollUps.Child child) {
    return offices.get().find(child.own().office()).map(Office::synthetic).orElse(false);
  }

  private static String last(String path) {
    String[] codes = path.split("/");
    return codes[codes.length - 1];
  }

  private static Step step(RollUps.OfLevel level) {
    return new Step(BoardPage.name(level.level()), level.count(), Bar.svg(level.count()));
  }

  /** A level with its bar. */
  record Step(String name, RollUps.Count count, String bar) {}

  /** Where an office stands in a matter. */
  record Place(LetterId matter, String path) {

    /**
     * @param demand place of the only thing to look at; 0: all
     */
    RollUps.Part part(int demand) {
      return new RollUps.Part(matter, demand, path);
    }
  }

  Place place(Acting acting, String id) {
    LetterId matter = LetterId.parse(id).orElseThrow(CascadePage::notFound);
    String path =
        rollUps
            .pathOf(matter, BoardPage.principal(acting.office()))
            .orElseThrow(CascadePage::notFound);
    return new Place(matter, path);
  }

  /** The office to look at, if it stands below ours. */
  private String below(Place place, String under) {
    return under.isEmpty()
        ? place.path()
        : rollUps
            .pathOf(place.matter(), under)
            .filter(path -> path.startsWith(place.path()))
            .orElse(place.path());
  }

  static final Comparator<RollUps.Child> BY_LEFT =
      Comparator.comparingInt((RollUps.Child c) -> -c.below().late())
          .thenComparing(c -> c.own().due().orElse(LocalDate.MAX));
}
