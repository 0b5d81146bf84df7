package saraban.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saraban.calendar.Holiday.Kind;
import saraban.calendar.Holiday.Proposed;
import saraban.calendar.LunarYears.Feast;
import saraban.thai.ThaiDate;

/**
 * The holidays of a year as the standing rules give them: the same days every year, the lunar
 * feasts, and one substitute for each feast that meets a weekend. What the cabinet decides year by
 * year (วันพืชมงคล, special and regional days) cannot be computed.
 */
final class ProposedHolidays {

  private static final String SOURCE = "คำนวณจาก proposals.yaml ยังไม่มีประกาศ";

  /**
   * @param group feasts of one group that follow each other get one substitute together
   */
  private record Fixed(MonthDay day, String name, int from, String group) {}

  private record Feastday(LocalDate day, String name, Kind kind, String group) {}

  private final List<Fixed> fixed;
  private final List<Feast> lunar;
  private final LunarYears years;

  ProposedHolidays(Entry rules) {
    rules.only("fixed", "lunar", "lunarYear", "extraMonth", "extraDay");
    this.fixed = rules.entries("fixed").stream().map(ProposedHolidays::fixed).toList();
    this.lunar = rules.entries("lunar").stream().map(ProposedHolidays::lunar).toList();
    this.years = LunarYears.read(rules);
  }

  private static Fixed fixed(Entry entry) {
    entry.only("day", "name", "from", "group");
    MonthDay day = entry.read("day", text -> MonthDay.parse("--" + text));
    int from = entry.optional("from").map(Integer::valueOf).orElse(0);
    String name = entry.text("name");
    return new Fixed(day, name, from, entry.optional("group").orElse(name));
  }

  private static Feast lunar(Entry entry) {
    entry.only("name", "after", "extraDay", "extraMonth", "group");
    String name = entry.text("name");
    return new Feast(
        name,
        entry.read("after", Integer::valueOf),
        entry.read("extraDay", Integer::valueOf),
        entry.read("extraMonth", Integer::valueOf),
        entry.optional("group").orElse(name));
  }

  /** In order of the days. */
  List<Holiday> of(int year) {
    List<Feastday> around = new ArrayList<>(feastdays(year - 1));
    around.addAll(feastdays(year));
    around.addAll(feastdays(year + 1));
    List<Feastday> all = new ArrayList<>(around);
    all.addAll(substitutes(around));
    return all.stream()
        .filter(f -> LunarYears.buddhist(f.day()) == year)
        .sorted(Comparator.comparing(Feastday::day))
        .map(f -> new Holiday(f.day(), f.name(), f.kind(), Set.of(), SOURCE, new Proposed()))
        .toList();
  }

  private List<Feastday> feastdays(int year) {
    List<Feastday> days = new ArrayList<>();
    for (Fixed f : fixed) {
      if (year >= f.from()) {
        LocalDate day = f.day().atYear(year - ThaiDate.ERA);
        days.add(new Feastday(day, f.name(), Kind.FIXED, f.group()));
      }
    }
    for (Feast feast : lunar) {
      Optional<LocalDate> day = years.day(feast, year);
      day.ifPresent(d -> days.add(new Feastday(d, feast.name(), Kind.LUNAR, feast.group())));
    }
    days.sort(Comparator.comparing(Feastday::day));
    return days;
  }

  private static List<Feastday> substitutes(List<Feastday> days) {
    Map<LocalDate, Feastday> substitutes = new LinkedHashMap<>();
    for (List<Feastday> feast : feasts(days)) {
      feast.stream()
          .filter(f -> weekend(f.day()))
          .findFirst()
          .ifPresent(met -> {
            LocalDate day = feast.getLast().day().plusDays(1);
            while (weekend(day) || taken(days, day)) {
              day = day.plusDays(1);
            }
            String name = "วันหยุดชดเชย" + met.name();
            substitutes.putIfAbsent(day, new Feastday(day, name, Kind.SUBSTITUTE, met.group()));
          });
    }
    return List.copyOf(substitutes.values());
  }

  /** Days of one group that follow each other. */
  private static List<List<Feastday>> feasts(List<Feastday> days) {
    List<List<Feastday>> feasts = new ArrayList<>();
    for (Feastday day : days) {
      if (feasts.isEmpty() || !follows(feasts.getLast().getLast(), day)) {
        feasts.add(new ArrayList<>());
      }
      feasts.getLast().add(day);
    }
    return feasts;
  }

  private static boolean follows(Feastday before, Feastday day) {
    boolean next = !day.day().isAfter(before.day().plusDays(1));
    return next && (day.group().equals(before.group()) || day.day().equals(before.day()));
  }

  private static boolean taken(List<Feastday> days, LocalDate day) {
    return days.stream().anyMatch(f -> f.day().equals(day));
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
