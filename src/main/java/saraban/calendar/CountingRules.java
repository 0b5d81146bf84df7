package saraban.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How days are counted, from holidays/counting.yaml.
 *
 * @param closes a letter that comes later than this minute came after closing
 */
public record CountingRules(
    LocalTime opens,
    LocalTime closes,
    Set<DayOfWeek> weekend,
    Counted receivedAfterClosing,
    Counted receivedOnDayOff) {

  /** The day that something counts for. */
  public enum Counted {
    SAME_DAY,
    NEXT_WORKING_DAY
  }

  static CountingRules read(Entry file) {
    file.only("opens", "closes", "weekend", "receivedAfterClosing", "receivedOnDayOff");
    return new CountingRules(
        file.read("opens", LocalTime::parse),
        file.read("closes", LocalTime::parse),
        weekend(file),
        file.choice("receivedAfterClosing", Counted.class),
        file.choice("receivedOnDayOff", Counted.class));
  }

  private static Set<DayOfWeek> weekend(Entry file) {
    try {
      return file.texts("weekend").stream()
          .map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IllegalArgumentException e) {
      throw file.fault("ช่อง weekend ใช้ได้เฉพาะชื่อวันภาษาอังกฤษ เช่น saturday, sunday");
    }
  }
}
