package saraban.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import saraban.home.Home;

/** The holidays that follow their files: a change counts from the next second on. */
@Component
public final class CurrentHolidays implements Supplier<Holidays> {

  private static final Logger LOG = LoggerFactory.getLogger(CurrentHolidays.class);
  private static final long PAUSE = 1_000_000_000L;

  private final Home home;
  private final LongSupplier nanos;
  private volatile Holidays holidays;
  private Map<Path, Long> seen;
  private volatile long lookedAt;

  @Autowired
  public CurrentHolidays(Home home) {
    this(home, System::nanoTime);
  }

  CurrentHolidays(Home home, LongSupplier nanos) {
    this.home = home;
    this.nanos = nanos;
    this.seen = stamps();
    this.holidays = checked();
    this.lookedAt = nanos.getAsLong();
  }

  @Override
  public Holidays get() {
    if (nanos.getAsLong() - lookedAt >= PAUSE) {
      look();
    }
    return holidays;
  }

  /**
   * Reads the files now.
   *
   * @throws HolidaysRefused if a file has a fault; the holidays stay as they were
   */
  public synchronized void reload() {
    seen = stamps();
    holidays = checked();
  }

  /** Every year that has a file of our own is read at once, so that a fault shows now. */
  private Holidays checked() {
    Holidays loaded = Holidays.load(home);
    for (String name : home.list(HolidayFile.FOLDER, ".yaml")) {
      if (name.matches("(?:added-)?\\d{4}\\.yaml")) {
        loaded.of(Integer.parseInt(name.replaceAll("\\D", "")));
      }
    }
    return loaded;
  }

  private synchronized void look() {
    if (nanos.getAsLong() - lookedAt < PAUSE) {
      return;
    }
    lookedAt = nanos.getAsLong();
    try {
      if (!stamps().equals(seen)) {
        reload();
      }
    } catch (HolidaysRefused | UncheckedIOException e) {
      LOG.warn("The holidays stay as they were, the files have a fault: {}", e.getMessage());
    }
  }

  private Map<Path, Long> stamps() {
    Path folder = home.root().resolve(HolidayFile.FOLDER);
    Map<Path, Long> stamps = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return stamps;
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        stamps.put(file, Files.getLastModifiedTime(file).toMillis());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stamps;
  }
}
