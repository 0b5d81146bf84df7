package saraban.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saraban.calendar.Holiday.Added;
import saraban.calendar.Holiday.Announced;
import saraban.calendar.Holiday.Cancelled;
import saraban.calendar.Holiday.Proposed;
import saraban.calendar.Holiday.Standing;
import saraban.home.Home;
import saraban.thai.ThaiDate;

/** Reads the file of a year, and what an office added to it. */
record HolidayFile(Home home) {

  static final String FOLDER = "holidays";

  /** The year's holidays as announced or proposed in its file; nothing if it has no file. */
  Optional<List<Holiday>> year(int year) {
    return read(year + ".yaml").map(file -> holidays(file, year));
  }

  /** What was added by hand. */
  List<Holiday> added(int year) {
    return read(Additions.name(year)).map(file -> holidays(file, year)).orElse(List.of());
  }

  /** A file of rules that is always there. */
  Entry rules(String name) {
    return read(name).orElseThrow(() -> new HolidaysRefused("ไม่พบแฟ้ม holidays/" + name));
  }

  private Optional<Entry> read(String name) {
    return home.read(FOLDER, name).map(bytes -> Entry.read(name, bytes));
  }

  private static List<Holiday> holidays(Entry file, int year) {
    file.only("status", "sources", "holidays");
    return file.entries("holidays").stream().map(entry -> holiday(file, entry, year)).toList();
  }

  private static Holiday holiday(Entry file, Entry entry, int year) {
    entry.only(
        "day", "name", "kind", "provinces", "source", "cancelled", "verified", "by", "at", "quote");
    Holiday holiday =
        new Holiday(
            entry.day("day"),
            entry.text("name"),
            entry.choice("kind", Holiday.Kind.class),
            Set.copyOf(entry.texts("provinces")),
            source(file, entry.text("source")),
            standing(file, entry));
    if (holiday.day().getYear() + ThaiDate.ERA != year) {
      throw entry.fault("วันที่ไม่อยู่ในปี %d ย้ายไปแฟ้มของปีนั้น".formatted(year));
    }
    return holiday;
  }

  private static Standing standing(Entry file, Entry entry) {
    if (entry.optional("cancelled").isPresent()) {
      return new Cancelled(source(file, entry.text("cancelled")));
    }
    if (entry.optional("by").isPresent()) {
      String quote = entry.optional("quote").orElse("");
      return new Added(new Addition(entry.text("by"), entry.read("at", Instant::parse), quote));
    }
    return file.text("status").equals("proposed")
        ? new Proposed()
        : new Announced(!entry.optional("verified").equals(Optional.of("false")));
  }

  /** A short name of the file's list of sources, or the source itself. */
  private static String source(Entry file, String written) {
    return file.fields().containsKey("sources")
        ? file.entry("sources").optional(written).orElse(written)
        : written;
  }
}
