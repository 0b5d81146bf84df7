package saraban.intake;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads pictures of pages with the tesseract program, where it is installed. It takes most Thai
 * digits for others, so numbers and dates in its text are not to be trusted.
 */
final class Tesseract {

  private static final Logger LOG = LoggerFactory.getLogger(Tesseract.class);
  private static final String PROGRAM = "tesseract";
  private static final int SECONDS = 60;

  private Tesseract() {}

  static boolean installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
  }

  /** The text of a picture; empty if the program fails or takes too long. */
  static String read(byte[] picture) {
    try {
      Path folder = Files.createTempDirectory("saraban-ocr");
      try {
        return read(Files.write(folder.resolve("page"), picture), folder);
      } finally {
        for (String name : List.of("page", "text.txt", "log")) {
          Files.deleteIfExists(folder.resolve(name));
        }
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      LOG.warn("A page could not be read", e);
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  private static String read(Path page, Path folder) throws IOException, InterruptedException {
    ProcessBuilder command =
        new ProcessBuilder(
                PROGRAM,
                page.toString(),
                folder.resolve("text").toString(),
                "-l",
                "tha+eng",
                "--psm",
                "6")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile());
    command.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = command.start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    Path text = folder.resolve("text.txt");
    return Files.isRegularFile(text) ? Files.readString(text, StandardCharsets.UTF_8) : "";
  }
}
