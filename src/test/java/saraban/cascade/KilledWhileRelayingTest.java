package saraban.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.RunningSaraban;

class KilledWhileRelayingTest {

  private static final Pattern COPY = Pattern.compile("สำเนาหนังสือ[^\"]*");

  /** Enough to be well past the provinces, so that both levels are cut. */
  private static final int KILLED_AT = 40;

  private static final int ENOUGH = 110;

  @TempDir Path home;

  @Test
  void noOfficeHasTwoLettersAfterKillsInTheMiddle() throws Exception {
    runUntil(KILLED_AT);
    runUntil(KILLED_AT + 35);
    runUntil(ENOUGH);
    for (Path office : offices()) {
      try (Stream<Path> letters = Files.list(office.resolve("circular"))) {
        List<Path> all = letters.sorted().toList();
        assertThat(all).as(office.toString()).hasSize(1);
        assertThat(all.getFirst().getFileName()).hasToString("00001");
        assertThat(all.getFirst().resolve("letter.pdf")).exists();
      }
    }
    assertThat(enclosedByDistricts()).allMatch(copy -> copy.contains("จังหวัด"));
  }

  private void runUntil(int letters) throws Exception {
    try (RunningSaraban saraban =
        RunningSaraban.start(home, "--world=nation", "--db-scheduler.heartbeat-interval=1s")) {
      for (int i = 0; i < 600 && offices().size() < letters; i++) {
        RunningSaraban.pause(100);
      }
      saraban.kill();
    }
    assertThat(offices()).hasSizeGreaterThanOrEqualTo(letters);
  }

  /** The registries with letters of this year. */
  private List<Path> offices() throws Exception {
    if (!Files.isDirectory(home.resolve("archive"))) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(home.resolve("archive"), 2)) {
      return all.filter(p -> p.getParent().getFileName().toString().matches("25\\d\\d"))
          .filter(p -> Files.isDirectory(p.resolve("circular")))
          .sorted()
          .toList();
    }
  }

  private TreeSet<String> enclosedByDistricts() throws Exception {
    TreeSet<String> copies = new TreeSet<>();
    for (Path office : offices()) {
      String json = Files.readString(office.resolve("circular/00001/letter.json"));
      Matcher copy = COPY.matcher(json);
      if (office.getFileName().toString().contains("krabi-") && copy.find()) {
        copies.add(copy.group());
      }
    }
    return copies;
  }
}
