package saraban.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saraban.home.Home;

class WorkingDaysTest {

  @TempDir Path root;

  private WorkingDays days() {
    return new WorkingDays(Holidays.load(new Home(root)));
  }

  static Stream<List<String>> examples() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("docs/working-days.md"));
    int start = lines.indexOf("## Examples");
    return lines.subList(start, lines.size()).stream()
        .filter(line -> line.matches("\\| (?:between|next|plus|last of month|received) .*"))
        .map(line -> Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList());
  }

  @Test
  void theTableHasEveryWayToCount() throws IOException {
    assertThat(examples().map(List::getFirst).distinct())
        .containsExactly("between", "next", "plus", "last of month", "received");
    assertThat(examples()).hasSizeGreaterThan(30);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void countsAsTheTableSays(List<String> row) {
    String gives = counted(row.get(0), row.get(1), row.get(2), row.get(3));
    assertThat(gives).isEqualTo(row.get(4));
  }

  private String counted(String count, String from, String with, String province) {
    return switch (count) {
      case "between" -> "" + days().between(LocalDate.parse(from), LocalDate.parse(with), province);
      case "next" -> days().next(LocalDate.parse(from), province).toString();
      case "plus" ->
          days().plus(LocalDate.parse(from), Integer.parseInt(with), province).toString();
      case "last of month" -> days().lastOf(YearMonth.parse(from), province).toString();
      case "received" -> days().received(LocalDateTime.parse(from), province).toString();
      default -> throw new IllegalArgumentException(count);
    };
  }

  @Test
  void countingForwardsAndBackwardsAgree() {
    LocalDate from = LocalDate.of(2026, 11, 25);
    for (int n = 1; n < 300; n++) {
      LocalDate day = days().plus(from, n, "krabi");
      assertThat(days().between(from, day, "krabi")).isEqualTo(n);
      assertThat(days().plus(day, -n, "krabi")).isEqualTo(from);
    }
  }

  @Test
  void anOfficeMayCountLateLettersOnTheSameDay() throws IOException {
    Files.createDirectories(root.resolve("holidays"));
    Files.writeString(
        root.resolve("holidays/counting.yaml"),
        """
        opens: 08:30
        closes: 18:00
        weekend: [saturday, sunday]
        receivedAfterClosing: same-day
        receivedOnDayOff: next-working-day
        """);
    LocalDate friday = LocalDate.of(2021, 5, 7);
    assertThat(days().received(friday.atTime(23, 0), "")).isEqualTo(friday);
    assertThat(days().received(friday.plusDays(1).atTime(9, 0), ""))
        .isEqualTo(LocalDate.of(2021, 5, 11));
  }
}
