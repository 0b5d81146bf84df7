package saraban.form;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import saraban.account.Acting;
import saraban.form.FollowMatter.Followed;
import saraban.form.TakeReturn.Arrived;
import saraban.form.TakeReturn.Outcome;
import saraban.frame.Shell;
import saraban.organisation.Office;

/** One matter: who has sent what, what waits, and where returns are dropped. */
@Controller
class MatterPage {

  private static final int LONG = 120;

  private final Shell shell;
  private final FormPages pages;
  private final FollowMatter follow;
  private final Standing standing;
  private final Unclears unclears;
  private final TakeReturn take;
  private final UnpackReturns unpack;
  private final Clock clock;

  MatterPage(
      Shell shell,
      FormPages pages,
      FollowMatter follow,
      Standing standing,
      Unclears unclears,
      TakeReturn take,
      UnpackReturns unpack,
      Clock clock) {
    this.shell = shell;
    this.pages = pages;
    this.follow = follow;
    this.standing = standing;
    this.unclears = unclears;
    this.take = take;
    this.unpack = unpack;
    this.clock = clock;
  }

  /** Offices below one that has many, counted. */
  record Group(Office office, long expected, long answered, long waiting) {}

  /** A workbook whose office somebody must choose. */
  record Question(Unclears.Unclear unclear, List<Office> proposals) {}

  @GetMapping(FormPages.MATTER)
  String show(
      Acting acting,
      @PathVariable String letter,
      @PathVariable String form,
      @RequestParam(required = false) Optional<String> at,
      @RequestParam(required = false) Optional<String> opened,
      Model model) {
    Matter matter = pages.matter(acting, letter, form);
    model.addAttribute("opened", opened.isPresent());
    return page(acting, matter, pages.top(acting, at), List.of(), model);
  }

  private String page(
      Acting acting, Matter matter, Office top, List<Outcome> outcomes, Model model) {
    shell.fill(model, acting, "forms", matter.form().title());
    Office principal = standing.principal(acting.office());
    List<Followed> below = follow.below(matter, top);
    boolean grouped = below.size() > LONG;
    model.addAttribute("matter", matter);
    model.addAttribute("top", top);
    model.addAttribute("principal", principal);
    model.addAttribute("path", FormPages.path(acting, matter));
    model.addAttribute("expected", below.size());
    model.addAttribute("answered", below.stream().filter(MatterPage::answered).count());
    model.addAttribute("queue", below.stream().filter(f -> waitsFor(f, principal)).toList());
    model.addAttribute("groups", grouped ? groups(below, top, principal) : List.of());
    model.addAttribute("offices", grouped ? List.of() : below);
    model.addAttribute("places", places(grouped ? List.of() : below));
    model.addAttribute("unclears", questions(acting, matter));
    model.addAttribute("outcomes", outcomes);
    return "form-matter";
  }

  /** Short names of the offices right above, by code. */
  private Map<String, String> places(List<Followed> below) {
    Map<String, String> places = new HashMap<>();
    below.forEach(f ->
        standing
            .find(f.office().parent())
            .ifPresent(above -> places.put(above.code(), above.shortName())));
    return places;
  }

  private static boolean answered(Followed followed) {
    return !(followed.progress() instanceof Progress.Draft);
  }

  static boolean waitsFor(Followed followed, Office principal) {
    return followed.progress().waitsFor().filter(l -> l == principal.level()).isPresent();
  }

  private List<Group> groups(List<Followed> below, Office top, Office principal) {
    List<Group> groups = new ArrayList<>();
    for (Office child : standing.offices().childrenOf(top.code())) {
      List<Followed> members =
          below.stream().filter(f -> standing.isBelow(f.office(), child)).toList();
      if (!members.isEmpty()) {
        groups.add(
            new Group(
                child,
                members.size(),
                members.stream().filter(MatterPage::answered).count(),
                members.stream().filter(f -> waitsFor(f, principal)).count()));
      }
    }
    return groups;
  }

  private List<Question> questions(Acting acting, Matter matter) {
    Office principal = standing.principal(acting.office());
    List<Question> questions = new ArrayList<>();
    for (Unclears.Unclear unclear : unclears.of(matter.id())) {
      List<Office> proposals =
          unclear.proposals().stream()
              .flatMap(code -> standing.find(code).stream())
              .filter(office -> standing.isBelow(office, principal))
              .toList();
      boolean own = unclear.sender().equals(acting.person().login());
      if (own || !proposals.isEmpty() || matter.office().equals(principal.code())) {
        questions.add(new Question(unclear, proposals));
      }
    }
    return questions;
  }

  /** Takes as many workbooks as were dropped, also inside a ZIP. */
  @PostMapping(FormPages.MATTER + "/returns")
  String take(
      Acting acting,
      @PathVariable String letter,
      @PathVariable String form,
      @RequestParam List<MultipartFile> files,
      Model model)
      throws IOException {
    Matter matter = pages.matter(acting, letter, form);
    List<Outcome> outcomes = new ArrayList<>();
    for (MultipartFile file : files) {
      String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
      if (!file.isEmpty() || !name.isEmpty()) {
        outcomes.addAll(unpack.take(arrived(acting, matter, name, file.getBytes())));
      }
    }
    return page(acting, matter, pages.top(acting, Optional.empty()), outcomes, model);
  }

  private Arrived arrived(Acting acting, Matter matter, String name, byte[] bytes) {
    return new Arrived(
        bytes,
        name,
        acting.person().login(),
        Returned.Source.UPLOAD,
        clock.instant(),
        Optional.of(matter.id()),
        Optional.of(acting.office()));
  }

  /** Takes an unclear workbook for the office that somebody chose, or drops it. */
  @PostMapping(FormPages.MATTER + "/unclear/{id}")
  String choose(
      Acting acting,
      @PathVariable String letter,
      @PathVariable String form,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String code,
      Model model) {
    Matter matter = pages.matter(acting, letter, form);
    List<Outcome> outcomes =
        code.isEmpty()
            ? List.of()
            : List.of(
                take.choose(
                    id,
                    matter,
                    pages.recipient(acting, matter, code),
                    acting.person().login(),
                    clock.instant()));
    if (code.isEmpty()) {
      unclears.remove(id);
    }
    return page(acting, matter, pages.top(acting, Optional.empty()), outcomes, model);
  }
}
