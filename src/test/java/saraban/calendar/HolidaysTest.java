package saraban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saraban.calendar.Holiday.Announced;
import saraban.calendar.Holiday.Cancelled;
import saraban.calendar.Holiday.Kind;
import saraban.calendar.Holiday.Proposed;
import saraban.home.Home;

class HolidaysTest {

  @TempDir Path root;

  private Holidays holidays() {
    return Holidays.load(new Home(root));
  }

  private void own(String name, String text) throws IOException {
    Files.createDirectories(root.resolve("holidays"));
    Files.writeString(root.resolve("holidays").resolve(name), text);
  }

  private static final String ONE =
      """
      status: announced
      holidays:
        - day: 2026-12-14
          name: วันหยุดทดสอบ
          kind: special
          source: ทดสอบ
      """;

  @ParameterizedTest
  @ValueSource(ints = {2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569, 2570})
  void everyYearHasItsHolidaysWithTheirSources(int year) {
    assertThat(holidays().of(year))
        .hasSizeGreaterThan(20)
        .allSatisfy(h -> {
          assertThat(h.day().getYear()).isEqualTo(year - 543);
          assertThat(h.source()).hasSizeGreaterThan(10);
          assertThat(h.kind() == Kind.REGIONAL).isEqualTo(!h.provinces().isEmpty());
        });
  }

  @ParameterizedTest
  @CsvSource({
    "2563, 2020-02-08, 2020-05-06, 2020-07-05",
    "2564, 2021-02-26, 2021-05-26, 2021-07-24",
    "2565, 2022-02-16, 2022-05-15, 2022-07-13",
    "2566, 2023-03-06, 2023-06-03, 2023-08-01",
    "2567, 2024-02-24, 2024-05-22, 2024-07-20",
    "2568, 2025-02-12, 2025-05-11, 2025-07-10",
    "2569, 2026-03-03, 2026-05-31, 2026-07-29",
    "2570, 2027-02-21, 2027-05-20, 2027-07-18",
    "2571, 2028-02-10, 2028-05-08, 2028-07-06",
    "2572, 2029-02-27, 2029-05-27, 2029-07-25",
    "2573, 2030-02-17, 2030-05-16, 2030-07-14"
  })
  void theMoonGivesTheBuddhistFeasts(
      int year, LocalDate makha, LocalDate visakha, LocalDate asalha) {
    assertThat(holidays().computed(year))
        .filteredOn(h -> h.kind() == Kind.LUNAR)
        .extracting(Holiday::day)
        .containsExactly(makha, visakha, asalha, asalha.plusDays(1));
  }

  /** What the rules compute and the cabinet moved or called off. */
  private static final Set<LocalDate> MOVED =
      Set.of(
          LocalDate.of(2020, 12, 7),
          LocalDate.of(2021, 10, 25),
          LocalDate.of(2024, 1, 2),
          LocalDate.of(2020, 4, 13),
          LocalDate.of(2020, 4, 14),
          LocalDate.of(2020, 4, 15));

  @ParameterizedTest
  @ValueSource(ints = {2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569})
  void theRulesComputeWhatWasAnnouncedExceptWhatTheCabinetMoved(int year) {
    Set<LocalDate> announced = days(holidays().of(year));
    Set<LocalDate> computed = days(holidays().computed(year));
    computed.removeAll(MOVED);
    assertThat(announced).containsAll(computed);
    assertThat(holidays().of(year))
        .filteredOn(h -> h.closes("") && !computed.contains(h.day()))
        .allSatisfy(h -> assertThat(h.kind()).isIn(Kind.SPECIAL, Kind.SUBSTITUTE));
  }

  private static Set<LocalDate> days(List<Holiday> holidays) {
    return holidays.stream()
        .filter(h -> h.closes(""))
        .map(Holiday::day)
        .collect(Collectors.toSet());
  }

  @Test
  void theFileOf2570IsWhatTheRulesCompute() {
    assertThat(days(holidays().of(2570))).isEqualTo(days(holidays().computed(2570)));
    assertThat(holidays().of(2570)).allMatch(h -> h.standing() instanceof Proposed);
  }

  @Test
  void aYearWithoutAFileIsProposed() {
    assertThat(holidays().of(2575))
        .hasSizeGreaterThan(18)
        .allMatch(h -> h.standing() instanceof Proposed);
  }

  @Test
  void songkranOf2563WasCalledOff() {
    LocalDate songkran = LocalDate.of(2020, 4, 13);
    assertThat(holidays().on(songkran, "")).isEmpty();
    assertThat(holidays().of(2563))
        .filteredOn(h -> h.day().equals(songkran))
        .singleElement()
        .satisfies(h -> assertThat(h.standing()).isInstanceOf(Cancelled.class));
  }

  @Test
  void labourDayIsNoHolidayOfOffices() {
    for (int year = 2562; year <= 2570; year++) {
      assertThat(holidays().on(LocalDate.of(year - 543, 5, 1), "")).isEmpty();
    }
  }

  @Test
  void weakSourcesAreMarked() {
    assertThat(holidays().of(2569))
        .filteredOn(h -> h.standing().equals(new Announced(false)))
        .extracting(h -> h.day().toString())
        .containsExactly("2026-02-17", "2026-08-12");
  }

  @Test
  void anOfficeReplacesAYear() throws IOException {
    own("2569.yaml", ONE);
    assertThat(holidays().of(2569)).extracting(Holiday::name).containsExactly("วันหยุดทดสอบ");
  }

  @Test
  void aFaultIsToldWithFileAndLine() throws IOException {
    own("2569.yaml", ONE.replace("special", "feast"));
    assertThatThrownBy(() -> holidays().of(2569))
        .isInstanceOf(HolidaysRefused.class)
        .hasMessage(
            "แฟ้ม holidays/2569.yaml บรรทัดที่ 3: ช่อง kind เป็น “feast” ซึ่งอ่านไม่ได้"
                + " ดู holidays/README.md");
    own("2569.yaml", ONE.replace("2026-", "2027-"));
    assertThatThrownBy(() -> holidays().of(2569)).hasMessageContaining("วันที่ไม่อยู่ในปี 2569");
  }

  @Test
  void aChangedFileIsReloadedAndAFaultyOneIsNot() throws IOException {
    CurrentHolidays current = new CurrentHolidays(new Home(root));
    LocalDate day = LocalDate.of(2026, 12, 14);
    assertThat(current.get().on(day, "")).isEmpty();
    own("2569.yaml", ONE);
    current.reload();
    assertThat(current.get().on(day, "")).hasSize(1);
    own("2569.yaml", "status: [");
    assertThatThrownBy(current::reload).isInstanceOf(HolidaysRefused.class);
    assertThat(current.get().on(day, "")).hasSize(1);
  }
}
