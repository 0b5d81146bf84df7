package saraban.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static saraban.letter.Series.CIRCULAR;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.tools.Restore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import saraban.SampleLetters;
import saraban.TestDatabase;
import saraban.WithServer;
import saraban.archive.Archive;
import saraban.home.Home;
import saraban.journal.Journal;
import saraban.journal.JournalTail;
import saraban.letter.IssuedLetter;
import saraban.letter.LetterDate;
import saraban.letter.LetterId;
import saraban.register.Books;
import saraban.register.Cancellations;
import saraban.register.Receipts;

/**
 * Database and archive are copied between any two steps of issuing a letter, as a kill there would
 * leave them, and the program's recovery is run on each copy.
 */
class KilledBetweenStepsTest extends WithServer {

  private static final int YEAR = 2611;
  private static final LocalDate DAY = LocalDate.of(YEAR - 543, 3, 1);
  private static final String BOOK = "archive/%d/krabi/circular".formatted(YEAR);

  @TempDir Path copies;
  @Autowired private IssueLetter issueLetter;
  @Autowired private SetFiles setFiles;
  @Autowired private Books books;
  @Autowired private DataSource source;

  private final List<Path> kills = new ArrayList<>();

  @Test
  void theNumberHasItsWholeLetterOrIsFreeWhereverItStopped() {
    books.open(new Books.Opening("krabi", CIRCULAR, YEAR, 1, DAY, "krabi", ""));
    kill("before");
    LetterId id = issueLetter.issue(order(), this::stage).id();
    kill("after");
    assertThat(kills).hasSize(7);
    List<Boolean> given = kills.stream().map(copy -> recovered(copy, id)).toList();
    assertThat(given).containsExactly(false, false, false, false, false, true, true);
  }

  private IssueLetter.Order order() {
    return new IssueLetter.Order(
        SampleLetters.circular().but().date(new LetterDate.Day(DAY)).letter(),
        "krabi",
        "krabi",
        DAY,
        Optional.empty());
  }

  private Archive.Staged stage(IssuedLetter issued, IssueLetter.Order order) {
    kill("number taken");
    halfWritten(issued.id());
    kill("half of the files");
    Archive.Staged staged = setFiles.stage(issued, order);
    kill("files whole");
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCompletion() {
            // entered in book and journal, not committed
            kill("entered");
          }

          @Override
          public void afterCommit() {
            kill("committed");
          }

          @Override
          public int getOrder() {
            return HIGHEST;
          }
        });
    return staged;
  }

  private static final int HIGHEST = Integer.MIN_VALUE;

  /** What a kill while files are written leaves. */
  private static void halfWritten(LetterId id) {
    try {
      Path folder = HOME.resolve("archive/.staging").resolve(id.toString());
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("letter.json"), "{");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** H2 writes what is committed: what is open is gone after a kill. */
  private void kill(String where) {
    Path copy = copies.resolve(kills.size() + " " + where);
    try (var other = source.getConnection();
        var statement = other.createStatement()) {
      Files.createDirectories(copy);
      statement.execute("backup to '" + copy.resolve("data.zip") + "'");
      copy(HOME.resolve("archive/.staging"), copy.resolve("archive/.staging"));
      for (String folder : List.of(BOOK, "journal", "keys")) {
        copy(HOME.resolve(folder), copy.resolve(folder));
      }
      kills.add(copy);
    } catch (IOException | java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  /** Whether the number is given after the next start; in any case nothing is in between. */
  private static boolean recovered(Path copy, LetterId id) {
    String url = "jdbc:h2:file:%s/data/saraban".formatted(copy);
    Restore.execute(
        copy.resolve("data.zip").toString(), copy.resolve("data").toString(), "saraban");
    TestDatabase database = TestDatabase.on(new DriverManagerDataSource(url, "sa", ""));
    JdbcClient client = database.client();
    Home home = new Home(copy);
    Archive archive = new Archive(home);
    Books books = Books.in(client);
    Journal journal = Journal.in(client, database.transaction(), java.time.Clock.systemUTC());
    JournalTail tail = JournalTail.of(home);
    new RecoverArchive(archive, books, Receipts.in(client), Cancellations.in(client), journal, tail)
        .afterSingletonsInstantiated();
    assertThat(tail.fault()).as("%s", copy).isEmpty();
    boolean given = books.entry(id).isPresent();
    assertThat(archive.contains(id)).as("%s", copy).isEqualTo(given);
    assertThat(archive.leftStaged()).as("%s", copy).isEmpty();
    assertThat(books.book("krabi", CIRCULAR, YEAR).orElseThrow().next()).isEqualTo(given ? 2 : 1);
    assertThat(journal.about(id.toString()).stream().map(entry -> entry.act().kind()))
        .filteredOn("issued"::equals)
        .hasSize(given ? 1 : 0);
    if (given) {
      assertThat(archive.file(id, "letter.pdf")).isPresent();
      assertThat(archive.file(id, "letter.docx")).isPresent();
    }
    return given;
  }
}
