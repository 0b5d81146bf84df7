package saraban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs that some tests need beside Java: skipped with a line where they are missing. */
public final class Programs {

  private Programs() {}

  /** Skips the test if the program is missing, or fails it if skipping is forbidden. */
  public static void need(String program) {
    need(program, find(program).isPresent());
  }

  /** The same for LibreOffice with its part for workbooks, which may be left out. */
  public static void needCalc() throws IOException {
    Optional<Path> office = find("soffice");
    boolean found =
        office.isPresent() && Files.exists(office.get().toRealPath().resolveSibling("libsclo.so"));
    need("LibreOffice Calc", found);
  }

  private static Optional<Path> find(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static void need(String program, boolean found) {
    if (Boolean.getBoolean("require.programs")) {
      assertThat(found).as(program + " is needed but not installed").isTrue();
    }
    assumeTrue(found, program + " is not installed: test skipped");
  }

  /** Runs a program for at most two minutes and gives what it printed. */
  public static String run(String... command) {
    try {
      Path out = Files.createTempFile("program", ".out");
      Process process =
          new ProcessBuilder(List.of(command))
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError(command[0] + " did not end in time");
      }
      String text = Files.readString(out, StandardCharsets.UTF_8);
      Files.delete(out);
      assertThat(process.exitValue()).as(text).isZero();
      return text;
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** A file of the real letters; skips the test where they are not at hand. */
  public static Path letter(String name) {
    String folder = System.getProperty("letters", "");
    Path file = Path.of(folder, name);
    assumeTrue(
        !folder.isEmpty() && Files.exists(file), name + " is not at hand (-Dletters): skipped");
    return file;
  }
}
