package saraban.cascade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.calendar.WorkingDays;
import saraban.deadline.Happening;
import saraban.deadline.Obligation;
import saraban.deadline.Obligations;
import saraban.deadline.RecordHappening;
import saraban.home.Home;
import saraban.organisation.Office;
import saraban.organisation.Offices;

/** Reminds those who owe an answer, by rule and each time once; tells the office above at last. */
@Component
class SendReminders {

  static final String JOB = "เตือนอัตโนมัติ";

  private static final int AHEAD = 30;
  private static final int AT_ONCE = 200;

  private final Reminders reminders;
  private final Obligations obligations;
  private final RecordHappening record;
  private final WorkingDays working;
  private final Supplier<Offices> offices;
  private final Home home;

  SendReminders(
      Reminders reminders,
      Obligations obligations,
      RecordHappening record,
      WorkingDays working,
      Supplier<Offices> offices,
      Home home) {
    this.reminders = reminders;
    this.obligations = obligations;
    this.record = record;
    this.working = working;
    this.offices = offices;
    this.home = home;
  }

  /** A reminder whose day has come. */
  record Planned(Obligation obligation, ReminderRules.Rule rule, String toOffice) {}

  /** Gives how many were sent. */
  int run(LocalDate today, Instant now) {
    int sent = 0;
    long after = 0;
    ReminderRules rules = ReminderRules.read(home);
    List<Obligation> some = reminders.candidates(today.plusDays(AHEAD), after, AT_ONCE);
    while (!some.isEmpty()) {
      for (Obligation each : some) {
        sent += (int) planned(each, rules, today).stream().filter(plan -> send(plan, now)).count();
      }
      after = some.getLast().id();
      some = reminders.candidates(today.plusDays(AHEAD), after, AT_ONCE);
    }
    return sent;
  }

  List<Planned> planned(Obligation owed, ReminderRules rules, LocalDate today) {
    String province = offices.get().provinceOf(owed.office());
    long round = owed.moved() ? extended(owed) : 0;
    return rules.due(owed.urgency(), owed.due().orElseThrow(), today, working, province).stream()
        .map(rule -> rule.inRound(round))
        .map(rule -> new Planned(owed, rule, rule.escalates() ? above(owed) : owed.office()))
        .filter(plan -> !plan.toOffice().isEmpty())
        .toList();
  }

  /** Who was given more time is reminded anew; a day that moved by itself reminds nobody again. */
  private long extended(Obligation owed) {
    return obligations.happenings(owed.id()).stream()
        .filter(happening -> happening.kind() == Happening.Kind.EXTENDED)
        .count();
  }

  /** Who keeps for itself what it owes outside the tree has nobody above to tell. */
  private String above(Obligation owed) {
    return owed.asker().isEmpty()
        ? ""
        : offices.get().find(owed.office()).map(Office::parent).orElse("");
  }

  /** Nothing goes out if the answer came since it was planned, or if it went out before. */
  boolean send(Planned plan, Instant now) {
    if (!reminders.send(plan.obligation().id(), plan.rule(), plan.toOffice(), now)) {
      return false;
    }
    Happening.Kind kind =
        plan.rule().escalates() ? Happening.Kind.ESCALATED : Happening.Kind.REMINDED;
    String to = offices.get().find(plan.toOffice()).map(Office::name).orElse(plan.toOffice());
    record.record(plan.obligation().id(), kind, "ถึง" + to, JOB, now);
    return true;
  }
}
