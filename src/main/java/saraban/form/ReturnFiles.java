package saraban.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.springframework.stereotype.Component;
import saraban.home.Home;

/** The files that came back, as they came, below data/forms. */
@Component
class ReturnFiles {

  private final Path root;

  ReturnFiles(Home home) {
    this.root = home.data().resolve("forms");
  }

  Path folder(MatterId matter) {
    return root.resolve(matter.letter().toString()).resolve(matter.form());
  }

  private Path version(MatterId matter, String office, int version) {
    return folder(matter).resolve("returns").resolve(office).resolve(version + ".bin");
  }

  void keep(MatterId matter, String office, int version, byte[] file) {
    write(version(matter, office, version), file);
  }

  Optional<byte[]> find(MatterId matter, String office, int version) {
    return read(version(matter, office, version));
  }

  void keepUnclear(String id, byte[] file) {
    write(root.resolve("unclear").resolve(id + ".bin"), file);
  }

  Optional<byte[]> unclear(String id) {
    return read(root.resolve("unclear").resolve(id + ".bin"));
  }

  /** A file that proves an answer. */
  void keepProof(MatterId matter, String office, int version, String key, byte[] file) {
    write(
        folder(matter).resolve("returns").resolve(office).resolve(version + "-" + key + ".bin"),
        file);
  }

  Optional<byte[]> proof(MatterId matter, String office, int version, String key) {
    return read(
        folder(matter).resolve("returns").resolve(office).resolve(version + "-" + key + ".bin"));
  }

  private static Optional<byte[]> read(Path file) {
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Path part = file.resolveSibling(file.getFileName() + ".part");
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
