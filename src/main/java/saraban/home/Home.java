package saraban.home;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The one folder that holds all we write (data/, archive/) and what an administrator overrides
 * (fonts/, letter-templates/, offices/).
 */
public record Home(Path root) {

  /** SARABAN_HOME, or the working directory. */
  public static Home ofEnvironment() {
    String home = System.getProperty("saraban.home", System.getenv("SARABAN_HOME"));
    return new Home(
        Path.of(home == null || home.isBlank() ? "." : home).toAbsolutePath().normalize());
  }

  public Path data() {
    return root.resolve("data");
  }

  public Path archive() {
    return root.resolve("archive");
  }

  /** A file as the administrator has it under the home, else as shipped; nothing if neither. */
  public Optional<byte[]> read(String folder, String name) {
    try {
      Path own = root.resolve(folder).resolve(name);
      if (Files.isRegularFile(own)) {
        return Optional.of(Files.readAllBytes(own));
      }
      try (InputStream shipped = Home.class.getResourceAsStream("/" + folder + "/" + name)) {
        return shipped == null ? Optional.empty() : Optional.of(shipped.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another text when the administrator has put a file there, changed it or taken it away. */
  public String version(String folder, String name) {
    File own = root.resolve(folder).resolve(name).toFile();
    long changed = own.lastModified();
    return changed == 0 ? "0" : changed + " " + own.length();
  }

  /** The names of all files of a folder that end so, own and shipped, in order. */
  public List<String> list(String folder, String ending) {
    try {
      TreeSet<String> names = new TreeSet<>();
      for (Resource shipped :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:/" + folder + "/*" + ending)) {
        names.add(Optional.ofNullable(shipped.getFilename()).orElse(""));
      }
      Path own = root.resolve(folder);
      if (Files.isDirectory(own)) {
        try (var files = Files.list(own)) {
          files
              .map(f -> f.getFileName().toString())
              .filter(n -> n.endsWith(ending))
              .forEach(names::add);
        }
      }
      return List.copyOf(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
