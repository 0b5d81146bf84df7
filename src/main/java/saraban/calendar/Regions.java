package saraban.calendar;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import saraban.home.Home;

/**
 * What announcements mean by ภาคใต้ and the like: provinces by code, from holidays/regions.yaml.
 */
public record Regions(Map<String, List<String>> provinces) {

  public static Regions load(Home home) {
    Entry file = new HolidayFile(home).rules("regions.yaml");
    return new Regions(
        file.fields().keySet().stream()
            .collect(Collectors.toUnmodifiableMap(name -> name, file::texts)));
  }
}
