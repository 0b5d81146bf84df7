package saraban.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.form.DecideReturn.Decision;
import saraban.form.FollowMatter.Followed;

class StepDaysTest {

  private static final String DISTRICT = "krabi-mueang-krabi";

  private FormWorld world;
  private Matter matter;

  @BeforeEach
  void assessmentDueOnTheSecondOfNovember(@TempDir Path home) {
    world = new FormWorld(home);
    matter = world.open("executive-self-assessment");
  }

  private Followed followed() {
    return world.follow().one(matter, world.office(FormWorld.OFFICE));
  }

  private void send() {
    world.kept(
        world
            .filled(matter, FormWorld.OFFICE)
            .with(matter.form(), FormWorld.answers(matter.form(), 2))
            .bytes(),
        matter);
  }

  private void decide(Decision decision, String acting) {
    world.decide.decide(
        matter.id(),
        world.office(FormWorld.OFFICE),
        decision,
        world.office(acting),
        "x",
        "แก้",
        FormWorld.NOW);
  }

  private static Optional<LocalDate> october(int day) {
    return Optional.of(LocalDate.of(2020, Month.OCTOBER, day));
  }

  /** The 13th and the 23rd of October are holidays. */
  @Test
  void eachStateHasItsDayCountedBackInWorkingDays() {
    assertThat(followed().due()).isEqualTo(october(16));
    send();
    assertThat(followed().due()).isEqualTo(october(26));
    decide(Decision.ACCEPT, DISTRICT);
    assertThat(followed().due()).contains(LocalDate.of(2020, Month.NOVEMBER, 2));
  }

  @Test
  void whatIsSentBackIsMendedByTheUsualDayOrThreeWorkingDaysLater() {
    send();
    decide(Decision.SEND_BACK, DISTRICT);
    assertThat(followed().due()).isEqualTo(october(16));
    Act back =
        new Act(
            Act.Kind.BACK_FROM_DISTRICT,
            1,
            LocalDate.of(2020, 10, 20)
                .atStartOfDay(java.time.ZoneId.of("Asia/Bangkok"))
                .toInstant(),
            "x",
            DISTRICT,
            "");
    Progress sentBack = followed().progress();
    assertThat(world.days.of(matter, sentBack, java.util.List.of(back))).isEqualTo(october(26));
  }

  @Test
  void onlyWhoseTurnItIsCanBeLate() {
    LocalDate after = LocalDate.of(2020, 10, 17);
    assertThat(followed().late(after)).isTrue();
    send();
    assertThat(followed().late(after)).isFalse();
  }
}
