package saraban.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Counts wrong passwords: after ten of them a name waits for five minutes. */
@Component
class FailedSignIns {

  static final int MOST = 10;
  static final Duration WAIT = Duration.ofMinutes(5);

  private static final int MOST_NAMES = 10_000;

  /** Nobody's name is longer, so longer ones need not be remembered. */
  private static final int LONGEST_NAME = 60;

  private final Map<String, Failures> failures = new ConcurrentHashMap<>();
  private final Clock clock;

  private record Failures(int count, Instant last) {

    boolean over(Instant now) {
      return !last.plus(WAIT).isAfter(now);
    }
  }

  FailedSignIns(Clock clock) {
    this.clock = clock;
  }

  boolean tooMany(String login) {
    Failures found = failures.getOrDefault(login, new Failures(0, Instant.EPOCH));
    return found.count() >= MOST && !found.over(clock.instant());
  }

  @EventListener
  void failed(AuthenticationFailureBadCredentialsEvent event) {
    String login = event.getAuthentication().getName();
    if (login.isBlank() || login.length() > LONGEST_NAME) {
      return;
    }
    Instant now = clock.instant();
    makeRoom(now);
    failures.merge(
        login,
        new Failures(1, now),
        (old, one) -> old.over(now) ? one : new Failures(old.count() + 1, now));
  }

  private void makeRoom(Instant now) {
    if (failures.size() >= MOST_NAMES) {
      failures.values().removeIf(each -> each.over(now));
    }
    if (failures.size() >= MOST_NAMES) {
      failures.clear();
    }
  }

  @EventListener
  void succeeded(AuthenticationSuccessEvent event) {
    failures.remove(event.getAuthentication().getName());
  }
}
