package saraban.commandline;

import java.time.Clock;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.home.Home;
import saraban.journal.Journal;
import saraban.register.Books;
import saraban.register.Cancellations;
import saraban.register.Receipts;

/** The database of a home, opened without the server. */
final class Database implements AutoCloseable {

  private final SingleConnectionDataSource source;

  private Database(SingleConnectionDataSource source) {
    this.source = source;
  }

  static Database open(Home home) {
    String url = "jdbc:h2:file:" + home.data().resolve("saraban") + ";WRITE_DELAY=0";
    Flyway.configure().dataSource(url, "sa", "").load().migrate();
    return new Database(new SingleConnectionDataSource(url, "sa", "", true));
  }

  Books books() {
    return Books.in(JdbcClient.create(source));
  }

  Receipts receipts() {
    return Receipts.in(JdbcClient.create(source));
  }

  Journal journal() {
    return Journal.in(
        JdbcClient.create(source),
        new TransactionTemplate(new DataSourceTransactionManager(source)),
        Clock.systemUTC());
  }

  Cancellations cancellations() {
    return Cancellations.in(JdbcClient.create(source));
  }

  @Override
  public void close() {
    source.destroy();
  }
}
