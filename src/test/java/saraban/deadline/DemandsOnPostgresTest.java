package saraban.deadline;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.springframework.jdbc.core.simple.JdbcClient;
import saraban.TestDatabase;

/** The same with PostgreSQL, a database for each test. */
class DemandsOnPostgresTest extends DemandCases {

  private static final EmbeddedPostgres SERVER = start();

  DemandsOnPostgresTest() {
    super(database());
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static TestDatabase database() {
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    JdbcClient.create(SERVER.getPostgresDatabase()).sql("create database " + name).update();
    return TestDatabase.on(SERVER.getDatabase("postgres", name));
  }

  @AfterAll
  static void stop() throws IOException {
    SERVER.close();
  }
}
