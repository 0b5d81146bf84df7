package saraban.intake;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import saraban.account.Acting;
import saraban.frame.Shell;

/** The letters that came in: to register, to route, with me, closed. */
@Controller
class IncomingPage {

  private static final int ON_A_PAGE = 50;
  private static final String TRAY = "register";

  private final Shell shell;
  private final Tray tray;
  private final IncomingList list;

  private final ArrivedHere arrived;

  IncomingPage(Shell shell, Tray tray, IncomingList list, ArrivedHere arrived) {
    this.arrived = arrived;
    this.shell = shell;
    this.tray = tray;
    this.list = list;
  }

  @GetMapping("/o/{office}/incoming")
  String show(
      Acting acting,
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    shell.fill(model, acting, "incoming", "หนังสือเข้า");
    List<Tray.Item> waiting = tray.of(acting.office().registry());
    String shown = show.isEmpty() ? first(acting, waiting) : show;
    model.addAttribute("q", q.strip());
    model.addAttribute("tabs2", tabs(acting, waiting));
    model.addAttribute("show", shown);
    model.addAttribute("waiting", waiting);
    model.addAttribute("sentHere", shown.equals(TRAY) ? arrived.letters(acting) : List.of());
    IncomingList.Show.ofCode(shown).ifPresent(chosen -> lines(acting, chosen, q, page, model));
    return "incoming";
  }

  private void lines(Acting acting, IncomingList.Show show, String q, int page, Model model) {
    long count = list.count(acting, show, q);
    long pages = Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
    int at = Math.toIntExact(Math.clamp(page, 1, pages));
    model.addAttribute("count", count);
    model.addAttribute("page", at);
    model.addAttribute("pages", pages);
    model.addAttribute("lines", list.lines(acting, show, q, (at - 1) * ON_A_PAGE, ON_A_PAGE));
  }

  /** Where something waits. */
  private String first(Acting acting, List<Tray.Item> waiting) {
    if (!waiting.isEmpty() || arrived.count(acting) > 0) {
      return TRAY;
    }
    return Stream.of(IncomingList.Show.ROUTE, IncomingList.Show.MINE)
        .filter(show -> list.count(acting, show, "") > 0)
        .findFirst()
        .orElse(IncomingList.Show.ALL)
        .code();
  }

  private List<Tab> tabs(Acting acting, List<Tray.Item> waiting) {
    return Stream.concat(
            Stream.of(new Tab(TRAY, "รอลงรับ", waiting.size() + arrived.count(acting))),
            Stream.of(IncomingList.Show.values())
                .map(show -> new Tab(show.code(), show.thai(), list.count(acting, show, ""))))
        .toList();
  }

  /** A part of the letters with how many there are. */
  record Tab(String code, String thai, long count) {}
}
