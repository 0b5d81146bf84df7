package saraban.cascade;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saraban.deadline.OpenPeriods;

/**
 * New periods begin and reminders go out each morning, and long relays go on, on one node at a
 * time.
 */
@Configuration
class ChaseJobs {

  @Bean
  RecurringTask<Void> remindJob(OpenPeriods openPeriods, SendReminders sendReminders, Clock clock) {
    return Tasks.recurring("remind", Schedules.daily(clock.getZone(), LocalTime.of(8, 30)))
        .execute((instance, context) -> {
          openPeriods.run(LocalDate.now(clock), clock.instant());
          sendReminders.run(LocalDate.now(clock), clock.instant());
        });
  }

  /** A while at a time, so that a stop is soon and a pause is heard. */
  @Bean
  RecurringTask<Void> relayJob(RelayThrough relayThrough) {
    return Tasks.recurring("relay", FixedDelay.ofSeconds(2))
        .execute((instance, context) -> {
          int done = relayThrough.next(10);
          while (done > 0 && !context.getSchedulerState().isShuttingDown()) {
            done = relayThrough.next(10);
          }
        });
  }
}
