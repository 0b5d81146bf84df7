package saraban.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static saraban.letter.Series.CIRCULAR;
import static saraban.letter.Series.INCOMING;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import saraban.SampleLetters;
import saraban.WithServer;
import saraban.archive.Archive;
import saraban.journal.Journal;
import saraban.journal.JournalTail;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterFile;
import saraban.letter.LetterId;
import saraban.letter.ReceivedFile;
import saraban.letter.ReceivedLetter;
import saraban.register.Books;
import saraban.register.Cancellations;
import saraban.register.Receipts;

class IssueLetterTest extends WithServer {

  @Autowired private IssueLetter issueLetter;
  @Autowired private Books books;
  @Autowired private Archive archive;
  @Autowired private Cancellations cancellations;
  @Autowired private Journal journal;
  @Autowired private JournalTail tail;
  @Autowired private Receipts receipts;

  @Test
  void fiftyClerksAtOnceGetOneToFifty() throws Exception {
    open(2570);
    Letter letter = dated(LocalDate.of(2027, 3, 1));
    List<Future<IssueLetter.Issued>> issued = new ArrayList<>();
    try (var clerks = Executors.newFixedThreadPool(50)) {
      IntStream.range(0, 50)
          .forEach(i -> issued.add(clerks.submit(() -> issueLetter.issue(order(letter, "")))));
    }
    List<Integer> numbers = new ArrayList<>();
    for (var each : issued) {
      numbers.add(each.get().id().running());
      assertThat(archive.read(each.get().id())).isPresent();
    }
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
  }

  @Test
  void aLetterIsInTheBookAndInTheArchiveAsItWasIssued() throws IOException {
    open(2571);
    var issued = issueLetter.issue(order(dated(LocalDate.of(2028, 1, 5)), ""));
    assertThat(books.entry(issued.id())).isPresent();
    assertThat(archive.read(issued.id()).orElseThrow().letter()).isEqualTo(issued.letter());
    byte[] pdf = archive.file(issued.id(), "letter.pdf").orElseThrow();
    try (PDDocument file = Loader.loadPDF(pdf)) {
      assertThat(file.getDocumentCatalog().getNames().getEmbeddedFiles().getNames())
          .containsOnlyKeys("letter.json", "letter.docx");
    }
    assertThat(archive.file(issued.id(), "letter.docx").orElseThrow()).startsWith('P', 'K');
  }

  @Test
  void askingAgainWithTheSameKeyTakesNoSecondNumber() {
    open(2572);
    Letter letter = dated(LocalDate.of(2029, 1, 5));
    var first = issueLetter.issue(order(letter, "key 1"));
    var again = issueLetter.issue(order(letter, "key 1"));
    var other = issueLetter.issue(order(letter, "key 2"));
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(other.id().running()).isEqualTo(first.id().running() + 1);
  }

  @Test
  void aDraftWithGapsIsRefusedWithTheListOfThem() {
    Letter gaps =
        LetterFile.read("draft", "subject: ทดสอบ\nnumber: กบ 0023.1/ว", code -> Optional.empty());
    assertThatThrownBy(() -> issueLetter.issue(order(gaps, "")))
        .isInstanceOf(LetterNotReady.class)
        .hasMessageContaining("วันที่")
        .hasMessageContaining("ผู้ลงนาม");
  }

  @Test
  void withoutABookOfTheYearNothingIsIssued() {
    assertThatThrownBy(() -> issueLetter.issue(order(dated(LocalDate.of(2055, 1, 1)), "")))
        .isInstanceOf(NoOpenBook.class)
        .hasMessageContaining("๒๕๙๘");
  }

  @Test
  void aLetterThatCannotBePrintedTakesNoNumber() {
    open(2573);
    Letter emoji = body(dated(LocalDate.of(2030, 1, 5)), "ยินดีด้วย 🎉");
    assertThatThrownBy(() -> issueLetter.issue(order(emoji, "")))
        .isInstanceOf(NotIssued.class)
        .hasMessageContaining("🎉");
    assertThat(books.book("krabi", CIRCULAR, 2573).orElseThrow().next()).isEqualTo(1);
    assertThat(archive.leftStaged()).isEmpty();
  }

