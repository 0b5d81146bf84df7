package saraban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static saraban.letter.Series.CIRCULAR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.SampleLetters;
import saraban.WithServer;
import saraban.issuing.IssueLetter;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterId;

/** Faults are planted in the database (and rolled back), and in the archive (and put right). */
class GapReportTest extends WithServer {

  private static int last = 2700;

  @Autowired private OpenBooks openBooks;
  @Autowired private IssueLetter issueLetter;
  @Autowired private GapReport gaps;
  @Autowired private JdbcClient database;
  @Autowired private TransactionTemplate transaction;

  private BookId book = new BookId("krabi", CIRCULAR, 0);

  @BeforeEach
  void threeLetters() {
    book = new BookId("krabi", CIRCULAR, ++last);
    LocalDate day = LocalDate.of(last - 543, 3, 1);
    openBooks.open(new Books.Opening("krabi", CIRCULAR, last, 1, day, "krabi", ""));
    Letter letter = SampleLetters.circular().but().date(new LetterDate.Day(day)).letter();
    for (int n = 0; n < 3; n++) {
      issueLetter.issue(new IssueLetter.Order(letter, "krabi", "krabi", day, Optional.empty()));
    }
    assertThat(gaps.of(book).proven()).isTrue();
  }

  @Test
  void aCounterThatWasMovedOnIsNoProofAndNoNumber() {
    Report report = after("update book set next_number = 9 where book_year = " + last);
    assertThat(report.lines()).hasSize(3);
    assertThat(report.doubts()).singleElement().asString().contains("ถึง ๘", "มีถึง ๓");
    assertThat(report.proven()).isFalse();
  }

  @Test
  void aLineTakenOutOfTheRegisterIsNamed() {
    Report report = after("delete from book_entry where running = 2 and book_year = " + last);
    assertThat(report.doubts()).singleElement().asString().contains("เลข ๒", "ไม่มีในทะเบียน");
  }

  @Test
  void anActTakenOutOfTheJournalMakesTheProofImpossibleWhichIsSaid() {
    Report report = after("delete from journal where about = '" + book.number(2) + "'");
    assertThat(report.doubts().getFirst()).contains("พิสูจน์ไม่ได้");
    assertThat(report.proven()).isFalse();
  }

  @Test
  void anActThatWasRewrittenMakesTheProofImpossible() {
    Report report =
        after("update journal set by_whom = 'x' where about = '" + book.number(2) + "'");
    assertThat(report.doubts().getFirst()).contains("พิสูจน์ไม่ได้", "ถูกแก้ไข");
  }

  @Test
  void aFolderThatIsGoneLeavesItsNumberUnexplained() throws IOException {
    Path hidden = Files.createTempDirectory("hidden").resolve("letter");
    Files.move(folder(book.number(2)), hidden);
    Report report = gaps.of(book);
    Files.move(hidden, folder(book.number(2)));
    assertThat(report.unexplained()).isEqualTo(1);
    assertThat(report.lines().get(1)).isInstanceOf(NumberLine.Unexplained.class);
    assertThat(gaps.of(book).proven()).isTrue();
  }

  @Test
  void aFolderThatNoActKnowsIsUnexplainedToo() throws IOException {
    Path forged = folder(book.number(5));
    Files.createDirectories(forged);
    Files.copy(folder(book.number(1)).resolve("letter.json"), forged.resolve("letter.json"));
    Report report = gaps.of(book);
    Files.delete(forged.resolve("letter.json"));
    Files.delete(forged);
    assertThat(report.lines()).hasSize(5);
    assertThat(report.lines().subList(3, 5)).allMatch(line -> !line.explained());
  }

  @Test
  void aLetterThatWasEditedByHandExplainsNothing() throws IOException {
    Path json = folder(book.number(3)).resolve("letter.json");
    String before = Files.readString(json);
    Files.writeString(json, before.replace("กระบี่", "กระบุรี"));
    Report report = gaps.of(book);
    Files.writeString(json, before);
    assertThat(report.lines().get(2))
        .isInstanceOfSatisfying(
            NumberLine.Unexplained.class,
            line -> assertThat(line.why()).contains("letter.json", "ถูกแก้ไข"));
  }

  private Report after(String fault) {
    return transaction.execute(status -> {
      assertThat(database.sql(fault).update()).isPositive();
      status.setRollbackOnly();
      return gaps.of(book);
    });
  }

  private static Path folder(LetterId id) {
    return HOME.resolve("archive").resolve(id.folder());
  }
}
