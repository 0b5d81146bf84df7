package saraban.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import saraban.account.Acting;
import saraban.crossreference.CrossReferences;
import saraban.crossreference.Node;
import saraban.deadline.AskedOf;
import saraban.deadline.Obligation;
import saraban.deadline.Obligations;
import saraban.deadline.RollUps;
import saraban.frame.Shell;
import saraban.letter.LetterId;
import saraban.link.PublicAddress;
import saraban.organisation.Office;
import saraban.organisation.Office.Level;

/** The coordinator's first page: what this office asked for, and what it owes itself. */
@Controller
class BoardPage {

  private static final int ON_A_PAGE = 20;
  private static final int OWED = 30;

  private final Shell shell;
  private final AskedOf askedOf;
  private final RollUps rollUps;
  private final Obligations obligations;
  private final CrossReferences references;
  private final CalendarAddress calendar;
  private final PublicAddress publicAddress;
  private final Clock clock;

  BoardPage(
      Shell shell,
      AskedOf askedOf,
      RollUps rollUps,
      Obligations obligations,
      CrossReferences references,
      CalendarAddress calendar,
      PublicAddress publicAddress,
      Clock clock) {
    this.shell = shell;
    this.askedOf = askedOf;
    this.rollUps = rollUps;
    this.obligations = obligations;
    this.references = references;
    this.calendar = calendar;
    this.publicAddress = publicAddress;
    this.clock = clock;
  }

  @GetMapping("/o/{office}/board")
  String show(Acting acting, @RequestParam(defaultValue = "1") int page, Model model) {
    shell.fill(model, acting, "board", "ติดตาม");
    LocalDate today = LocalDate.now(clock);
    String office = principal(acting.office());
    int skip = Math.max(0, page - 1) * ON_A_PAGE;
    List<AskedOf.Sent> asked = askedOf.letters(office, skip, ON_A_PAGE + 1);
    model.addAttribute(
        "matters", asked.stream().limit(ON_A_PAGE).map(a -> row(acting, a, today)).toList());
    model.addAttribute("page", Math.max(1, page));
    model.addAttribute("more", asked.size() > ON_A_PAGE);
    model.addAttribute(
        "owed",
        obligations.owedBy(List.of(office), OWED).stream()
            .map(o -> new Owed(o, title(acting, o.letter()), Shown.of(o.on(today))))
            .toList());
    model.addAttribute("calendar", whole(calendar.of(acting)));
    return "board";
  }

  /** As a calendar program needs it: under the public address, else as we were reached. */
  private String whole(String path) {
    return publicAddress
        .of(path)
        .orElseGet(
            () -> ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString());
  }

  static String principal(Office office) {
    return office.level() == Level.UNIT ? office.parent() : office.code();
  }

  private Row row(Acting acting, AskedOf.Sent asked, LocalDate today) {
    List<RollUps.OfLevel> levels =
        rollUps.levels(new RollUps.Part(asked.matter(), 0, asked.path()), today);
    RollUps.Count all =
        levels.stream().map(RollUps.OfLevel::count).reduce(RollUps.Count::plus).orElseThrow();
    return new Row(
        asked.matter(),
        title(acting, asked.letter()),
        asked.due(),
        asked.due().map(today::isAfter).orElse(false) && all.left() > 0,
        levels.stream()
            .map(l -> new Step(name(l.level()), l.count(), Bar.svg(l.count())))
            .toList());
  }

  static String name(Level level) {
    return switch (level) {
      case DEPARTMENT -> "กรม";
      case PROVINCE -> "จังหวัด";
      case DISTRICT -> "อำเภอ";
      case LOCAL_AUTHORITY -> "อปท.";
      case UNIT -> "หน่วยงานภายใน";
    };
  }

  private Title title(Acting acting, LetterId letter) {
    Optional<Node> node = references.find(letter);
    boolean open = node.map(n -> acting.visibility().opens(letter, n.secrecy())).orElse(false);
    return new Title(
        letter,
        node.map(Node::number).orElse(letter.toString()),
        node.flatMap(Node::dated),
        open ? node.map(Node::subject).orElse("") : "หนังสือลับ ๑ ฉบับ",
        open);
  }

  /**
   * How a letter is called on the board.
   *
   * @param open whether what it says may be shown
   */
  record Title(
      LetterId letter, String number, Optional<LocalDate> dated, String subject, boolean open) {}

  /** A level of a matter with its bar. */
  record Step(String name, RollUps.Count count, String bar) {}

  /** A matter of ours. */
  record Row(
      LetterId matter, Title title, Optional<LocalDate> due, boolean late, List<Step> levels) {}

  /** Something that this office owes. */
  record Owed(Obligation obligation, Title title, Shown shown) {}
}
