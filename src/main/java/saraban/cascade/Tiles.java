package saraban.cascade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.deadline.RollUps;
import saraban.home.Home;
import saraban.organisation.Office;
import saraban.organisation.Offices;

/** The provinces as tiles with their two letters, region by region. */
@Component
class Tiles {

  private static final String OTHERS = "อื่น ๆ";

  private final Home home;
  private final Supplier<Offices> offices;

  Tiles(Home home, Supplier<Offices> offices) {
    this.home = home;
    this.offices = offices;
  }

  /** A region with its tiles. */
  record Region(String name, List<Tile> tiles) {}

  /**
   * A province.
   *
   * @param mark class of the style sheet: d done, l late, x late and unopened, o open
   */
  record Tile(String code, String letters, String name, String mark, String words) {}

  List<Region> of(List<RollUps.Child> children, LocalDate today) {
    Map<String, List<Tile>> regions = new LinkedHashMap<>();
    Map<String, String> regionOf = regionOf(regions);
    for (RollUps.Child child : children) {
      String letters =
          offices
              .get()
              .find(child.own().office())
              .map(Office::referenceCode)
              .orElse("")
              .split(" ")[0];
      regions
          .computeIfAbsent(regionOf.getOrDefault(letters, OTHERS), _ -> new ArrayList<>())
          .add(tile(child, letters, today));
    }
    return regions.entrySet().stream()
        .filter(region -> !region.getValue().isEmpty())
        .map(region -> new Region(region.getKey(), region.getValue()))
        .toList();
  }

  private Map<String, String> regionOf(Map<String, List<Tile>> regions) {
    Map<String, String> of = new LinkedHashMap<>();
    RelayRules.yaml(home, "regions.yaml")
        .forEach((region, letters) -> {
          regions.put(region, new ArrayList<>());
          ((List<?>) letters).forEach(l -> of.put(String.valueOf(l), region));
        });
    return of;
  }

  private Tile tile(RollUps.Child child, String letters, LocalDate today) {
    boolean closed = child.closed(today);
    boolean late = child.owed().stream().anyMatch(o -> o.on(today).overdue());
    boolean unopened = child.state().equals("sent");
    String mark = closed ? "d" : late ? unopened ? "x" : "l" : "o";
    String state =
        closed
            ? "ตอบแล้ว"
            : late ? unopened ? "เลยกำหนดและยังไม่เปิดอ่าน" : "เลยกำหนด" : "ยังไม่ตอบ";
    String name = offices.get().find(child.own().office()).map(Office::name).orElse("");
    return new Tile(child.own().office(), letters, name, mark, name + " " + state);
  }
}
