package saraban.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import saraban.home.Home;

/**
 * The secret of a home: {@code data/link.key}, 32 random bytes made at first use. Without the file
 * all addresses that were sent out stop working, and a new one is made.
 */
final class LinkKey {

  private static final String FILE = "link.key";
  private static final int BYTES = 32;

  private LinkKey() {}

  static byte[] of(Home home) {
    Path file = home.data().resolve(FILE);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) < BYTES) {
        make(file);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void make(Path file) throws IOException {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    Files.createDirectories(file.getParent());
    Path made = Files.createTempFile(file.getParent(), "link", ".key");
    Files.write(made, bytes);
    Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
