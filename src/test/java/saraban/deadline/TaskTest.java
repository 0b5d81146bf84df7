package saraban.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saraban.calendar.Holidays;
import saraban.calendar.WorkingDays;
import saraban.home.Home;

/** What is asked is told in words that a reminder can use. */
class TaskTest {

  private static final Path TASKS = Path.of("src/test/resources/saraban/deadline/tasks.tsv");

  private static final LetterDays DAYS =
      new LetterDays(
          Optional.of(LocalDate.of(2025, 1, 10)),
          Optional.empty(),
          new WorkingDays(Holidays.load(new Home(Path.of("nowhere").toAbsolutePath()))),
          "");

  private static Stream<String[]> tasks() {
    try {
      return Files.readAllLines(TASKS).stream()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String brief(Asked asked) {
    return "%s | %s | %s"
        .formatted(asked.what(), asked.whom(), asked.system())
        .replaceAll(" +", " ")
        .strip();
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void saysWhatWhomAndWhere(String text, String wanted) {
    List<Asked> found = new FindDeadlines().in(text.replace("\\n", "\n"), DAYS);
    assertThat(found)
        .extracting(TaskTest::brief)
        .isEqualTo(Arrays.stream(wanted.split(";")).map(String::strip).toList());
  }

  @Test
  void whatIsTooLongIsCutAtASpace() {
    String text = "ขอให้ส่ง" + "รายงานผลการดำเนินงาน ".repeat(14) + "ภายในวันที่ ๓๑ มกราคม ๒๕๖๘";
    String what = new FindDeadlines().in(text, DAYS).getFirst().what();
    assertThat(what).hasSizeLessThan(165).endsWith("รายงานผลการดำเนินงาน…");
  }

  /** Reading grows with the length of a text and not with its square. */
  @Test
  @Timeout(180)
  void longTextsAreReadToTheirEnd() {
    String ask = "ขอให้อำเภอส่งรายงานให้จังหวัดในระบบ e-Plan ภายในวันที่ ๓๑ มกราคม ๒๕๖๘ ";
    int times = 100_000 / ask.length();
    assertThat(new FindDeadlines().in(ask.repeat(times), DAYS)).hasSize(times);
    assertThat(new FindDeadlines().in("ตามที่แจ้งให้รายงานภายใน ๑๕ วัน ".repeat(3000), DAYS))
        .hasSize(3000);
    assertThat(new FindDeadlines().in("๑๒๓๔๕ ๖๗๘๙๐ ".repeat(80_000), DAYS)).isEmpty();
    assertThat(new FindDeadlines().in("กขคงจ".repeat(200_000) + "ภายใน", DAYS)).isEmpty();
  }
}
