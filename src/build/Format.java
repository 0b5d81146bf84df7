import com.google.googlejavaformat.java.Main;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks the format of every Java file below src, or mends it when asked with "replace". */
public final class Format {

  public static void main(String[] args) throws Exception {
    boolean replace = args.length > 1 && args[1].equals("replace");
    List<String> call = new ArrayList<>();
    call.addAll(replace ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
    try (Stream<Path> files = Files.walk(Path.of(args[0], "src"))) {
      files.map(Path::toString).filter(f -> f.endsWith(".java")).sorted().forEach(call::add);
    }
    int result =
        new Main(new PrintWriter(System.out, true), new PrintWriter(System.err, true), System.in)
            .format(call.toArray(String[]::new));
    if (result != 0) {
      System.err.println("These files are not formatted. Run: mvn -q process-sources -Pformat");
    }
    System.exit(result);
  }
}
