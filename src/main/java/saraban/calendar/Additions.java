package saraban.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.stream.Collectors;
import saraban.home.Home;
import saraban.thai.ThaiDate;

/** The files in which offices add holidays: holidays/added-2569.yaml under the home. */
record Additions(Home home) {

  private static final String HEAD =
      "# เพิ่มจากหน้าวันหยุด; ความหมายของช่องอยู่ใน README.md\nstatus: announced\nholidays:\n";

  static String name(int year) {
    return "added-" + year + ".yaml";
  }

  /** Writes another entry; the old file stays until the new one is whole and on the disk. */
  void write(LateHoliday late) {
    Path file = file(late.day().getYear() + ThaiDate.ERA);
    try {
      Files.createDirectories(file.getParent());
      String before = Files.exists(file) ? Files.readString(file) : HEAD;
      Path part = file.resolveSibling(file.getFileName() + ".part");
      Files.writeString(part, before + entry(late));
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(int year) {
    return home.root().resolve(HolidayFile.FOLDER).resolve(name(year));
  }

  private static String entry(LateHoliday late) {
    String provinces =
        late.provinces().stream()
            .sorted()
            .map(Additions::quoted)
            .collect(Collectors.joining(", ", "    provinces: [", "]\n"));
    return "  - day: %s\n    name: %s\n    kind: %s\n"
            .formatted(late.day(), quoted(late.name()), late.kind().name().toLowerCase(Locale.ROOT))
        + (late.provinces().isEmpty() ? "" : provinces)
        + "    source: %s\n".formatted(quoted(late.source()))
        + (late.calledOff() ? "    cancelled: %s\n".formatted(quoted(late.source())) : "")
        + "    by: %s\n    at: %s\n    quote: %s\n"
            .formatted(quoted(late.by()), late.at(), quoted(late.quote()));
  }

  /** Text between double quotes as YAML has it. */
  private static String quoted(String text) {
    String plain = text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    return "\"" + plain.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
