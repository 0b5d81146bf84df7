package saraban.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static saraban.intake.Step.Kind.CLOSED;
import static saraban.intake.Step.Kind.REOPENED;
import static saraban.intake.Step.Kind.RETURNED;
import static saraban.intake.Step.Kind.ROUTED;
import static saraban.intake.Step.Kind.TAKEN_BACK;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final Holder UNIT = new Holder("krabi-dla", "", "สถจ.กระบี่");
  private static final Holder FINANCE = new Holder("", "", "ฝ่ายการเงิน");

  private final List<Step> steps = new ArrayList<>();

  @Test
  void aLetterThatWasRegisteredWaitsToBeSent() {
    assertThat(Standing.after(steps)).isEqualTo(new Standing.ToRoute());
  }

  @Test
  void handedOnAndReturnedItIsBackWithWhoHadItBefore() {
    take(ROUTED, UNIT);
    take(ROUTED, FINANCE);
    assertThat(Standing.after(steps)).isEqualTo(new Standing.With(FINANCE));
    take(RETURNED, Holder.NOBODY);
    assertThat(Standing.after(steps)).isEqualTo(new Standing.With(UNIT));
    take(RETURNED, Holder.NOBODY);
    assertThat(Standing.after(steps)).isEqualTo(new Standing.ToRoute());
  }

  @Test
  void opensAgainWhereItWasClosed() {
    take(ROUTED, UNIT);
    take(CLOSED, Holder.NOBODY);
    assertThat(Standing.after(steps)).isEqualTo(new Standing.Closed());
    take(REOPENED, Holder.NOBODY);
    assertThat(Standing.after(steps)).isEqualTo(new Standing.With(UNIT));
  }

  @Test
  void whatIsTakenBackDoesNotCountButStaysWritten() {
    take(ROUTED, UNIT);
    take(ROUTED, FINANCE);
    take(TAKEN_BACK, Holder.NOBODY);
    assertThat(Standing.after(steps)).isEqualTo(new Standing.With(UNIT));
    take(TAKEN_BACK, Holder.NOBODY);
    assertThat(Standing.after(steps)).isEqualTo(new Standing.ToRoute());
    assertThat(steps).hasSize(4);
  }

  @Test
  void aClosedLetterIsNotSentAndAnOpenOneNotOpened() {
    assertThat(new Standing.Closed().allows(ROUTED)).isFalse();
    assertThat(new Standing.Closed().allows(REOPENED)).isTrue();
    assertThat(new Standing.ToRoute().allows(RETURNED)).isFalse();
    assertThat(new Standing.With(UNIT).allows(REOPENED)).isFalse();
  }

  @Test
  void aStepReadsAsTheBookSaysIt() {
    take(ROUTED, UNIT);
    assertThat(steps.getFirst().thai()).isEqualTo("ส่งสถจ.กระบี่ เพื่อดำเนินการ");
  }

  private void take(Step.Kind kind, Holder to) {
    String words = kind == ROUTED ? "เพื่อดำเนินการ" : "";
    steps.add(new Step(steps.size() + 1, kind, to, words, Instant.EPOCH, "krabi", "krabi"));
  }
}
