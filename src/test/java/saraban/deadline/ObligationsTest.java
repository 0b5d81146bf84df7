package saraban.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saraban.TestDatabase;
import saraban.calendar.HolidayAdded;
import saraban.calendar.Holidays;
import saraban.calendar.WorkingDays;
import saraban.home.Home;
import saraban.letter.LetterId;
import saraban.letter.Series;
import saraban.letter.Urgency;
import saraban.organisation.Office.Level;
import saraban.organisation.Offices;

class ObligationsTest {

  private static final LetterId ASKED = new LetterId("dla", 2563, Series.CIRCULAR, 2523);
  private static final LetterId RELAY = new LetterId("krabi", 2563, Series.CIRCULAR, 4366);
  private static final LocalDate DUE = LocalDate.of(2020, 11, 2);
  private static final LocalDate AFTER = LocalDate.of(2020, 11, 3);
  private static final Instant NOW = Instant.parse("2020-08-13T05:00:00Z");

  private final TestDatabase database = TestDatabase.empty();
  private final JdbcObligations obligations =
      new JdbcObligations(database.client(), database.transaction());
  private final Demands demands = new OwedInTests(database).demands();
  private final RollUps rollUps = new RollUps(database.client());

  @BeforeEach
  void krabiAndTrangAreAskedAndKrabiAsksItsDistricts() {
    begin(ASKED, "dla", "krabi", Level.PROVINCE, "dla/krabi/");
    begin(ASKED, "dla", "trang", Level.PROVINCE, "dla/trang/");
    begin(RELAY, "krabi", "krabi-ao-luek", Level.DISTRICT, "dla/krabi/krabi-ao-luek/");
    begin(RELAY, "krabi", "krabi-lam-thap", Level.DISTRICT, "dla/krabi/krabi-lam-thap/");
    demands.ask(Demand.first(ASKED, "รายงานผล", Optional.of(DUE)), "dla", NOW);
    demands.ask(Demand.first(RELAY, "รายงานผล", Optional.of(DUE.minusDays(17))), "krabi", NOW);
  }

  private void begin(LetterId letter, String asker, String office, Level level, String path) {
    JdbcObligations.Owing owing =
        new JdbcObligations.Owing(asker, office, office, level, path, Urgency.NORMAL);
    obligations.begin(ASKED, letter, 1, owing);
  }

  private Obligation of(LetterId letter, String office) {
    return obligations.of(letter, office).orElseThrow();
  }

  private boolean answer(LetterId letter, String office, LocalDate on) {
    return obligations.answer(of(letter, office).id(), on, Optional.empty(), "clerk", NOW);
  }

  @Test
  void anAnswerClosesExactlyOneObligationOnce() {
    assertThat(answer(ASKED, "krabi", DUE)).isTrue();
    assertThat(answer(ASKED, "krabi", DUE)).isFalse();
    assertThat(of(ASKED, "krabi").on(AFTER))
        .isEqualTo(new Standing.Answered(DUE, false, Optional.empty()));
    assertThat(of(ASKED, "trang").on(AFTER)).isEqualTo(new Standing.Late(1));
    assertThat(of(RELAY, "krabi-ao-luek").on(DUE)).isInstanceOf(Standing.Late.class);
  }

  @Test
  void lateInPartAndRefusedAreStandingsOfTheirOwn() {
    answer(ASKED, "krabi", AFTER);
    assertThat(of(ASKED, "krabi").on(AFTER))
        .isEqualTo(new Standing.Answered(AFTER, true, Optional.empty()));
    obligations.answerInPart(of(ASKED, "trang").id(), "แบบสรุป", "dla", NOW);
    assertThat(of(ASKED, "trang").on(DUE)).isEqualTo(new Standing.Partial("แบบสรุป", false));
    obligations.refuse(of(RELAY, "krabi-ao-luek").id(), DUE, "ไม่มี อปท.", "krabi", NOW);
    assertThat(of(RELAY, "krabi-ao-luek").on(AFTER))
        .isEqualTo(new Standing.Refused(DUE, "ไม่มี อปท."));
  }

