package saraban.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static saraban.letter.Series.INCOMING;
import static saraban.letter.Series.SECRET_INCOMING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import saraban.WithServer;
import saraban.archive.Archive;
import saraban.letter.LetterId;
import saraban.letter.ReceivedFile;
import saraban.letter.ReceivedLetter;
import saraban.letter.Secrecy;
import saraban.register.Books;
import saraban.register.Receipts;
import saraban.search.LetterIndex;

class ReceiveLetterTest extends WithServer {

  @Autowired private ReceiveLetter receiveLetter;
  @Autowired private Books books;
  @Autowired private Receipts receipts;
  @Autowired private Archive archive;
  @Autowired private LetterIndex index;

  @Test
  void thirtyClerksAtOnceGetOneToThirty() throws Exception {
    LocalDate day = year(2700);
    List<Future<ReceivedLetter>> all = new ArrayList<>();
    try (var clerks = Executors.newFixedThreadPool(30)) {
      IntStream.range(0, 30)
          .forEach(i -> all.add(clerks.submit(() -> receive(Arrivals.circular(100 + i), day))));
    }
    List<Integer> receiptNumbers = new ArrayList<>();
    for (var each : all) {
      receiptNumbers.add(each.get().receipt());
      assertThat(archive.received(each.get().id())).contains(each.get());
    }
    assertThat(receiptNumbers)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
  }

  @Test
  void theFilesAreKeptAsTheyCameAndCanBeReadWithoutUs() throws IOException {
    ReceivedLetter letter =
        receive(
            Arrivals.circular(1)
                .with(
                    List.of(new Incoming.Upload("ว ๑.pdf", Arrivals.BYTES)),
                    List.of(new Incoming.Upload("แบบสรุป.xlsx", new byte[] {7}))),
            year(2702));
    Path folder = HOME.resolve("archive/2702/krabi-mueang-krabi/incoming/00001");
    assertThat(folder.resolve("original/1.pdf")).hasBinaryContent(Arrivals.BYTES);
    assertThat(folder.resolve("enclosures/1.xlsx")).hasBinaryContent(new byte[] {7});
    assertThat(Files.readString(folder.resolve("received.json")))
        .contains("\"receipt\" : 1", "กบ 0023.1/ว 1", "ว ๑.pdf", "2159-03-01T09:12:00+07:00");
    assertThat(Files.readString(folder.resolve("letter.json"))).contains("\"subject\"");
    assertThat(Files.readString(folder.resolve("history.jsonl")))
        .startsWith("{\"act\":\"received\",\"on\":\"2159-03-01\"");
    assertThat(archive.received(letter.id())).contains(letter);
    assertThat(letter.files()).extracting(ReceivedFile::ofLetter).containsExactly(true, false);
  }

  @Test
  void theBookHasWhatTheRegulationAsksFor() {
    ReceivedLetter letter = receive(Arrivals.circular(2), year(2704));
    Receipts.Entry entry = receipts.entry(letter.id()).orElseThrow();
    assertThat(entry.number()).isEqualTo("กบ 0023.1/ว 2");
    assertThat(entry.dated()).contains(LocalDate.of(2021, 5, 14));
    assertThat(entry.from()).isEqualTo("ศาลากลางจังหวัดกระบี่");
    assertThat(entry.to()).isEqualTo("นายอำเภอ ทุกอำเภอ");
    assertThat(entry.arrived()).isBefore(entry.registered());
    assertThat(books.book(Arrivals.OFFICE, INCOMING, 2704).orElseThrow().next()).isEqualTo(2);
  }

  @Test
  void askingAgainWithTheSameKeyTakesNoSecondNumber() {
    var order = Arrivals.order(Arrivals.circular(3), year(2706));
    var first = receiveLetter.receive(Arrivals.withKey(order, "key"));
    assertThat(receiveLetter.receive(Arrivals.withKey(order, "key"))).isEqualTo(first);
  }

  @Test
  void theSameLetterTwiceIsNoticedAndCanBeReceivedAllTheSame() {
    var order = Arrivals.order(Arrivals.circular(4), year(2708));
    var first = receiveLetter.receive(order);
    assertThatThrownBy(() -> receiveLetter.receive(order))
        .isInstanceOfSatisfying(
            AlreadyReceived.class, same -> assertThat(same.id()).isEqualTo(first.id()))
        .hasMessage("หนังสือฉบับนี้รับไว้แล้วเมื่อ ๑ มี.ค. ๒๗๐๘ เลขรับ ๑");
    assertThat(receiveLetter.receive(Arrivals.again(order)).receipt()).isEqualTo(2);
    assertThat(receive(Arrivals.circular(5), year(2708)).receipt()).isEqualTo(3);
  }

  @Test
  void secretLettersAreCountedApart() {
    LocalDate day = year(2710);
    Arrivals.open(books, SECRET_INCOMING, 2710);
    receive(Arrivals.circular(6), day);
    var secret = receive(Incoming.onPaper(Arrivals.letter(7, Secrecy.SECRET)), day);
    assertThat(secret.id()).isEqualTo(new LetterId(Arrivals.OFFICE, 2710, SECRET_INCOMING, 1));
  }

  @Test
  void aClockSetBackOverNewYearsEveGivesNoReceiptNumberOfTheOldYear() {
    year(2612);
    year(2613);
    receive(Arrivals.circular(31), LocalDate.of(2070, 1, 1));
    assertThatThrownBy(() -> receive(Arrivals.circular(32), LocalDate.of(2069, 12, 31)))
        .isInstanceOf(NotReceived.class)
        .hasMessageContaining("นาฬิกาของเครื่อง");
    assertThat(receive(Arrivals.circular(32), LocalDate.of(2070, 1, 1)).receipt()).isEqualTo(2);
  }

  @Test
  void withoutABookOfTheYearNothingIsReceived() {
    assertThatThrownBy(() -> receive(Arrivals.circular(8), LocalDate.of(2055, 1, 5)))
        .isInstanceOf(NotReceived.class)
        .hasMessageContaining("๒๕๙๘");
  }

  @Test
  void itIsFoundByItsOwnNumberAndByItsReceiptNumberInItsRegistryOnly() {
    year(2714);
    var letter = receive(Arrivals.circular(98765), LocalDate.of(2171, 3, 1));
    for (String typed : List.of("ว98765", "เลขรับ 1/2714", "รับ ๑/๒๗๑๔", "กบ 0023.1/ว 98765")) {
      assertThat(index.find(typed, Arrivals.OFFICE, 5))
          .as(typed)
          .extracting(LetterIndex.Hit::id)
          .contains(letter.id());
    }
    assertThat(index.find("ว98765", "dla", 5)).isEmpty();
  }

  private ReceivedLetter receive(Incoming incoming, LocalDate day) {
    return receiveLetter.receive(Arrivals.order(incoming, day));
  }

  /** Opens the book of a year; a day in it. */
  private LocalDate year(int year) {
    Arrivals.open(books, INCOMING, year);
    return LocalDate.of(year - 543, 3, 1);
  }
}
