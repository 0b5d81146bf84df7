package saraban.desk;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.calendar.Holiday;
import saraban.calendar.Holiday.Added;
import saraban.calendar.Holiday.Announced;
import saraban.calendar.Holiday.Cancelled;
import saraban.calendar.Holiday.Proposed;
import saraban.calendar.Regions;
import saraban.home.Home;
import saraban.organisation.Office;
import saraban.organisation.Offices;
import saraban.thai.ThaiDate;

/** Provinces of holidays by name and by code, and holidays as a page shows them. */
@Component("holidayPlaces")
public class HolidayPlaces {

  private static final int MANY = 3;
  private static final String CAPITAL = "bangkok";
  private static final String CAPITAL_NAME = "กรุงเทพมหานคร";

  private final Supplier<Offices> offices;
  private final Home home;

  HolidayPlaces(Supplier<Offices> offices, Home home) {
    this.offices = offices;
    this.home = home;
  }

  /**
   * A row of the page.
   *
   * @param places its provinces as they are typed; empty for the whole country
   * @param state in words; empty for an ordinary day
   * @param link where the source can be read; empty if that is unknown
   */
  record Row(
      Holiday holiday, String where, String places, State state, String source, String link) {}

  /** How a row is marked. */
  record State(String code, String thai, String detail) {}

  Row row(Holiday holiday) {
    State state =
        switch (holiday.standing()) {
          case Announced(boolean verified) ->
              verified ? new State("", "", "") : new State("weak", "ยังไม่ได้ตรวจกับประกาศ", "");
          case Proposed() -> new State("proposed", "คำนวณไว้ รอประกาศ", "");
          case Cancelled(String source) -> new State("off", "ยกเลิกแล้ว", source);
          case Added(var addition) ->
              new State("added", "เพิ่มโดย " + addition.by(), addition.quote());
        };
    String places =
        String.join(", ", holiday.provinces().stream().map(this::name).sorted().toList());
    String source = holiday.source().replaceAll(" ?\\(https?://[^)]*\\)", "");
    String link = holiday.source().replaceFirst("^.*?(?:\\((https?://[^)]*)\\).*)?$", "$1");
    return new Row(holiday, where(holiday.provinces()), places, state, source, link);
  }

  /** "วันศุกร์". */
  public String weekday(LocalDate day) {
    return ThaiDate.weekday(day);
  }

  /** "ทั้งประเทศ", "ภาคใต้", "สงขลา, สตูล". */
  private String where(Set<String> codes) {
    if (codes.isEmpty()) {
      return "ทั้งประเทศ";
    }
    Optional<String> region =
        Regions.load(home).provinces().entrySet().stream()
            .filter(r -> Set.copyOf(r.getValue()).equals(codes))
            .map(Map.Entry::getKey)
            .findFirst();
    List<String> names = codes.stream().map(this::name).sorted().toList();
    return region.orElse(
        names.size() > MANY + 1
            ? String.join(", ", names.subList(0, MANY)) + " และอีก " + (names.size() - MANY)
            : String.join(", ", names));
  }

  private String name(String code) {
    return code.equals(CAPITAL)
        ? CAPITAL_NAME
        : offices.get().find(code).map(o -> bare(o.letterName())).orElse(code);
  }

  private static String bare(String name) {
    return name.replaceFirst("^จังหวัด", "");
  }

  /**
   * The provinces that are typed; empty for the whole country.
   *
   * @throws NotAHoliday if a place is unknown
   */
  Set<String> provinces(String typed) {
    Set<String> codes = new HashSet<>();
    for (String place : typed.split("[,;]|\\s+และ\\s*|\\s+")) {
      if (!place.isBlank() && !place.strip().equals("ทั้งประเทศ")) {
        codes.addAll(codes(place.strip()));
      }
    }
    return codes;
  }

  private List<String> codes(String place) {
    if (Regions.load(home).provinces().containsKey(place)) {
      return Regions.load(home).provinces().getOrDefault(place, List.of());
    }
    if (bare(place).equals(CAPITAL_NAME)) {
      return List.of(CAPITAL);
    }
    return offices.get().all().stream()
        .filter(o -> o.level() == Office.Level.PROVINCE && bare(o.letterName()).equals(bare(place)))
        .map(o -> List.of(o.code()))
        .findFirst()
        .orElseThrow(() ->
            new NotAHoliday(
                "ไม่รู้จักพื้นที่ “%s” พิมพ์ชื่อจังหวัดหรือภาค คั่นด้วยจุลภาค".formatted(place)));
  }
}
