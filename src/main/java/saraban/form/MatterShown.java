package saraban.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import saraban.account.Acting;
import saraban.form.FollowMatter.Followed;
import saraban.form.TakeReturn.Outcome;
import saraban.frame.Shell;
import saraban.organisation.Office;
import saraban.organisation.Office.Level;

/** What the page of a matter shows. */
@Component
class MatterShown {

  private static final int LONG = 120;

  private final Shell shell;
  private final FollowMatter follow;
  private final Standing standing;
  private final Unclears unclears;
  private final MailedReturns mailed;
  private final StepDays days;
  private final Clock clock;

  MatterShown(
      Shell shell,
      FollowMatter follow,
      Standing standing,
      Unclears unclears,
      MailedReturns mailed,
      StepDays days,
      Clock clock) {
    this.shell = shell;
    this.follow = follow;
    this.standing = standing;
    this.unclears = unclears;
    this.mailed = mailed;
    this.days = days;
    this.clock = clock;
  }

  /** Offices below one that has many, counted. */
  record Group(Office office, long expected, long answered, long waiting) {}

  /** What is to be done by when. */
  record Step(String what, LocalDate day) {}

  /** A workbook whose office somebody must choose. */
  record Question(Unclears.Unclear unclear, List<Office> proposals) {}

  /**
   * @param top office whose part is shown
   * @param outcomes what became of files that were just taken
   */
  String fill(Acting acting, Matter matter, Office top, List<Outcome> outcomes, Model model) {
    shell.fill(model, acting, "forms", matter.form().title());
    Office principal = standing.principal(acting.office());
    List<Followed> below = follow.below(matter, top);
    boolean grouped = below.size() > LONG;
    model.addAttribute("matter", matter);
    model.addAttribute("top", top);
    model.addAttribute("principal", principal);
    model.addAttribute("path", FormPages.path(acting, matter));
    model.addAttribute("expected", below.size());
    model.addAttribute("answered", below.stream().filter(MatterShown::answered).count());
    model.addAttribute("queue", below.stream().filter(f -> waitsFor(f, principal)).toList());
    model.addAttribute("groups", grouped ? groups(below, top, principal) : List.of());
    model.addAttribute("offices", grouped ? List.of() : below);
    model.addAttribute("places", places(grouped ? List.of() : below));
    model.addAttribute("unclears", questions(acting, matter));
    model.addAttribute("mailed", mailed(matter, principal));
    model.addAttribute("steps", steps(matter));
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("outcomes", outcomes);
    return "form-matter";
  }

  /** Mails come to one box for all, so those of others are not shown. */
  private List<MailedReturns.Mailed> mailed(Matter matter, Office principal) {
    boolean all = matter.office().equals(principal.code());
    return mailed.of(matter.id()).stream()
        .filter(m ->
            all
                || standing
                    .find(m.office())
                    .filter(o -> standing.isBelow(o, principal))
                    .isPresent())
        .toList();
  }

  /** By when each level must be done, lowest first. */
  private List<Step> steps(Matter matter) {
    Stream<Level> levels =
        Stream.concat(
            Stream.of(matter.form().filledBy()),
            matter.form().checkedBy().stream().filter(l -> l != Level.DEPARTMENT));
    return levels
        .flatMap(level -> days.of(matter, level).map(day -> new Step(step(level), day)).stream())
        .toList();
  }

  private static String step(Level level) {
    return switch (level) {
      case LOCAL_AUTHORITY -> "ท้องถิ่นส่ง";
      case DISTRICT -> "อำเภอตรวจ";
      case PROVINCE -> "จังหวัดรายงาน";
      case DEPARTMENT, UNIT -> "กรมรับ";
    };
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
                members.stream().filter(MatterShown::answered).count(),
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
}
