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

  /** Letters on their way into place when the program is killed: one for each thread of jobs. */
  private static final int AT_ONCE = 3;

  @TempDir Path home;

  @Test
  void noOfficeHasTwoLettersAfterKillsInTheMiddle() throws Exception {
    runUntil(KILLED_AT);
    runUntil(KILLED_AT + 35);
    runUntil(ENOUGH);
    int cutOff = 0;
    for (Path office : offices()) {
      List<Path> all = letters(office);
      cutOff += all.isEmpty() ? 1 : 0;
      assertThat(all).as(office.toString()).hasSizeLessThanOrEqualTo(1);
      for (Path letter : all) {
        assertThat(letter.getFileName()).hasToString("00001");
        assertThat(letter.resolve("letter.pdf")).exists();
      }
    }
    assertThat(cutOff).isLessThanOrEqualTo(AT_ONCE);
    assertThat(enclosedByDistricts()).allMatch(copy -> copy.contains("จังหวัด"));
  }

  private static List<Path> letters(Path office) throws Exception {
    try (Stream<Path> letters = Files.list(office.resolve("circular"))) {
      return letters.sorted().toList();
    }
  }

  private void runUntil(int letters) throws Exception {
    try (RunningSaraban saraban =
        RunningSaraban.start(home, "--world=nation", "--db-scheduler.heartbeat-interval=1s")) {
      for (int i = 0; i < 1_800 && offices().size() < letters; i++) {
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
      for (Path letter : letters(office)) {
        Matcher copy = COPY.matcher(Files.readString(letter.resolve("letter.json")));
        if (office.getFileName().toString().contains("krabi-") && copy.find()) {
          copies.add(copy.group());
        }
      }
    }
    return copies;
  }
}
