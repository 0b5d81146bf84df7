package saraban.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import saraban.layout.PictureFiles;

/** The pictures in the folder of a letter file, and below it. */
record BesideFile(String letterFile) implements PictureFiles {

  private static final long LARGEST = 20_000_000;

  @Override
  public Optional<byte[]> file(String name) {
    try {
      Path folder = folder();
      Path file = folder.resolve(name).normalize();
      boolean readable =
          file.startsWith(folder) && Files.isRegularFile(file) && Files.size(file) <= LARGEST;
      return readable ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of a letter on standard input it is the working directory. */
  private Path folder() {
    Path path = letterFile.equals("-") ? Path.of("letter") : Path.of(letterFile);
    return path.toAbsolutePath().normalize().resolveSibling("");
  }
}
