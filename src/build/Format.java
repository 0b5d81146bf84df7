import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks the format of every Java file below src, or mends it when asked with "replace". Files
 * older than the last run that found all in order ({@code target/formatted}) are passed over.
 */
public final class Format {

  public static void main(String[] args) throws Exception {
    boolean replace = args.length > 1 && args[1].equals("replace");
    Path stamp = Path.of(args[0], "target", "formatted");
    FileTime begun = FileTime.fromMillis(System.currentTimeMillis());
    List<String> files = changed(Path.of(args[0], "src"), stamp);
    int result = files.isEmpty() ? 0 : format(files, replace);
    if (result == 0) {
      Files.createDirectories(stamp.getParent());
      Files.writeString(stamp, "");
      Files.setLastModifiedTime(stamp, begun);
    } else {
      System.err.println("These files are not formatted. Run: mvn -q process-sources -Pformat");
    }
    System.exit(result);
  }

  private static List<String> changed(Path source, Path stamp) throws IOException {
    FileTime last = Files.exists(stamp) ? Files.getLastModifiedTime(stamp) : FileTime.fromMillis(0);
    List<String> changed = new ArrayList<>();
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        if (Files.getLastModifiedTime(file).compareTo(last) >= 0) {
          changed.add(file.toString());
        }
      }
    }
    return changed;
  }

  private static int format(List<String> files, boolean replace) throws Exception {
    List<String> call = new ArrayList<>();
    call.addAll(replace ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
    call.addAll(files);
    return new Main(new PrintWriter(System.out, true), new PrintWriter(System.err, true), System.in)
        .format(call.toArray(String[]::new));
  }
}
