package saraban.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.deadline.Demand;
import saraban.deadline.Obligation;
import saraban.deadline.Obligation.Kept;
import saraban.deadline.Obligations;
import saraban.deadline.OwedInTests;
import saraban.form.DecideReturn.Decision;
import saraban.letter.LetterId;
import saraban.organisation.Office;

class SettleOwedTest {

  private static final String DISTRICT = "krabi-lam-thap";
  private static final LetterId RELAY = LetterId.parse("krabi-2563-circular-4366").orElseThrow();

  private FormWorld world;
  private Matter matter;
  private Obligations obligations;
  private SettleOwed settle;

  @BeforeEach
  void theDistrictOfLamThapAndItsFourOwe(@TempDir Path home) {
    world = new FormWorld(home);
    matter = world.open("executive-self-assessment");
    OwedInTests owed = new OwedInTests(world.database);
    obligations = owed.obligations();
    settle = new SettleOwed(obligations, world.matters, world.follow(), world.standing);
    world.offices.childrenOf(DISTRICT).forEach(o -> owed.owes(matter.id().letter(), RELAY, o));
    owed.owes(matter.id().letter(), RELAY, world.office(DISTRICT));
    owed.demands()
        .ask(
            Demand.first(RELAY, "ส่งแบบ", Optional.of(matter.due().orElseThrow())),
            "x",
            FormWorld.NOW);
  }

  private void send(Office office) {
    world.kept(
        world
            .filled(matter, office.code())
            .with(matter.form(), FormWorld.answers(matter.form(), 2))
            .bytes(),
        matter);
    tell();
  }

  private void decide(Office office, Decision decision) {
    world.decide.decide(
        matter.id(), office, decision, world.office(DISTRICT), "x", "ขาดหลักฐาน", FormWorld.NOW);
    tell();
  }

  private void tell() {
    world.moved.forEach(moved -> settle.after((ReturnMoved) moved));
    world.moved.clear();
  }

  private Kept kept(String office) {
    return obligations.of(RELAY, office).map(Obligation::kept).orElseThrow();
  }

  private Office first() {
    return world.offices.childrenOf(DISTRICT).getFirst();
  }

  @Test
  void aReturnSettlesWhatItsOfficeOwesUntilItIsSentBack() {
    send(first());
    assertThat(kept(first().code())).isInstanceOf(Kept.Whole.class);
    assertThat(kept(DISTRICT)).isInstanceOf(Kept.Open.class);
    decide(first(), Decision.SEND_BACK);
    assertThat(kept(first().code())).isInstanceOf(Kept.Open.class);
  }

  @Test
  void theDistrictHasDoneItsPartWhenAllBelowItAreChecked() {
    for (Office office : world.offices.childrenOf(DISTRICT)) {
      assertThat(kept(DISTRICT)).isInstanceOf(Kept.Open.class);
      send(office);
      decide(office, Decision.ACCEPT);
    }
    assertThat(kept(DISTRICT)).isInstanceOf(Kept.Whole.class);
  }
}
