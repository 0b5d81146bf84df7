import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Letters per second of CPU time of the whole process, after warming up. */
final class Rate {

  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  interface Work<T> {
    byte[] file(T letter) throws Exception;
  }

  private Rate() {}

  /** Prints the rate and keeps the first file. */
  static <T> void print(List<T> letters, double seconds, Path first, Work<T> work) throws Exception {
    Files.write(first, work.file(letters.getFirst()));
    each(letters, 2 * seconds, work);
    System.out.printf(Locale.ROOT, "%.1f%n", each(letters, seconds, work));
  }

  private static <T> double each(List<T> letters, double seconds, Work<T> work) throws Exception {
    long begin = MACHINE.getProcessCpuTime();
    int done = 0;
    while (MACHINE.getProcessCpuTime() < begin + seconds * 1e9) {
      work.file(letters.get(done++ % letters.size()));
    }
    return 1e9 * done / (MACHINE.getProcessCpuTime() - begin);
  }

  /** The files of the folder with this ending, in order. */
  static List<Path> files(Path folder, String ending) throws Exception {
    try (var all = Files.list(folder)) {
      return all.filter(f -> f.getFileName().toString().matches("\\d+" + ending)).sorted().toList();
    }
  }

  static JsonNode json(Path file) {
    return new JsonMapper().readTree(file.toFile());
  }
}
