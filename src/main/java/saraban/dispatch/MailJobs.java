package saraban.dispatch;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The post goes out and is fetched, on one node at a time. */
@Configuration
class MailJobs {

  @Bean
  RecurringTask<Void> sendMailJob(SendMail sendMail, Clock clock) {
    return Tasks.recurring("send-mail", FixedDelay.ofSeconds(20))
        .execute((instance, context) -> sendMail.send(clock.instant()));
  }

  @Bean
  RecurringTask<Void> readMailJob(ReadMail readMail, Clock clock) {
    return Tasks.recurring("read-mail", FixedDelay.ofMinutes(2))
        .execute((instance, context) -> readMail.read(clock.instant()));
  }
}
