package saraban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.Programs;
import saraban.letter.IssuedLetter;
import saraban.letter.ReferenceNumber;
import saraban.letter.Secrecy;
import saraban.letter.Series;
import saraban.search.LetterIndex.Hit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Searches as people typed them, over real letters. */
class FoundQueriesTest {

  private static final Pattern NUMBER =
      Pattern.compile("([ก-ฮ]+)(?: \\(([ก-ฮ]+)\\))? ([0-9.]+)/(ว)? ?([0-9/]*)");

  @TempDir Path folder;

  private final Map<String, String> names = new HashMap<>();

  @Test
  void findsWhatEachSearchMeans() throws IOException {
    Path queries = Programs.letter("queries.tsv");
    List<String> missed = new ArrayList<>();
    try (LetterIndex index = LetterIndex.open(folder)) {
      index.rebuild(letters(queries.getParent()));
      for (String line : Files.readAllLines(queries).stream().skip(1).toList()) {
        String[] columns = line.split("\t", -1);
        List<String> found =
            index.find(columns[0], "any", 5).stream().map(this::name).limit(1).toList();
        if (!columns[1].startsWith("bundle") && !found.equals(wanted(columns[1]))) {
          missed.add(columns[0] + " gave " + found);
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  private static List<String> wanted(String ids) {
    return ids.isEmpty() ? List.of() : List.of(ids);
  }

  private String name(Hit hit) {
    return names.getOrDefault(hit.id().toString(), "");
  }

  private List<IssuedLetter> letters(Path root) throws IOException {
    List<IssuedLetter> letters = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file :
          files.filter(f -> f.toString().endsWith(".expected.json")).sorted().toList()) {
        JsonNode letter = JsonMapper.shared().readTree(Files.readString(file));
        Matcher number = NUMBER.matcher(letter.path("number").asString(""));
        if (number.matches()) {
          String name = file.getFileName().toString().replace(".expected.json", "");
          Path text = file.resolveSibling(name + ".clean.txt");
          String body =
              Files.readString(Files.exists(text) ? text : file.resolveSibling(text(file, name)));
          letters.add(letter(letters.size(), number, letter.path("subject").asString(""), body));
          names.put(letters.getLast().id().toString(), name);
        }
      }
    }
    return letters;
  }

  private static String text(Path file, String name) {
    return Files.exists(file.resolveSibling(name + ".txt")) ? name + ".txt" : name + ".ocr.txt";
  }

  private static IssuedLetter letter(int count, Matcher m, String subject, String body) {
    String committee = m.group(2) == null ? "" : m.group(2);
    String mark = m.group(4) == null ? "" : m.group(4);
    ReferenceNumber number =
        new ReferenceNumber(m.group(1), committee, false, m.group(3), mark, m.group(5));
    return SampleLetters.letter(
        "office" + count,
        number,
        Series.OUTGOING,
        LocalDate.of(2021, 1, 1),
        Secrecy.NONE,
        subject,
        body,
        "");
  }
}
