package saraban.register;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the books need each day, or at the next start if the program stood still: reservations whose
 * day is past lapse; in January the books of the year are opened wherever there were some before.
 */
@Configuration
class BookJobs {

  private static final Logger LOG = LoggerFactory.getLogger(BookJobs.class);
  private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 0, 5);

  @Bean
  RecurringTask<Void> booksJob(OpenBooks openBooks, LapseReservations lapse, Clock clock) {
    return Tasks.recurring("books", Schedules.daily(clock.getZone(), AFTER_MIDNIGHT))
        .execute((instance, context) -> day(LocalDate.now(clock), openBooks, lapse));
  }

  static void day(LocalDate today, OpenBooks openBooks, LapseReservations lapse) {
    int lapsed = lapse.lapse(today);
    int opened =
        today.getMonth() == Month.JANUARY ? openBooks.openYear(today, LapseReservations.JOB) : 0;
    LOG.info("{} reservations lapsed, {} books opened", lapsed, opened);
  }
}
