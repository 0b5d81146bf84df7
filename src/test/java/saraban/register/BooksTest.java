package saraban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static saraban.letter.Series.CIRCULAR;

import java.util.NoSuchElementException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import saraban.SampleLetters;
import saraban.TestDatabase;
import saraban.letter.IssuedLetter;

class BooksTest {

  private final TestDatabase database = TestDatabase.empty();
  private final Books books = Books.in(database.client());

  @Test
  void aBookStartsAtOneUnlessItContinuesOneOnPaper() {
    open(2564, 1);
    open(2563, 4366);
    assertThat(next(2564)).isEqualTo(1);
    assertThat(next(2563)).isEqualTo(4366);
  }

  @Test
  void openingAgainChangesNothing() {
    open(2564, 2332);
    open(2564, 1);
    assertThat(books.booksOf("krabi")).singleElement().extracting("next").isEqualTo(2332);
  }

  @Test
  void aNumberIsTakenOnlyWithItsLetter() {
    open(2564, 1);
    assertThat(next(2564)).isEqualTo(1);
    assertThat(next(2564)).isEqualTo(1);
    enter(1);
    assertThat(next(2564)).isEqualTo(2);
  }

  @Test
  void refusesANumberThatIsNotTheNextOne() {
    open(2564, 1);
    assertThatThrownBy(() -> enter(3)).isInstanceOf(IllegalStateException.class);
    assertThat(next(2564)).isEqualTo(1);
  }

  @Test
  void aBookThatWasNotOpenedGivesNoNumber() {
    assertThatThrownBy(() -> next(2564)).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void clerksAtOnceGetOneAfterTheOther() throws Exception {
    open(2564, 1);
    try (var clerks = Executors.newFixedThreadPool(8)) {
      var all =
          IntStream.range(0, 50)
              .mapToObj(i -> clerks.submit(() -> database.transaction().execute(s -> takeNext())))
              .toList();
      for (var taken : all) {
        taken.get();
      }
    }
    assertThat(books.entries("krabi", CIRCULAR, 2564))
        .extracting(entry -> entry.id().running())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
  }

  @Test
  void takesBackWhatOnlyTheArchiveKnows() {
    books.restore(SampleLetters.issued(7));
    books.restore(SampleLetters.issued(5));
    books.restore(SampleLetters.issued(7));
    var book = books.book("krabi", CIRCULAR, 2564).orElseThrow();
    assertThat(book.first()).isEqualTo(5);
    assertThat(book.next()).isEqualTo(8);
    assertThat(books.entries("krabi", CIRCULAR, 2564)).hasSize(2);
  }

  private void open(int year, int first) {
    books.open(new Books.Opening("krabi", CIRCULAR, year, first, SampleLetters.DAY, "krabi", ""));
  }

  private int next(int year) {
    return database.transaction().execute(s -> books.lockNext("krabi", CIRCULAR, year));
  }

  private IssuedLetter takeNext() {
    IssuedLetter letter = SampleLetters.issued(books.lockNext("krabi", CIRCULAR, 2564));
    books.enter(letter);
    return letter;
  }

  private void enter(int running) {
    database.transaction().executeWithoutResult(s -> books.enter(SampleLetters.issued(running)));
  }
}
