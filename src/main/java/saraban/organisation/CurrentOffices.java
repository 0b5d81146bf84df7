package saraban.organisation;

import java.io.IOException;
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

/** The tree of offices that follows its files: a change counts from the next second on. */
@Component
public final class CurrentOffices implements Supplier<Offices> {

  private static final Logger LOG = LoggerFactory.getLogger(CurrentOffices.class);
  private static final long PAUSE = 1_000_000_000L;

  private final Home home;
  private final LongSupplier nanos;
  private volatile Offices offices;
  private Map<Path, Long> seen;
  private volatile long lookedAt;

  @Autowired
  public CurrentOffices(Home home) {
    this(home, System::nanoTime);
  }

  CurrentOffices(Home home, LongSupplier nanos) {
    this.home = home;
    this.nanos = nanos;
    this.seen = stamps();
    this.offices = Offices.load(home);
    this.lookedAt = nanos.getAsLong();
  }

  @Override
  public Offices get() {
    if (nanos.getAsLong() - lookedAt >= PAUSE) {
      look();
    }
    return offices;
  }

  /**
   * Reads the files now.
   *
   * @throws OfficesRefused if a file has a fault; the tree stays as it was
   */
  public synchronized void reload() {
    seen = stamps();
    offices = Offices.load(home);
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
    } catch (OfficesRefused | java.io.UncheckedIOException e) {
      LOG.warn("The offices stay as they were, the files have a fault: {}", e.getMessage());
    }
  }

  private Map<Path, Long> stamps() {
    Path folder = home.root().resolve(OfficeFiles.FOLDER);
    Map<Path, Long> stamps = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return stamps;
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        stamps.put(file, Files.getLastModifiedTime(file).toMillis());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return stamps;
  }
}
