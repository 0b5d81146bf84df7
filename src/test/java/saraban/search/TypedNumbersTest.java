package saraban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.Programs;
import saraban.letter.IssuedLetter;
import saraban.letter.ReferenceNumber;
import saraban.letter.Secrecy;
import saraban.letter.Series;

/** Numbers as people wrote them find the letter that they mean. */
class TypedNumbersTest {

  @TempDir Path folder;

  @Test
  void findsEveryNumberAsItWasWritten() throws IOException {
    Map<String, String> spellings = new LinkedHashMap<>();
    Map<String, IssuedLetter> letters = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Programs.letter("refnumbers.tsv"))) {
      String[] columns = line.split("\t", -1);
      if (columns[2].equals("letter") && columns[9].matches("\\d+") && columns[10].isEmpty()) {
        letters.putIfAbsent(columns[1], letter(columns, letters.size()));
        spellings.put(columns[0], letters.get(columns[1]).id().toString());
      }
    }
    try (LetterIndex index = LetterIndex.open(folder)) {
      index.rebuild(letters.values());
      List<String> missed = new ArrayList<>();
      spellings.forEach((spelling, id) -> {
        var hits = index.find(spelling, "krabi", 3);
        if (hits.isEmpty() || !hits.getFirst().id().toString().equals(id)) {
          missed.add(spelling);
        }
      });
      assertThat(missed).isEmpty();
      assertThat(spellings).hasSizeGreaterThan(80);
    }
  }

  private static IssuedLetter letter(String[] columns, int count) {
    boolean after = columns[1].matches(".*\\d \\(.*");
    String mark = columns[1].replaceAll(".*/|\\s*[0-9/-]+$", "");
    ReferenceNumber number =
        new ReferenceNumber(
            columns[5], columns[6].replaceAll("[()]", ""), after, columns[7], mark, columns[9]);
    return SampleLetters.letter(
        "office" + count,
        number,
        Series.OUTGOING,
        LocalDate.of(2021, 1, 1),
        Secrecy.NONE,
        "เรื่อง",
        "เนื้อความ",
        "");
  }
}
