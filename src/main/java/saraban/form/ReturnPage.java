package saraban.form;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import saraban.account.Acting;
import saraban.form.DecideReturn.Decision;
import saraban.form.FollowMatter.Followed;
import saraban.frame.Shell;
import saraban.link.PublicAddress;
import saraban.organisation.Office;

/** The form of one office: its answers, versions, history, and what is to be decided. */
@Controller
class ReturnPage {

  private static final String PATH = FormPages.MATTER + "/offices/{code}";
  private static final Duration LINK_LIVES = Duration.ofDays(120);

  private final Shell shell;
  private final FormPages pages;
  private final FollowMatter follow;
  private final Returns returns;
  private final Acts acts;
  private final DecideReturn decide;
  private final Standing standing;
  private final Tokens tokens;
  private final PublicAddress address;
  private final Clock clock;

  ReturnPage(
      Shell shell,
      FormPages pages,
      FollowMatter follow,
      Returns returns,
      Acts acts,
      DecideReturn decide,
      Standing standing,
      Tokens tokens,
      PublicAddress address,
      Clock clock) {
    this.shell = shell;
    this.pages = pages;
    this.follow = follow;
    this.returns = returns;
    this.acts = acts;
    this.decide = decide;
    this.standing = standing;
    this.tokens = tokens;
    this.address = address;
    this.clock = clock;
  }

  @GetMapping(PATH)
  String show(
      Acting acting,
      @PathVariable String letter,
      @PathVariable String form,
      @PathVariable String code,
      @RequestParam(required = false) Optional<Integer> version,
      Model model) {
    Matter matter = pages.matter(acting, letter, form);
    Office office = pages.recipient(acting, matter, code);
    shell.fill(model, acting, "forms", office.name());
    List<Returned> versions = returns.of(matter.id(), code);
    Optional<Returned> shown =
        version
            .flatMap(v -> versions.stream().filter(r -> r.version() == v).findFirst())
            .or(() -> versions.stream().findFirst());
    Followed followed = follow.one(matter, office);
    model.addAttribute("matter", matter);
    model.addAttribute("recipient", office);
    model.addAttribute("place", standing.place(office));
    model.addAttribute("path", FormPages.path(acting, matter));
    model.addAttribute("here", FormPages.path(acting, matter) + "/offices/" + code);
    model.addAttribute("followed", followed);
    model.addAttribute("mine", MatterShown.waitsFor(followed, standing.principal(acting.office())));
    model.addAttribute("beginning", followed.progress() instanceof Progress.Submitted);
    model.addAttribute("versions", versions);
    shown.ifPresent(r -> model.addAttribute("shown", r));
    model.addAttribute(
        "fields",
        FormFields.of(
            matter.form(),
            shown.map(Returned::answers).orElse(Answers.NONE).values(),
            faults(shown)));
    model.addAttribute("acts", acts.of(matter.id(), code).reversed());
    model.addAttribute("link", link(matter, office));
    return "form-return";
  }

  private static List<Fault> faults(Optional<Returned> shown) {
    return shown.map(Returned::faults).orElse(List.of()).stream()
        .map(t ->
            new Fault(t.key(), t.cell().isEmpty() ? t.message() : t.cell() + ": " + t.message()))
        .toList();
  }

  private String link(Matter matter, Office office) {
    Instant until =
        matter
            .due()
            .map(d -> d.atStartOfDay(clock.getZone()).toInstant())
            .filter(clock.instant()::isBefore)
            .orElse(clock.instant())
            .plus(LINK_LIVES);
    String path = "/f/" + tokens.forPage(matter.id(), office.code(), until);
    return address.of(path).orElse(path);
  }

  @PostMapping(PATH + "/decisions")
  String decide(
      Acting acting,
      @PathVariable String letter,
      @PathVariable String form,
      @PathVariable String code,
      @RequestParam Decision decision,
      @RequestParam(defaultValue = "") String remark) {
    Matter matter = pages.matter(acting, letter, form);
    Office office = pages.recipient(acting, matter, code);
    decide.decide(
        matter.id(),
        office,
        decision,
        acting.office(),
        acting.person().login(),
        remark,
        clock.instant());
    String back = FormPages.path(acting, matter);
    return "redirect:" + (decision == Decision.BEGIN ? back + "/offices/" + code : back);
  }
}
