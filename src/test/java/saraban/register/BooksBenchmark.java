package saraban.register;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import saraban.Application;
import saraban.SampleLetters;
import saraban.TestDatabase;
import saraban.issuing.IssueLetter;
import saraban.journal.Act;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterId;
import saraban.letter.Series;

/**
 * How many numbers a second: one row updated and committed, the same with the book's line and the
 * act in the journal, the same with the whole letter typeset and on disk: {@code bench/run books}.
 */
final class BooksBenchmark {

  private static final int SECONDS = Integer.getInteger("seconds", 3);
  private static final int ROUNDS = 3;
  private static final int CLERKS = 16;

  /** Takes one number. */
  private interface Taking {
    void take() throws Exception;
  }

  private BooksBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    System.out.println("| | clerks | numbers a second | of the bare database |\n|---|--:|--:|--:|");
    Path home = Files.createTempDirectory("saraban-books");
    try {
      files(home);
      postgres();
    } finally {
      FileSystemUtils.deleteRecursively(home);
    }
    System.exit(0);
  }

  private static void files(Path home) throws Exception {
    try (HikariDataSource source = h2(home.resolve("bare/saraban"));
        ConfigurableApplicationContext program = program(home)) {
      Map<String, Taking> ways = ways("H2 in a file", source);
      ways.put("H2 in a file: the whole letter, PDF and Word in the archive", letter(program));
      compare(ways);
    }
  }

  private static void postgres() throws Exception {
    try (EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        HikariDataSource source = pool(server.getJdbcUrl("postgres", "postgres"), "postgres")) {
      compare(ways("PostgreSQL", source));
    }
  }

  private static Map<String, Taking> ways(String database, DataSource source) {
    BookWorld book = new BookWorld(TestDatabase.on(source));
    book.journal.append(act(BookWorld.BOOK.number(1)));
    new OpenBooks(book.books, book.journal, TestDatabase.on(source).transaction())
        .open(new Books.Opening("bare", Series.CIRCULAR, 2569, 1, BookWorld.DAY, "bare", ""));
    Map<String, Taking> ways = new LinkedHashMap<>();
    ways.put(database + ": one row updated, committed", () -> bare(source));
    ways.put(
        database + ": with its line in the book and its act in the journal",
        () -> book.issue(() -> book.journal.append(act(BookWorld.BOOK.number(1)))));
    return ways;
  }

  private static Act act(LetterId id) {
    return new Act("krabi", "krabi", "issued", id.toString(), Map.of("on", "2026-06-01"));
  }

  private static void bare(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement next =
          connection.prepareStatement(
              "update book set next_number = next_number + 1 where registry = 'bare'")) {
        next.executeUpdate();
      }
      connection.commit();
    }
  }

  private static Taking letter(ConfigurableApplicationContext program) {
    IssueLetter issueLetter = program.getBean(IssueLetter.class);
    LocalDate day = LocalDate.now(java.time.ZoneId.of("Asia/Bangkok"));
    Letter letter = SampleLetters.circular().but().date(new LetterDate.Day(day)).letter();
    return () ->
        issueLetter.issue(new IssueLetter.Order(letter, "krabi", "krabi", day, Optional.empty()));
  }

  private static ConfigurableApplicationContext program(Path home) {
    return new SpringApplicationBuilder(Application.class)
        .run(
            "--saraban.home=" + home,
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--logging.level.root=error");
  }

  /** All ways by turns, so that whatever else the machine does meets all of them; the median. */
  private static void compare(Map<String, Taking> ways) throws Exception {
    for (Taking way : ways.values()) {
      rate(way, CLERKS);
    }
    for (int clerks : new int[] {1, CLERKS}) {
      Map<String, List<Double>> rates = new LinkedHashMap<>();
      for (int round = 0; round < ROUNDS; round++) {
        for (Map.Entry<String, Taking> way : ways.entrySet()) {
          rates
              .computeIfAbsent(way.getKey(), name -> new ArrayList<>())
              .add(rate(way.getValue(), clerks));
        }
      }
      double bare = median(rates.values().iterator().next());
      rates.forEach((name, all) ->
          System.out.printf(
              Locale.ROOT,
              "| %s | %d | %,.0f | %.3f |%n",
              name,
              clerks,
              median(all),
              median(all) / bare));
    }
  }

  private static double median(List<Double> rates) {
    List<Double> sorted = new ArrayList<>(rates);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static double rate(Taking way, int clerks) throws Exception {
    LongAdder taken = new LongAdder();
    long start = System.nanoTime();
    long end = start + SECONDS * 1_000_000_000L;
    Callable<Void> clerk =
        () -> {
          while (System.nanoTime() < end) {
            way.take();
            taken.increment();
          }
          return null;
        };
    try (var office = Executors.newFixedThreadPool(clerks)) {
      for (var done : office.invokeAll(Collections.nCopies(clerks, clerk))) {
        done.get();
      }
    }
    return taken.sum() * 1e9 / (System.nanoTime() - start);
  }

  private static HikariDataSource h2(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return pool("jdbc:h2:file:" + file + ";WRITE_DELAY=0;LOCK_TIMEOUT=60000", "sa");
  }

  private static HikariDataSource pool(String url, String user) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword("");
    config.setMaximumPoolSize(CLERKS + 4);
    return new HikariDataSource(config);
  }
}
