package saraban.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import saraban.Programs;
import saraban.calendar.Holidays;
import saraban.calendar.WorkingDays;
import saraban.home.Home;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Deadlines of real wordings and letters, compared with what a careful reader finds in them. */
class FoundInLettersTest {

  private static final Set<String> ASKED = Set.of("deadline", "relative", "recurring");

  private final WorkingDays working =
      new WorkingDays(Holidays.load(new Home(Path.of("nowhere").toAbsolutePath())));

  private List<Asked> found(String text, Optional<LocalDate> dated) {
    return new FindDeadlines().in(text, new LetterDays(dated, Optional.empty(), working, ""));
  }

  @Test
  void everyWordingMeansWhatTheTableSays() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> lines = Files.readAllLines(Programs.letter("dates.tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      String text = cells[0].replace("\\n", "\n");
      List<Asked> asked = found(text, Optional.empty());
      if (!fits(cells, text, asked)) {
        wrong.add(cells[0] + " [" + cells[2] + " | " + cells[4] + "] gave " + asked);
      }
    }
    System.out.printf(
        "dates.tsv: %d of %d rows right%n", lines.size() - 1 - wrong.size(), lines.size() - 1);
    assertThat(wrong).isEmpty();
  }

  private static boolean fits(String[] cells, String text, List<Asked> asked) {
    if (!ASKED.contains(cells[1])) {
      return asked.isEmpty();
    }
    return asked.size() == 1
        && text.contains(asked.getFirst().quote())
        && asked.getFirst().date().map(LocalDate::toString).orElse("").equals(day(cells[2]))
        && (cells[4].isEmpty() || asked.getFirst().rule().isPresent());
  }

  private static String day(String iso) {
    return iso.length() > 10 ? iso.substring(0, 10) : iso;
  }

  /** Found, wanted and missed over all letters. */
  private int right;

  private int tooMany;
  private int missed;
  private final List<String> wrong = new ArrayList<>();

  @Test
  void lettersAskWhatACarefulReaderFinds() throws IOException {
    Path folder = Programs.letter("dates.tsv").getParent();
    List<Path> expected;
    try (Stream<Path> files = Files.walk(folder)) {
      expected = files.filter(f -> f.toString().endsWith(".expected.json")).sorted().toList();
    }
    for (Path file : expected) {
      for (Path text : texts(file)) {
        compare(
            text.getFileName().toString(),
            Files.readString(text),
            new JsonMapper().readTree(Files.readString(file)));
      }
    }
    System.out.printf(
        "deadlines of letters: %d right, %d too many, %d missed; precision %.2f, recall %.2f%n",
        right, tooMany, missed, ratio(right, right + tooMany), ratio(right, right + missed));
    assertThat(wrong).isEmpty();
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  private static List<Path> texts(Path expected) {
    String stem = expected.getFileName().toString().replace(".expected.json", "");
    return Stream.of(".txt", ".ocr.txt", ".clean.txt")
        .map(ending -> expected.resolveSibling(stem + ending))
        .filter(Files::exists)
        .toList();
  }

  private void compare(String name, String text, JsonNode expected) {
    List<Asked> asked = found(text, dated(expected));
    List<String> got = asked.stream().map(FoundInLettersTest::brief).toList();
    List<String> wanted = new ArrayList<>();
    expected.path("deadlines").forEach(d -> wanted.add(brief(d)));
    JsonNode accepted = expected.path("_meta").path("accept").path("deadlines");
    boolean also = accepted.valueStream().anyMatch(a -> a.size() == got.size());
    for (Asked each : asked) {
      assertThat(text).contains(each.quote());
    }
    if (also && !got.equals(wanted)) {
      return;
    }
    right += (int) got.stream().filter(wanted::contains).count();
    tooMany += (int) got.stream().filter(g -> !wanted.contains(g)).count();
    missed += (int) wanted.stream().filter(w -> !got.contains(w)).count();
    if (!Set.copyOf(got).equals(Set.copyOf(wanted))) {
      wrong.add(name + " wanted " + wanted + " gave " + asked);
    }
  }

  private static Optional<LocalDate> dated(JsonNode expected) {
    String date = expected.path("date").asString("");
    return date.length() == 10 ? Optional.of(LocalDate.parse(date)) : Optional.empty();
  }

  private static String brief(Asked asked) {
    return asked.date().map(LocalDate::toString).orElse("-") + " " + bare(asked.quote());
  }

  private static String brief(JsonNode deadline) {
    String date = deadline.path("date").asString("");
    return (date.isEmpty() ? "-" : date) + " " + bare(deadline.path("quote").asString());
  }

  private static String bare(String quote) {
    return quote.replaceAll("\\s", "");
  }
}
