package saraban.calendar;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.home.FollowedFiles;
import saraban.home.Home;

/** The holidays that follow their files: a change counts from the next second on. */
@Component
public final class CurrentHolidays implements Supplier<Holidays> {

  private final FollowedFiles<Holidays> holidays;

  public CurrentHolidays(Home home) {
    this.holidays = new FollowedFiles<>(home, HolidayFile.FOLDER, () -> checked(home));
  }

  @Override
  public Holidays get() {
    return holidays.get();
  }

  /**
   * Reads the files now.
   *
   * @throws HolidaysRefused if a file has a fault; the holidays stay as they were
   */
  public void reload() {
    holidays.reload();
  }

  /** Every year that has a file of our own is read at once, so that a fault shows now. */
  private static Holidays checked(Home home) {
    Holidays loaded = Holidays.load(home);
    for (String name : home.list(HolidayFile.FOLDER, ".yaml")) {
      if (name.matches("(?:added-)?\\d{4}\\.yaml")) {
        loaded.of(Integer.parseInt(name.replaceAll("\\D", "")));
      }
    }
    return loaded;
  }
}
