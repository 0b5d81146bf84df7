package saraban.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How much of letters as found is read as a careful human reads them; prints a table. */
class ReadLettersTest {

  private static final List<String> FIELDS =
      List.of(
          "kind",
          "urgency",
          "secrecy",
          "number",
          "issuer",
          "date",
          "subject",
          "to",
          "references",
          "enclosures",
          "signatory.name",
          "signatory.position",
          "signatory.actingFor",
          "signatory.actingMode",
          "unit",
          "phone");

  private static final double ENOUGH = 0.9;

  private final Map<String, int[]> score = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  @Test
  void lettersAsFoundAreReadAsAHumanReadsThem() throws IOException {
    String folder = System.getProperty("letters", "");
    assumeTrue(!folder.isEmpty(), "no folder of letters (-Dletters): skipped");
    FIELDS.forEach(field -> score.put(field, new int[2]));
    for (Map.Entry<Path, JsonNode> letter : letters(Path.of(folder)).entrySet()) {
      compare(letter.getKey(), letter.getValue());
    }
    misses.forEach(System.out::println);
    score.forEach((field, s) -> System.out.printf("%-22s %d/%d%n", field, s[0], s[1]));
    int right = score.values().stream().mapToInt(s -> s[0]).sum();
    int all = score.values().stream().mapToInt(s -> s[1]).sum();
    System.out.printf("%-22s %d/%d%n", "all", right, all);
    assertThat((double) right / all).isGreaterThan(ENOUGH);
  }

  private static Map<Path, JsonNode> letters(Path folder) throws IOException {
    Map<Path, JsonNode> letters = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        String stem = file.getFileName().toString().replaceFirst("(?:\\.ocr|\\.clean)?\\.txt$", "");
        Path expected = file.resolveSibling(stem + ".expected.json");
        if (Files.exists(expected) && !stem.startsWith("bundle")) {
          letters.put(file, JsonMapper.shared().readTree(Files.readString(expected)));
        }
      }
    }
    return letters;
  }

  private void compare(Path file, JsonNode expected) throws IOException {
    Reading read = ReadLetter.read(Files.readString(file));
    JsonNode got = JsonMapper.shared().readTree(ReadingJson.of("", read, List.of()));
    for (String field : FIELDS) {
      if (supports(file, expected, field)) {
        boolean right =
            accepted(expected, field).stream().anyMatch(value -> same(value, at(got, field)));
        score.get(field)[0] += right ? 1 : 0;
        score.get(field)[1]++;
        if (!right) {
          misses.add(
              "%s %s: %s, expected %s"
                  .formatted(file.getFileName(), field, at(got, field), at(expected, field)));
        }
      }
    }
  }

  /** What a scan has lost is not asked of it. */
  private static boolean supports(Path file, JsonNode expected, String field) {
    if (file.toString().contains(".clean.")) {
      return true;
    }
    JsonNode supports = expected.path("_meta").path("textSupports");
    String name = field.equals("number") ? "numberAsWritten" : field.replaceFirst("\\..*", "");
    String says = supports.path(name).asString("exact");
    boolean part = says.contains("exact name") && !field.equals("signatory.name");
    return supports.isMissingNode()
        || supports.has(name) && says.contains("exact") && !part
        || supports.has("number") == false && List.of("kind", "secrecy").contains(field);
  }

  private static List<JsonNode> accepted(JsonNode expected, String field) {
    List<JsonNode> all = new ArrayList<>(List.of(at(expected, field)));
    expected.path("_meta").path("accept").path(field).forEach(all::add);
    JsonNode said = at(expected.path("_meta").path("asInText"), field);
    if (!said.isMissingNode()) {
      all.add(said);
    }
    return all;
  }

  private static JsonNode at(JsonNode node, String field) {
    JsonNode found = node;
    for (String name : field.split("\\.")) {
      found = found.path(name);
    }
    return found;
  }

  /** As far as the expected value goes: a reference's issuer only where it is given. */
  private static boolean same(JsonNode expected, JsonNode got) {
    if (expected.isArray()) {
      boolean all = got.isArray() && got.size() == expected.size();
      for (int i = 0; all && i < expected.size(); i++) {
        all = same(expected.get(i), got.get(i));
      }
      return all;
    }
    if (expected.isObject()) {
      return expected.properties().stream()
          .filter(p -> got.has(p.getKey()))
          .allMatch(p -> same(p.getValue(), got.path(p.getKey())));
    }
    return bare(expected.asString("")).equals(bare(got.asString("")));
  }

  private static String bare(String text) {
    return saraban.thai.Digits.ARABIC.of(
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replaceAll("[\\s\\u00A0\\u200B-\\u200F\\u2060\\uFEFF]", "")
            .replace("ํา", "ำ"));
  }
}
