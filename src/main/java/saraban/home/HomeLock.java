package saraban.home;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The right to write below a home: one program at a time; the system frees it when that ends. */
public final class HomeLock implements AutoCloseable {

  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws HomeRefused if another program has it or nothing can be written there
   */
  public static HomeLock take(Home home) {
    Path file = home.data().resolve("lock");
    try {
      Files.createDirectories(home.data());
      Files.createDirectories(home.archive());
      FileChannel channel = FileChannel.open(file, CREATE, WRITE);
      if (!locked(channel)) {
        channel.close();
        throw HomeRefused.inUse(home.root());
      }
      return new HomeLock(channel);
    } catch (IOException e) {
      throw HomeRefused.unwritable(home.root(), e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
