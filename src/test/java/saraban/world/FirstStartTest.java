package saraban.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.RunningSaraban;

class FirstStartTest {

  @TempDir Path one;
  @TempDir Path other;

  @Test
  void theSampleWorldHasTheSameNumbersAndBytesEachTime() throws Exception {
    assertThat(lettersOf(one)).isEqualTo(lettersOf(other));
    assertThat(one.resolve("archive/2563/dla/circular/02523/letter.pdf")).exists();
    assertThat(one.resolve("archive/2563/krabi/circular/04366/letter.docx")).exists();
    assertThat(one.resolve("archive/2564/dla/circular/00888/letter.json")).exists();
    assertThat(one.resolve("archive/2564/krabi/circular/02332/history.jsonl")).exists();
    assertThat(one.resolve("archive/2564/krabi/incoming/06654/original/1.pdf"))
        .hasSameBinaryContentAs(one.resolve("archive/2564/dla/circular/00888/letter.pdf"));
  }

  private static Map<String, String> lettersOf(Path home) throws Exception {
    try (RunningSaraban saraban = RunningSaraban.start(home)) {
      for (int i = 0; i < 300 && !saraban.log().contains("muang"); i++) {
        RunningSaraban.pause(100);
      }
      assertThat(saraban.log()).contains("dla", "krabi", "muang", "saraban");
      String book = saraban.get("krabi", "/api/books/krabi/circular/2564").body();
      assertThat(book).contains("\"first\":2332", "\"next\":2333", "กบ 0023.1/ว 2332");
      int year = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Bangkok")).getYear() + 543;
      assertThat(saraban.get("krabi", "/api/books/krabi/circular/" + year).body())
          .contains("\"next\":1");
    }
    return files(home.resolve("archive"));
  }

  /** Acts after the issue, its sending first of all, bear the moment of this start. */
  private static byte[] withoutMoments(Path file) throws IOException {
    return file.endsWith("history.jsonl")
        ? Files.readAllLines(file).getFirst().getBytes(java.nio.charset.StandardCharsets.UTF_8)
        : Files.readAllBytes(file);
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(folder.relativize(file).toString(), HexFormat.of().formatHex(withoutMoments(file)));
      }
    }
    return all;
  }
}
