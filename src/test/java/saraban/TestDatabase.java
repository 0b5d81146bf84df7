package saraban;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** An empty database in memory with our tables. */
public record TestDatabase(JdbcClient client, TransactionTemplate transaction) {

  public static TestDatabase empty() {
    String url = "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000".formatted(UUID.randomUUID());
    return on(new DriverManagerDataSource(url, "sa", ""));
  }

  /** Any empty database. */
  public static TestDatabase on(DataSource source) {
    Flyway.configure().dataSource(source).load().migrate();
    return new TestDatabase(
        JdbcClient.create(source),
        new TransactionTemplate(new DataSourceTransactionManager(source)));
  }
}
