package saraban.world;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import saraban.account.People;
import saraban.account.Person;
import saraban.home.Home;
import saraban.issuing.IssueLetter;
import saraban.issuing.OfficeSenders;
import saraban.letter.Letter;
import saraban.letter.LetterFile;
import saraban.letter.Series;
import saraban.register.BookId;
import saraban.register.Books;
import saraban.register.Numbering;
import saraban.register.OpenBooks;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/**
 * Fills an empty home with the sample world: people, books continued from paper, and the letters of
 * one cascade, each issued on its own day.
 */
@Component
@ConditionalOnProperty(name = "saraban.world", havingValue = "sample")
class LoadSampleWorld implements ApplicationRunner {

  private static final String FOLDER = "world";

  private final Home home;
  private final People people;
  private final Books books;
  private final OpenBooks openBooks;
  private final Numbering numbering;
  private final IssueLetter issueLetter;
  private final ReceiveSamples receiveSamples;
  private final OfficeSenders senders;
  private final Clock clock;

  LoadSampleWorld(
      Home home,
      People people,
      Books books,
      OpenBooks openBooks,
      Numbering numbering,
      IssueLetter issueLetter,
      ReceiveSamples receiveSamples,
      OfficeSenders senders,
      Clock clock) {
    this.home = home;
    this.people = people;
    this.books = books;
    this.openBooks = openBooks;
    this.numbering = numbering;
    this.issueLetter = issueLetter;
    this.receiveSamples = receiveSamples;
    this.senders = senders;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    SampleWorld world = SampleWorld.read(text(SampleWorld.FILE));
    if (people.all().isEmpty()) {
      world.people().forEach(sample -> people.put(sample.person(), sample.password()));
    }
    if (knows(world)) {
      world.letters().forEach(this::issue);
      world.received().forEach(receiveSamples::receive);
      openBooksOfThisYear(world);
    }
  }

  /** People of another installation are left alone. */
  private boolean knows(SampleWorld world) {
    return world.people().stream()
        .allMatch(sample -> people.find(sample.person().login()).isPresent());
  }

  /** A letter that an earlier start issued is in its book already. */
  private void issue(SampleWorld.Sample sample) {
    Letter letter = LetterFile.read(sample.file(), text(sample.file()), senders);
    String office = letter.from().office();
    String registry = senders.offices().get().office(office).registry();
    int year = sample.day().getYear() + ThaiDate.ERA;
    Series series = Series.of(letter);
    if (books.book(registry, series, year).isEmpty()) {
      String note = "ต่อจากสมุดกระดาษซึ่งใช้ถึงเลข " + Digits.THAI.of(sample.number() - 1);
      openBooks.open(
          new Books.Opening(
              registry, series, year, sample.number(), sample.day(), sample.by(), note));
    }
    if (books.book(registry, series, year).orElseThrow().next() == sample.number()) {
      issueLetter.issue(
          new IssueLetter.Order(letter, office, sample.by(), sample.day(), Optional.empty()));
    }
  }

  /** So that a visitor can issue a letter of their own. */
  private void openBooksOfThisYear(SampleWorld world) {
    LocalDate today = LocalDate.now(clock);
    for (SampleWorld.SamplePerson sample : world.people()) {
      Person person = sample.person();
      for (String office : person.offices()) {
        for (Series series : Series.values()) {
          BookId book = numbering.book(office, series, today.getYear() + ThaiDate.ERA);
          openBooks.open(
              new Books.Opening(
                  book.registry(), book.series(), book.year(), 1, today, person.login(), ""));
        }
      }
    }
  }

  private String text(String name) {
    byte[] bytes = home.read(FOLDER, name).orElseThrow();
    return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
  }
}
