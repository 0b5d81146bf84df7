package saraban.form;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import saraban.organisation.Office;

/** Which offices a name may mean. */
final class OfficeNames {

  private static final int MOST = 5;
  private static final double ALIKE = 0.55;
  private static final Map<String, String> SHORT =
      Map.of(
          "อบต.", "องค์การบริหารส่วนตำบล",
          "อบจ.", "องค์การบริหารส่วนจังหวัด",
          "ทต.", "เทศบาลตำบล",
          "ทม.", "เทศบาลเมือง",
          "ทน.", "เทศบาลนคร");

  private OfficeNames() {}

  static String plain(String name) {
    String full = SheetWords.plain(name);
    for (Map.Entry<String, String> each : SHORT.entrySet()) {
      full = full.replace(each.getKey(), each.getValue());
    }
    return full.replaceAll("[().,\"]", "");
  }

  /** Those whose name is just that; several if there are namesakes. */
  static List<Office> named(String name, List<Office> offices) {
    String wanted = plain(name);
    return offices.stream()
        .filter(o -> plain(o.name()).equals(wanted) || plain(o.shortName()).equals(wanted))
        .toList();
  }

  /** Those that may be meant, likeliest first. */
  static List<Office> proposals(String name, List<Office> offices) {
    String wanted = plain(name);
    Map<Office, Double> likeness =
        offices.stream()
            .collect(Collectors.toMap(o -> o, o -> Nearness.of(wanted, plain(o.name()))));
    return offices.stream()
        .filter(o -> likeness.getOrDefault(o, 0.0) >= ALIKE)
        .sorted(Comparator.comparingDouble((Office o) -> -likeness.getOrDefault(o, 0.0)))
        .limit(MOST)
        .toList();
  }
}
