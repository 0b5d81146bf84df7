package saraban.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import saraban.WithServer;
import saraban.deadline.Demand;
import saraban.deadline.Demands;
import saraban.deadline.Happening;
import saraban.deadline.Obligation;
import saraban.deadline.Obligations;
import saraban.home.Home;
import saraban.letter.LetterId;
import saraban.letter.Series;

class RemindersTest extends WithServer {

  private static final LetterId KRABI_2332 = new LetterId("krabi", 2564, Series.CIRCULAR, 2332);
  private static final LocalDate DUE = LocalDate.of(2021, 6, 16);
  private static final Instant NOW = DUE.atTime(8, 30).toInstant(ZoneOffset.ofHours(7));

  @Autowired private SendReminders sendReminders;
  @Autowired private Obligations obligations;
  @Autowired private Demands demands;
  @Autowired private Reminders reminders;
  @Autowired private JdbcClient jdbc;

  private final ReminderRules rules = ReminderRules.read(new Home(Path.of("no-such-home")));

  private Obligation asked(String office) {
    Obligation owed = obligations.of(KRABI_2332, office).orElseThrow();
    if (owed.due().isEmpty()) {
      demands.ask(Demand.first(KRABI_2332, "รายงานผล", Optional.of(DUE)), "krabi", NOW);
    }
    return obligations.find(owed.id()).orElseThrow();
  }

  private List<SendReminders.Planned> planned(Obligation owed, LocalDate today) {
    return sendReminders.planned(owed, rules, today);
  }

  private long reminded(Obligation owed) {
    return obligations.happenings(owed.id()).stream()
        .filter(h -> h.kind() == Happening.Kind.REMINDED)
        .count();
  }

  @Test
  void theLastRuleWhoseDayHasComeIsUsed() {
    Obligation owed = asked("krabi-ao-luek");
    assertThat(planned(owed, DUE.minusDays(10))).isEmpty();
    assertThat(planned(owed, DUE.minusDays(1)))
        .extracting(p -> p.rule().name())
        .containsExactly("before-1");
    assertThat(planned(owed, DUE.plusDays(30)))
        .extracting(p -> p.rule().name(), SendReminders.Planned::toOffice)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("after-5", "krabi-ao-luek"),
            org.assertj.core.api.Assertions.tuple("escalate-10", "krabi"));
  }

  @Test
  void anAnswerBetweenPlanAndSendingStopsTheReminder() {
    Obligation owed = asked("krabi-lam-thap");
    SendReminders.Planned plan = planned(owed, DUE.plusDays(1)).getFirst();
    obligations.answer(owed.id(), DUE, Optional.empty(), "lamthap", NOW);
    assertThat(sendReminders.send(plan, NOW)).isFalse();
    assertThat(reminded(owed)).isZero();
  }

  @Test
  void nothingIsSentTwiceAfterARestartOrAMovedDay() {
    Obligation owed = asked("krabi-plai-phraya");
    SendReminders.Planned plan = planned(owed, DUE.minusDays(1)).getFirst();
    assertThat(sendReminders.send(plan, NOW)).isTrue();
    assertThat(sendReminders.send(plan, NOW)).isFalse();
    obligations.move(owed.id(), DUE.plusDays(1), "วันหยุดพิเศษ", "admin", NOW);
    Obligation moved = obligations.find(owed.id()).orElseThrow();
    planned(moved, DUE.minusDays(1)).forEach(p -> sendReminders.send(p, NOW));
    assertThat(
            jdbc.sql("select count(*) from reminder where obligation = ? and rule = 'before-1'")
                .param(owed.id())
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void whoWasGivenMoreTimeIsRemindedAnewOnce() {
    Obligation owed = asked("krabi-khlong-thom");
    planned(owed, DUE.minusDays(1)).forEach(p -> sendReminders.send(p, NOW));
    LocalDate later = DUE.plusDays(30);
    obligations.extend(owed.id(), later, "น้ำท่วม", "krabi", NOW);
    Obligation extended = obligations.find(owed.id()).orElseThrow();
    assertThat(planned(extended, DUE.plusDays(1))).isEmpty();
    SendReminders.Planned plan = planned(extended, later.plusDays(1)).getFirst();
    assertThat(sendReminders.send(plan, NOW)).isTrue();
    assertThat(sendReminders.send(plan, NOW)).isFalse();
    assertThat(reminded(owed)).isEqualTo(2);
  }

  @Test
  void aReminderLiesOnTheDeskOfTheOfficeUntilItAnswers() {
    Obligation owed = asked("krabi-nuea-khlong");
    sendReminders.send(planned(owed, DUE.plusDays(30)).getLast(), NOW);
    assertThat(reminders.of("krabi", 500))
        .extracting(Reminders.Reminded::obligation)
        .contains(owed.id());
    obligations.answer(owed.id(), DUE, Optional.empty(), "", NOW);
    assertThat(reminders.of("krabi", 500))
        .extracting(Reminders.Reminded::obligation)
        .doesNotContain(owed.id());
  }
}
