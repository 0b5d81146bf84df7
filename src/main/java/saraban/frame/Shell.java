package saraban.frame;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import saraban.account.Acting;
import saraban.organisation.Office;
import saraban.organisation.Offices;

/** What every page shows around its content: menu, acting office, search. */
@Component
public class Shell {

  private static final int TABS = 5;

  private final Supplier<Offices> offices;
  private final ObjectProvider<MenuItem> items;

  Shell(Supplier<Offices> offices, ObjectProvider<MenuItem> items) {
    this.offices = offices;
    this.items = items;
  }

  /**
   * @param current the item of the menu that we are at
   */
  public void fill(Model model, Acting acting, String current, String title) {
    List<Post> posts =
        acting.person().offices().stream()
            .flatMap(code -> offices.get().find(code).stream())
            .map(office -> new Post(office.code(), name(office)))
            .toList();
    model.addAttribute("acting", acting);
    model.addAttribute("actingName", name(acting.office()));
    model.addAttribute("posts", posts);
    List<Entry> menu = items.orderedStream().map(item -> entry(item, acting)).toList();
    model.addAttribute("menu", menu);
    int tabs = Math.min(TABS, menu.size());
    model.addAttribute("tabs", menu.subList(0, tabs));
    model.addAttribute("rest", menu.subList(tabs, menu.size()));
    model.addAttribute("base", "/o/" + acting.office().code());
    model.addAttribute("current", current);
    model.addAttribute("title", title);
  }

  private static Entry entry(MenuItem item, Acting acting) {
    return new Entry(item.code(), item.thai(), item.path(), item.icon(), item.waiting(acting));
  }

  /** An item of the menu as it stands for this person. */
  public record Entry(String code, String thai, String path, String icon, long waiting) {}

  /** An office that the person may act for. */
  public record Post(String code, String name) {}

  /** A unit writes in the name of its office, so that only its own name tells it apart. */
  private static String name(Office office) {
    return office.level() == Office.Level.UNIT ? office.shortName() : office.letterName();
  }
}
