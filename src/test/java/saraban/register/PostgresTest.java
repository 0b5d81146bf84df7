package saraban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import saraban.TestDatabase;

/** The same tables and the same book on PostgreSQL. */
class PostgresTest {

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static BookWorld world(String database) throws Exception {
    try (var admin = server.getPostgresDatabase().getConnection();
        var statement = admin.createStatement()) {
      statement.execute("create database " + database);
    }
    return new BookWorld(TestDatabase.on(server.getDatabase("postgres", database)));
  }

  @Test
  void sixtyFourClerksAtOnceLeaveNoGapAndNoNumberTwice() throws Exception {
    BookModelTest.together(world("clerks"));
  }

  @Test
  void aLostConnectionGivesNoNumber() throws Exception {
    BookWorld book = world("lost");
    book.issue();
    assertThatThrownBy(() -> book.issue(() -> terminateOthers("lost")))
        .isInstanceOf(RuntimeException.class);
    assertThat(book.next()).isEqualTo(2);
    assertThat(book.issue().running()).isEqualTo(2);
    assertThat(book.letters()).containsExactly(1, 2);
  }

  /** As an administrator who restarts the database, or a cable that is pulled. */
  private static void terminateOthers(String database) {
    try (var admin = server.getPostgresDatabase().getConnection();
        var statement = admin.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
              + database
              + "'");
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void reservationsCancellationsAndTheJournalWorkThereToo() throws Exception {
    BookWorld book = world("acts");
    var kept = book.reserve(3);
    book.issueUnder(kept.get(0), BookWorld.DAY);
    book.giveBack(kept.get(1));
    book.lapse();
    book.cancel(kept.get(0));
    assertThat(book.outcome(2)).contains(Reservations.Outcome.RETURNED);
    assertThat(book.outcome(3)).contains(Reservations.Outcome.LAPSED);
    assertThat(book.cancellations.find(kept.get(0))).isPresent();
    assertThat(book.journal.aboutAll("krabi-2569-circular-"))
        .extracting(entry -> entry.act().kind())
        .containsExactly(
            "reserved", "reserved", "reserved", "reservation-returned", "reservation-lapsed");
    assertThat(book.journal.length()).isEqualTo(6);
  }
}