  @Test
  void moreTimeKeepsTheOldDayAndTheReason() {
    obligations.extend(of(ASKED, "krabi").id(), DUE.plusDays(7), "น้ำท่วม", "dla", NOW);
    Obligation extended = of(ASKED, "krabi");
    assertThat(extended.due()).contains(DUE.plusDays(7));
    assertThat(extended.firstDue()).contains(DUE);
    Happening last = obligations.happenings(extended.id()).getLast();
    assertThat(last.kind()).isEqualTo(Happening.Kind.EXTENDED);
    assertThat(last.detail()).isEqualTo("น้ำท่วม");
    assertThat(last.from()).contains(DUE);
    assertThat(last.to()).contains(DUE.plusDays(7));
  }

  @Test
  void aProvinceIsDoneWhenItHasReportedAndItsDistrictsHave() {
    answer(ASKED, "krabi", DUE);
    answer(RELAY, "krabi-ao-luek", DUE);
    assertThat(krabi().done(AFTER)).isFalse();
    assertThat(krabi().below().done()).isEqualTo(1);
    assertThat(krabi().below().late()).isEqualTo(1);
    assertThat(krabi().below().percent()).isEqualTo(50);
    answer(RELAY, "krabi-lam-thap", AFTER);
    assertThat(krabi().done(AFTER)).isTrue();
  }

  private RollUps.Child krabi() {
    return rollUps.children(new RollUps.Part(ASKED, 0, "dla/"), AFTER).getFirst();
  }

  @Test
  void levelsAreCountedBelowAnyOffice() {
    answer(ASKED, "krabi", DUE);
    List<RollUps.OfLevel> all = rollUps.levels(new RollUps.Part(ASKED, 0, "dla/"), AFTER);
    assertThat(all)
        .extracting(RollUps.OfLevel::level)
        .containsExactly(Level.PROVINCE, Level.DISTRICT);
    assertThat(all.getFirst().count().done()).isEqualTo(1);
    assertThat(all.getFirst().count().late()).isEqualTo(1);
    assertThat(rollUps.levels(new RollUps.Part(ASKED, 0, "dla/krabi/"), AFTER)).hasSize(1);
  }

  @Test
  void aLateHolidayMovesTheDaysThatItTouchesAndSaysWhy() {
    Home home = new Home(Path.of("no-such-home"));
    Offices offices = Offices.load(home);
    Holidays holidays = Holidays.load(home);
    MoveForHoliday move =
        new MoveForHoliday(
            obligations, new WorkingDays(holidays), () -> offices, Clock.systemUTC());
    // 13 October 2020 is a holiday: as if it had been announced after the day was set
    LocalDate holiday = LocalDate.of(2020, 10, 13);
    obligations.extend(of(RELAY, "krabi-ao-luek").id(), holiday, "เดิม", "krabi", NOW);
    int moved =
        move.move(
            new HolidayAdded(holiday, "วันนวมินทรมหาราช", Set.of(), "admin", "มติ ครม."), NOW);
    assertThat(moved).isEqualTo(1);
    assertThat(of(RELAY, "krabi-ao-luek").due()).contains(LocalDate.of(2020, 10, 14));
    Happening last = obligations.happenings(of(RELAY, "krabi-ao-luek").id()).getLast();
    assertThat(last.kind()).isEqualTo(Happening.Kind.MOVED);
    assertThat(last.detail()).contains("มติ ครม.");
    assertThat(of(RELAY, "krabi-lam-thap").due()).contains(DUE.minusDays(17));
  }

  @Test
  void aDayCountedInWorkingDaysMovesWhenAHolidayFallsBetween() {
    Home home = new Home(Path.of("no-such-home"));
    Offices offices = Offices.load(home);
    WorkingDays working = new WorkingDays(Holidays.load(home));
    LocalDate from = LocalDate.of(2020, 11, 16);
    // ten working days, counted before 19 and 20 November became special holidays
    demands.ask(
        new Demand(
            ASKED,
            1,
            "รายงานผล",
            from + " + 10 working days",
            Optional.of(LocalDate.of(2020, 11, 30)),
            Optional.empty()),
        "dla",
        NOW);
    MoveForHoliday move =
        new MoveForHoliday(obligations, working, () -> offices, Clock.systemUTC());
    move.move(
        new HolidayAdded(LocalDate.of(2020, 11, 19), "วันหยุดพิเศษ", Set.of(), "admin", ""), NOW);
    assertThat(of(ASKED, "krabi").due()).contains(working.plus(from, 10, "krabi"));
    assertThat(of(ASKED, "krabi").due()).contains(LocalDate.of(2020, 12, 2));
  }
}
