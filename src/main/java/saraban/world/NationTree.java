package saraban.world;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import saraban.home.Home;
import saraban.organisation.Office;
import saraban.organisation.Office.Level;
import saraban.organisation.Offices;

/**
 * All 7,850 local authorities of the country: those shipped, and for the other provinces as many of
 * each kind as there are, with made-up names. No list of the real ones is free to use.
 */
final class NationTree {

  static final int AUTHORITIES = 7850;
  private static final int CITIES = 30;
  private static final int TOWNS = 190;
  private static final int TAMBON_MUNICIPALITIES = 2240;

  private final Offices offices;
  private final List<String> lines = new ArrayList<>();
  private final Map<String, Integer> inDistrict = new HashMap<>();
  private int left;

  private NationTree(Offices offices) {
    this.offices = offices;
  }

  /** The text of local-authorities.csv. */
  static String authorities(Home home, Offices offices) {
    byte[] shipped = home.read("offices", "local-authorities.csv").orElseThrow();
    List<String> known = new String(shipped, StandardCharsets.UTF_8).lines().toList();
    NationTree tree = new NationTree(offices);
    tree.lines.addAll(known);
    tree.left = AUTHORITIES - (known.size() - 1);
    tree.fill();
    return String.join("\n", tree.lines) + "\n";
  }

  /** Provinces that have none yet, district by district in turn. */
  private void fill() {
    List<Office> provinces =
        offices.all().stream()
            .filter(o -> o.level() == Level.PROVINCE)
            .filter(o -> below(o).noneMatch(b -> b.level() == Level.LOCAL_AUTHORITY))
            .toList();
    for (Office province : provinces) {
      add(
          province.code() + "-pao",
          "องค์การบริหารส่วน" + province.name(),
          "อบจ." + province.shortName(),
          province);
    }
    List<Office> districts =
        provinces.stream()
            .flatMap(p -> offices.childrenOf(p.code()).stream())
            .filter(o -> o.level() == Level.DISTRICT)
            .toList();
    spread(districts, CITIES, "เทศบาลนคร", "ทน.", "nakhon");
    spread(districts, TOWNS - 1, "เทศบาลเมือง", "ทม.", "mueang");
    spread(districts, TAMBON_MUNICIPALITIES, "เทศบาลตำบล", "ทต.", "thesaban");
    spread(districts, left, "องค์การบริหารส่วนตำบล", "อบต.", "sao");
  }

  private java.util.stream.Stream<Office> below(Office office) {
    return offices.childrenOf(office.code()).stream()
        .flatMap(o -> java.util.stream.Stream.concat(java.util.stream.Stream.of(o), below(o)));
  }

  private void spread(List<Office> districts, int many, String kind, String brief, String code) {
    for (int i = 0; i < many; i++) {
      Office district =
          districts.get(
              many < districts.size() ? i * districts.size() / many : i % districts.size());
      int number = inDistrict.merge(district.code(), 1, Integer::sum);
      String name = district.shortName() + " " + saraban.thai.Digits.THAI.of(number);
      add(district.code() + "-" + code + "-" + number, kind + name, brief + name, district);
    }
  }

  private void add(String code, String name, String brief, Office parent) {
    lines.add(String.join(",", code, name, brief, parent.code(), "true"));
    left--;
  }

  /**
   * The text of posts.yaml: those shipped, and somebody made up for each office without a chief.
   */
  static String posts(Home home, Offices offices, java.time.LocalDate day) {
    String shipped =
        new String(home.read("offices", "posts.yaml").orElseThrow(), StandardCharsets.UTF_8);
    StringBuilder more = new StringBuilder();
    for (Office office : offices.all()) {
      boolean signs = office.level() == Level.PROVINCE || office.level() == Level.DISTRICT;
      if (signs && offices.signersFor(office.code(), day).isEmpty()) {
        more.append(
            "  %s-made-up:\n    office: %s\n    title: [%s]\n    chief: true\n"
                .formatted(office.code(), office.code(), office.addressee()));
        more.append("    holders: [{name: นายสมมุติ %s}]\n".formatted(office.shortName()));
      }
    }
    int end = shipped.indexOf("\n# of:");
    return shipped.substring(0, end) + "\n" + more + shipped.substring(end);
  }
}
