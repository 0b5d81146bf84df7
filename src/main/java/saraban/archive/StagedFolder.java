package saraban.archive;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import saraban.journal.Sha256;

/** A letter's folder on its way into the archive. */
final class StagedFolder implements Archive.Staged {

  private final Path staged;
  private final Path place;
  private final SortedMap<String, String> hashes = new TreeMap<>();

  StagedFolder(Path staged, Path place) {
    this.staged = staged;
    this.place = place;
  }

  void write(String name, byte[] bytes) throws IOException {
    Path written = staged.resolve(name);
    Files.createDirectories(written.getParent());
    try (FileChannel file = FileChannel.open(written, CREATE_NEW, WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        file.write(rest);
      }
      file.force(true);
    }
    hashes.put(name, Sha256.hex(bytes));
  }

  @Override
  public SortedMap<String, String> hashes() {
    return Collections.unmodifiableSortedMap(hashes);
  }

  /** The names too are on disk, and the place to move to is prepared. */
  void settle() throws IOException {
    Files.createDirectories(place.getParent());
    try (Stream<Path> folders = Files.walk(staged).filter(Files::isDirectory)) {
      for (Path folder : folders.toList()) {
        force(folder);
      }
    }
    force(staged.getParent());
  }

  @Override
  public void keep() {
    if (!Files.exists(staged) && Files.exists(place)) {
      return;
    }
    try {
      Files.createDirectories(place.getParent());
      Files.move(staged, place, ATOMIC_MOVE);
      force(place.getParent());
    } catch (IOException e) {
      throw new ArchiveUnwritable(place, e);
    }
  }

  @Override
  public void drop() {
    if (!Files.exists(staged)) {
      return;
    }
    try (Stream<Path> files = Files.walk(staged)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder can be forced to disk where the system lets us open it (not on Windows). */
  private static void force(Path folder) throws IOException {
    if (!System.getProperty("os.name").startsWith("Windows")) {
      try (FileChannel open = FileChannel.open(folder, READ)) {
        open.force(true);
      }
    }
  }
}
