package saraban.desk;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import saraban.account.Acting;
import saraban.organisation.Office;
import saraban.organisation.Offices;

/** What every page shows around its content: menu, acting office, search. */
@Component
class Shell {

  private final Supplier<Offices> offices;

  Shell(Supplier<Offices> offices) {
    this.offices = offices;
  }

  /**
   * @param current the item of the menu that we are at
   */
  void fill(Model model, Acting acting, String current, String title) {
    List<Post> posts =
        acting.person().offices().stream()
            .flatMap(code -> offices.get().find(code).stream())
            .map(office -> new Post(office.code(), name(office)))
            .toList();
    model.addAttribute("acting", acting);
    model.addAttribute("actingName", name(acting.office()));
    model.addAttribute("posts", posts);
    model.addAttribute("base", "/o/" + acting.office().code());
    model.addAttribute("current", current);
    model.addAttribute("title", title);
  }

  /** An office that the person may act for. */
  record Post(String code, String name) {}

  /** A unit writes in the name of its office, so that only its own name tells it apart. */
  private static String name(Office office) {
    return office.level() == Office.Level.UNIT ? office.shortName() : office.letterName();
  }
}
