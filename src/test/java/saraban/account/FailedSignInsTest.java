package saraban.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;

class FailedSignInsTest {

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final InstantSource source = now::get;
  private final Clock clock = source.withZone(ZoneOffset.UTC);
  private final FailedSignIns failed = new FailedSignIns(clock);

  private void fail(String login, int times) {
    IntStream.range(0, times)
        .forEach(_ ->
            failed.failed(
                new AuthenticationFailureBadCredentialsEvent(
                    token(login), new BadCredentialsException("wrong"))));
  }

  private static UsernamePasswordAuthenticationToken token(String login) {
    return UsernamePasswordAuthenticationToken.unauthenticated(login, "wrong");
  }

  private void pass(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }

  @Test
  void theTenthFailureMakesANameWaitAndNoOther() {
    fail("krabi", 9);
    assertThat(failed.tooMany("krabi")).isFalse();
    fail("krabi", 1);
    assertThat(failed.tooMany("krabi")).isTrue();
    assertThat(failed.tooMany("dla")).isFalse();
  }

  @Test
  void theWaitEndsAndCountingBeginsAnew() {
    fail("krabi", 10);
    pass(FailedSignIns.WAIT.minusSeconds(1));
    assertThat(failed.tooMany("krabi")).isTrue();
    pass(Duration.ofSeconds(1));
    assertThat(failed.tooMany("krabi")).isFalse();
    fail("krabi", 9);
    assertThat(failed.tooMany("krabi")).isFalse();
  }

  @Test
  void signingInForgetsEarlierFailures() {
    fail("krabi", 9);
    failed.succeeded(new AuthenticationSuccessEvent(token("krabi")));
    fail("krabi", 9);
    assertThat(failed.tooMany("krabi")).isFalse();
  }

  @Test
  void namesThatNobodyCanHaveAreNotRemembered() {
    String tooLong = "x".repeat(61);
    fail(tooLong, 10);
    fail(" ", 10);
    assertThat(failed.tooMany(tooLong)).isFalse();
    assertThat(failed.tooMany(" ")).isFalse();
  }
}
