package saraban.home;

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

/**
 * What is read from the files of a folder of the home, and follows them: a change counts from the
 * next second on. While the files have a fault it stays as it was.
 *
 * @param <T> what is read
 */
public final class FollowedFiles<T> implements Supplier<T> {

  private static final Logger LOG = LoggerFactory.getLogger(FollowedFiles.class);
  private static final long PAUSE = 1_000_000_000L;

  private final Path folder;
  private final Supplier<T> load;
  private final LongSupplier nanos;
  private volatile T loaded;
  private Map<Path, Long> seen;
  private volatile long lookedAt;

  /**
   * @param folder below the home: "offices"
   * @param load reads the files; throws a sentence in Thai if one has a fault
   */
  public FollowedFiles(Home home, String folder, Supplier<T> load) {
    this(home, folder, load, System::nanoTime);
  }

  FollowedFiles(Home home, String folder, Supplier<T> load, LongSupplier nanos) {
    this.folder = home.root().resolve(folder);
    this.load = load;
    this.nanos = nanos;
    this.seen = stamps();
    this.loaded = load.get();
    this.lookedAt = nanos.getAsLong();
  }

  @Override
  public T get() {
    if (nanos.getAsLong() - lookedAt >= PAUSE) {
      look();
    }
    return loaded;
  }

  /** Reads the files now; what they hold stays as it was if one has a fault. */
  public synchronized void reload() {
    seen = stamps();
    loaded = load.get();
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
    } catch (RuntimeException e) {
      LOG.warn("{} stay as they were, the files have a fault: {}", folder, e.getMessage());
    }
  }

  private Map<Path, Long> stamps() {
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
