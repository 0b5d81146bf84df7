package saraban.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import saraban.calendar.Holiday.Cancelled;
import saraban.home.Home;
import saraban.thai.ThaiDate;

/** The government holidays of each year, from the files of holidays/. */
public final class Holidays {

  private final HolidayFile files;
  private final ProposedHolidays proposed;
  private final CountingRules rules;
  private final Map<Integer, List<Holiday>> years = new ConcurrentHashMap<>();

  private Holidays(HolidayFile files) {
    this.files = files;
    this.proposed = new ProposedHolidays(files.rules("proposals.yaml"));
    this.rules = CountingRules.read(files.rules("counting.yaml"));
  }

  /**
   * Reads the rules; a year is read when first asked for.
   *
   * @throws HolidaysRefused with file, line and what is wrong, in Thai
   */
  public static Holidays load(Home home) {
    return new Holidays(new HolidayFile(home));
  }

  /**
   * All of a year (พ.ศ.) in order, cancelled and regional ones too; proposals where there is no
   * file of the year.
   */
  public List<Holiday> of(int year) {
    return years.computeIfAbsent(year, this::read);
  }

  private List<Holiday> read(int year) {
    List<Holiday> all = new ArrayList<>(files.year(year).orElseGet(() -> proposed.of(year)));
    for (Holiday added : files.added(year)) {
      all.removeIf(h -> replaces(added, h));
      all.add(added);
    }
    return all.stream().sorted(Comparator.comparing(Holiday::day)).toList();
  }

  /**
   * What an office says of a day takes the place of what it calls off, and of what was called off
   * or only computed.
   */
  private static boolean replaces(Holiday added, Holiday holiday) {
    boolean over =
        added.standing() instanceof Cancelled
            || holiday.standing() instanceof Cancelled
            || holiday.standing() instanceof Holiday.Proposed;
    return over
        && holiday.day().equals(added.day())
        && holiday.provinces().equals(added.provinces());
  }

  /** Why offices of a province are closed on a day; empty if no holiday closes them. */
  public List<Holiday> on(LocalDate day, String province) {
    return of(day.getYear() + ThaiDate.ERA).stream()
        .filter(h -> h.day().equals(day) && h.closes(province))
        .toList();
  }

  /** What the standing rules give for a year, announced or not. */
  public List<Holiday> computed(int year) {
    return proposed.of(year);
  }

  /** How days are counted. */
  public CountingRules rules() {
    return rules;
  }
}
