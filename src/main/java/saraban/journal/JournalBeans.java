package saraban.journal;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.home.Home;

/** The journal of the server. */
@Configuration
class JournalBeans {

  @Bean
  JournalTail journalTail(Home home, List<Journal.Follower> followers) {
    return new JournalTail(new HeadFile(home), followers);
  }

  @Bean
  Journal journal(
      JdbcClient database, TransactionTemplate transaction, Clock clock, JournalTail tail) {
    return new JdbcJournal(database, transaction, clock, new Origin(), tail::committed);
  }
}
