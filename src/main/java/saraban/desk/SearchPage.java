package saraban.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import saraban.account.Acting;
import saraban.frame.Shell;
import saraban.frame.Shown;
import saraban.search.IndexUnreadable;
import saraban.search.LetterIndex;

/** Finding letters by number or words. */
@Controller
class SearchPage {

  private static final int MOST = 50;

  private final Shell shell;
  private final LetterIndex index;
  private final Shown shown;

  SearchPage(Shell shell, LetterIndex index, Shown shown) {
    this.shell = shell;
    this.index = index;
    this.shown = shown;
  }

  /** A letter found, and the words around the match as HTML. */
  record Found(LetterIndex.Hit hit, String html) {}

  @GetMapping("/o/{office}/search")
  String search(Acting acting, @RequestParam(defaultValue = "") String q, Model model) {
    shell.fill(model, acting, "search", "ค้นหา");
    model.addAttribute("q", q.strip());
    model.addAttribute("hits", List.of());
    if (!q.isBlank()) {
      try {
        model.addAttribute(
            "hits",
            index.find(q, acting.visibility().registry(), MOST).stream()
                .map(hit -> new Found(hit, shown.marked(hit.snippet())))
                .toList());
      } catch (IndexUnreadable e) {
        model.addAttribute("fault", e.getMessage());
      }
    }
    return "search";
  }
}
