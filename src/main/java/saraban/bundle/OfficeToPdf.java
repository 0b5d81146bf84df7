package saraban.bundle;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes pages of Word and Excel files with LibreOffice, where it is installed. */
public final class OfficeToPdf {

  private static final Logger LOG = LoggerFactory.getLogger(OfficeToPdf.class);
  private static final String PROGRAM = "soffice";
  private static final int SECONDS = 120;

  /** PDF/A-3, so that the whole keeps to it where it can. */
  private static final String FILTER =
      "pdf:%s:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"3\"}}";

  private OfficeToPdf() {}

  static boolean installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
  }

  /** A Word file as PDF; nothing if the program is missing, fails or takes too long. */
  public static Optional<byte[]> word(byte[] docx) {
    return convert(EnclosureType.WORD, "docx", docx);
  }

  /** The file as PDF; nothing if the program is missing, fails or takes too long. */
  static Optional<byte[]> convert(EnclosureType type, String ending, byte[] bytes) {
    if (!installed()) {
      return Optional.empty();
    }
    try {
      Path folder = Files.createTempDirectory("saraban-office");
      try {
        return convert(type, Files.write(folder.resolve("in." + ending), bytes), folder);
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      LOG.warn("An enclosure could not be converted", e);
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Optional<byte[]> convert(EnclosureType type, Path in, Path folder)
      throws IOException, InterruptedException {
    ProcessBuilder program =
        new ProcessBuilder(command(type, in, folder))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile());
    program.environment().put("FONTCONFIG_FILE", OfficeFonts.into(folder).toString());
    Process process = program.start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    Path out = folder.resolve("in.pdf");
    return Files.isRegularFile(out) ? Optional.of(Files.readAllBytes(out)) : Optional.empty();
  }

  private static List<String> command(EnclosureType type, Path in, Path folder) {
    String export = type == EnclosureType.SHEET ? "calc_pdf_Export" : "writer_pdf_Export";
    return List.of(
        PROGRAM,
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--norestore",
        "--convert-to",
        FILTER.formatted(export),
        "--outdir",
        folder.toString(),
        in.toString());
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