  @Test
  void whatWasLeftHalfWayIsFiledOrRemovedAtTheNextStart() {
    open(2574);
    var issued = issueLetter.issue(order(dated(LocalDate.of(2031, 1, 5)), ""));
    LetterId never = new LetterId("krabi", 2574, CIRCULAR, 2);
    var letter = archive.read(issued.id()).orElseThrow();
    archive.stage(
        new saraban.letter.IssuedLetter(
            never, letter.letter(), letter.office(), letter.issuedOn(), letter.issuedBy()),
        new byte[1],
        new byte[1]);
    new RecoverArchive(archive, books, receipts, cancellations, journal, tail)
        .afterSingletonsInstantiated();
    assertThat(archive.leftStaged()).isEmpty();
    assertThat(archive.contains(never)).isFalse();
  }

  @Test
  void aReceivedLetterLeftHalfWayIsFiledIfItIsInTheBook() {
    LetterId entered = new LetterId("krabi", 2575, INCOMING, 1);
    LetterId never = new LetterId("krabi", 2575, INCOMING, 2);
    books.open(new Books.Opening("krabi", INCOMING, 2575, 1, SampleLetters.DAY, "krabi", ""));
    archive.stage(received(entered), Map.of("original/1.pdf", new byte[1]));
    archive.stage(received(never), Map.of("original/1.pdf", new byte[1]));
    receipts.enter(received(entered));
    new RecoverArchive(archive, books, receipts, cancellations, journal, tail)
        .afterSingletonsInstantiated();
    assertThat(archive.received(entered)).contains(received(entered));
    assertThat(archive.contains(never)).isFalse();
    assertThat(archive.leftStaged()).isEmpty();
  }

  private static ReceivedLetter received(LetterId id) {
    return new ReceivedLetter(
        id,
        SampleLetters.circular(),
        "กบ 0023.1/ว 1",
        "krabi",
        Instant.EPOCH,
        Instant.EPOCH,
        "krabi",
        Optional.empty(),
        "",
        List.of(new ReceivedFile("original/1.pdf", "ว1.pdf", "")),
        "");
  }

  @Test
  void theBooksCanBeRebuiltFromTheArchive() {
    var database = saraban.TestDatabase.empty();
    Books empty = Books.in(database.client());
    Receipts none = Receipts.in(database.client());
    assertThat(
            new RebuildBooks(archive, empty, none, Cancellations.in(database.client())).rebuild())
        .isEqualTo(archive.ids().size());
    for (LetterId id : archive.ids()) {
      assertThat(empty.entry(id)).isEqualTo(books.entry(id));
      assertThat(none.entry(id)).isEqualTo(receipts.entry(id));
    }
  }

  private void open(int year) {
    books.open(new Books.Opening("krabi", CIRCULAR, year, 1, SampleLetters.DAY, "krabi", ""));
  }

  private static IssueLetter.Order order(Letter letter, String key) {
    return new IssueLetter.Order(
        letter, "krabi", "krabi", SampleLetters.DAY, Optional.of(key).filter(k -> !k.isEmpty()));
  }

  private static Letter dated(LocalDate day) {
    return changed(SampleLetters.circular(), new LetterDate.Day(day), "");
  }

  private static Letter body(Letter letter, String body) {
    return changed(letter, letter.date(), body);
  }

  private static Letter changed(Letter l, LetterDate date, String body) {
    return new Letter(
        l.kind(),
        l.urgency(),
        l.secrecy(),
        l.number(),
        l.from(),
        date,
        l.subject(),
        l.salutation(),
        l.to(),
        l.references(),
        l.enclosures(),
        body.isEmpty() ? l.body() : body,
        l.closing(),
        l.signatory(),
        l.unit(),
        l.contact(),
        l.copies(),
        l.digits());
  }
}
