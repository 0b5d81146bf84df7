package saraban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static saraban.letter.Series.CIRCULAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import saraban.SampleLetters;
import saraban.WithServer;
import saraban.archive.Archive;
import saraban.archive.Histories;
import saraban.issuing.CancelLetter;
import saraban.issuing.IssueLetter;
import saraban.issuing.NoOpenBook;
import saraban.issuing.ReplaceLetter;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterId;

class NumbersTest extends WithServer {

  /** A year of its own for each test. */
  private static int last = 2600;

  @Autowired private OpenBooks openBooks;
  @Autowired private CloseBook closeBook;
  @Autowired private KeepBookOpen keepBookOpen;
  @Autowired private ReserveNumbers reserveNumbers;
  @Autowired private ReturnReservation returnReservation;
  @Autowired private LapseReservations lapseReservations;
  @Autowired private HandReservationOn handReservationOn;
  @Autowired private ExplainNumber explainNumber;
  @Autowired private IssueLetter issueLetter;
  @Autowired private CancelLetter cancelLetter;
  @Autowired private ReplaceLetter replaceLetter;
  @Autowired private GapReport gaps;
  @Autowired private Reservations reservations;
  @Autowired private Cancellations cancellations;
  @Autowired private Books books;
  @Autowired private Archive archive;

  private BookId book = new BookId("krabi", CIRCULAR, 0);
  private LocalDate day = LocalDate.EPOCH;

  @BeforeEach
  void anOpenBook() {
    last += 3;
    book = new BookId("krabi", CIRCULAR, last);
    day = LocalDate.of(last - 543, 3, 1);
    open(book, 1, "");
  }

  @Test
  void reservedNumbersAreSkippedAndUsedLater() {
    List<LetterId> kept = reserve(3);
    assertThat(kept).extracting(LetterId::running).containsExactly(1, 2, 3);
    assertThat(issue().running()).isEqualTo(4);
    assertThat(issueUnder(kept.get(1))).isEqualTo(kept.get(1));
    assertThat(reservations.find(kept.get(1)).orElseThrow().outcome())
        .isEqualTo(Reservations.Outcome.USED);
    assertThat(issue().running()).isEqualTo(5);
    assertThat(gaps.of(book).proven()).as(gaps.of(book).toString()).isTrue();
  }

  @Test
  void aReservedNumberIsUsedOnceByItsOfficeUntilItsDay() {
    LetterId kept = reserve(1).getFirst();
    issueUnder(kept);
    refused(() -> issueUnder(kept), "ไม่ได้จองอยู่");
    LetterId other = reserve(1).getFirst();
    refused(
        () ->
            issueLetter.issue(
                order(day.plusDays(11), Optional.of("krabi")).under(Optional.of(other))),
        "หมดอายุ");
    refused(
        () -> issueLetter.issue(order(day, Optional.of("krabi-dla")).under(Optional.of(other))),
        "หน่วยงานอื่นจองไว้");
  }

  @Test
  void aReservationLapsesAfterItsDayOrIsReturnedAndTheNumberIsNeverGivenAgain() {
    List<LetterId> kept = reserve(2);
    returnReservation.giveBack(kept.get(0), "krabi", "krabi", day);
    lapseReservations.lapse(day.plusDays(10));
    assertThat(reservations.find(kept.get(1)).orElseThrow().held()).isTrue();
    lapseReservations.lapse(day.plusDays(11));
    assertThat(reservations.find(kept.get(1)).orElseThrow().held()).isFalse();
    assertThat(issue().running()).isEqualTo(3);
    assertThat(gaps.of(book).lines())
        .filteredOn(NumberLine.Empty.class::isInstance)
        .extracting(line -> ((NumberLine.Empty) line).because())
        .satisfiesExactly(
            returned -> assertThat(returned).startsWith("จองไว้แล้วคืน").contains("ประชุม"),
            lapsed -> assertThat(lapsed).startsWith("จองไว้แล้วไม่ได้ใช้จนหมดอายุ"));
  }

  @Test
  void aReservationIsHandedOnWithinItsBook() {
    LetterId kept = reserve(1).getFirst();
    handReservationOn.handOn(kept, "krabi", "krabi", "krabi-dla", "krabi");
    assertThat(
            issueLetter.issue(order(day, Optional.of("krabi-dla")).under(Optional.of(kept))).id())
        .isEqualTo(kept);
    LetterId other = reserve(1).getFirst();
    assertThatThrownBy(() -> handReservationOn.handOn(other, "krabi", "krabi", "dla", "dla"))
        .hasMessageContaining("ไม่ได้ใช้สมุดเล่มนี้");
  }

  @Test
  void aCancelledLetterKeepsItsNumberItsReasonAndWhatReplacesIt() {
    LetterId old = issue();
    cancel(old);
    LetterId by =
        issueLetter.issue(order(day, Optional.of("krabi")).replacing(Optional.of(old))).id();
    assertThat(by.running()).isEqualTo(old.running() + 1);
    assertThat(cancellations.replacementOf(old)).contains(by);
    assertThat(cancellations.replacedBy(by)).containsExactly(old);
    assertThat(new Histories(archive).acts(old))
        .extracting(entry -> entry.act().kind())
        .containsExactly("sent", "cancelled", "replaced");
    assertThat(new Histories(archive).acts(by))
        .extracting(entry -> entry.act().kind())
        .containsExactly("replaces", "sent");
    assertThat(gaps.of(book).proven()).isTrue();
    assertThatThrownBy(() -> cancel(old)).hasMessageContaining("ยกเลิกไปแล้ว");
  }

  @Test
  void nothingIsCancelledWithoutAReasonOrByAnotherOffice() {
    LetterId letter = issue();
    assertThatThrownBy(() -> cancel(letter, "krabi", "  ")).hasMessageContaining("ต้องบอกเหตุผล");
    assertThatThrownBy(() -> cancel(letter, "dla", "ผิด")).hasMessageContaining("ไม่พบหนังสือ");
    assertThatThrownBy(() -> replaceLetter.replace(letter, issue(), "krabi", "krabi"))
        .hasMessageContaining("ยกเลิกฉบับเดิมก่อน");
    assertThat(cancellations.find(letter)).isEmpty();
  }

  @Test
  void aYearThatIsOverGivesNoNumberUnlessItsBookIsKeptOpenForAReason() {
    issue();
    LocalDate january = LocalDate.of(day.getYear() + 1, 1, 4);
    refused(() -> issueLetter.issue(order(january, Optional.of("krabi"))), "ไม่ออกเลขย้อนหลัง");
    assertThatThrownBy(() -> keepBookOpen.keepOpen(book, january, "", "krabi"))
        .hasMessageContaining("ต้องบอกเหตุผล");
    keepBookOpen.keepOpen(book, january, "ลงนามปลายปี", "krabi");
    assertThat(issueLetter.issue(order(january, Optional.of("krabi"))).id().running()).isEqualTo(2);
  }

  @Test
  void aClosedBookGivesNoNumber() {
    List<LetterId> kept = reserve(1);
    assertThatThrownBy(() -> closeBook.close(book, "krabi", day))
        .hasMessageContaining("เลขจองค้าง");
    returnReservation.giveBack(kept.getFirst(), "krabi", "krabi", day);
    closeBook.close(book, "krabi", day);
    refused(this::issue, "ปิดแล้ว");
    assertThatThrownBy(() -> reserve(1)).hasMessageContaining("ปิดแล้ว");
  }

  @Test
  void aClockSetBackOverNewYearsEveGivesNoNumberOfTheOldYear() {
    LocalDate newYear = LocalDate.of(day.getYear() + 1, 1, 1);
    open(new BookId("krabi", CIRCULAR, book.year() + 1), 1, "");
    issue();
    issueLetter.issue(
        new IssueLetter.Order(dated(newYear), "krabi", "krabi", newYear, Optional.empty()));
    refused(
        () -> issueLetter.issue(order(newYear.minusDays(1), Optional.of("krabi"))),
        "นาฬิกาของเครื่อง");
    refused(
        () ->
            issueLetter.issue(
                new IssueLetter.Order(
                    dated(newYear), "krabi", "krabi", newYear.minusDays(1), Optional.empty())),
        "นาฬิกาของเครื่อง");
  }

  @Test
  void januaryOpensEveryBookOfLastYearOnce() {
    LocalDate january = LocalDate.of(day.getYear() + 1, 1, 2);
    assertThat(openBooks.openYear(january, "krabi")).isEqualTo(1);
    assertThat(openBooks.openYear(january, "krabi")).isZero();
    assertThat(books.book("krabi", CIRCULAR, book.year() + 1)).isPresent();
  }

  @Test
  void aBookOpenedInTheMiddleSaysWhereTheNumbersBeforeAre() {
    BookId paper = new BookId("krabi", CIRCULAR, book.year() + 2);
    assertThatThrownBy(() -> open(paper, 120, " ")).hasMessageContaining("เลขก่อนหน้าอยู่ที่ใด");
    open(paper, 120, "ต่อจากสมุดกระดาษ");
    LocalDate there = LocalDate.of(paper.year() - 543, 5, 1);
    issueLetter.issue(
        new IssueLetter.Order(dated(there), "krabi", "krabi", there, Optional.empty()));
    Report report = gaps.of(paper);
    assertThat(report.first()).isEqualTo(120);
    assertThat(report.note()).isEqualTo("ต่อจากสมุดกระดาษ");
    assertThat(report.proven()).isTrue();
  }

  @Test
  void aBookThatGaveNoNumberYetGoesOnOneOnPaperWhichTheReportSays() {
    assertThatThrownBy(() -> beginAt(2332, " ")).hasMessageContaining("เหตุผล");
    beginAt(2332, "ต่อจาก Excel ซึ่งใช้ถึงเลข 2331");
    assertThat(issue().running()).isEqualTo(2332);
    assertThatThrownBy(() -> beginAt(5000, "ข้ามไป")).hasMessageContaining("ออกหรือจองเลขไปแล้ว");
    Report report = gaps.of(book);
    assertThat(report.first()).isEqualTo(2332);
    assertThat(report.note()).contains("Excel");
    assertThat(report.proven()).isTrue();
  }

  private void beginAt(int first, String note) {
    openBooks.beginAt(new Books.Opening("krabi", CIRCULAR, book.year(), first, day, "krabi", note));
  }

  @Test
  void theJobOfTheFirstDayOfTheYearLapsesReservationsAndOpensBooks() {
    LetterId kept = reserve(1).getFirst();
    LocalDate newYear = LocalDate.of(day.getYear() + 1, 1, 1);
    BookJobs.day(newYear.minusDays(1), openBooks, lapseReservations);
    assertThat(reservations.find(kept).orElseThrow().outcome())
        .isEqualTo(Reservations.Outcome.LAPSED);
    assertThat(books.book("krabi", CIRCULAR, book.year() + 1)).isEmpty();
    BookJobs.day(newYear, openBooks, lapseReservations);
    assertThat(books.book("krabi", CIRCULAR, book.year() + 1)).isPresent();
  }

  @Test
  void aNumberWithALetterIsNotExplainedAway() {
    LetterId letter = issue();
    assertThatThrownBy(() -> explainNumber.explain(letter, "ข้ามไป", "krabi", day))
        .hasMessageContaining("เลขนี้มีหนังสือ");
    assertThatThrownBy(() -> explainNumber.explain(book.number(9), "ข้ามไป", "krabi", day))
        .hasMessageContaining("ยังไม่ได้ใช้");
  }

  private void open(BookId id, int first, String note) {
    openBooks.open(
        new Books.Opening(id.registry(), id.series(), id.year(), first, day, "krabi", note));
  }

  private List<LetterId> reserve(int count) {
    return reserveNumbers.reserve(
        new ReserveNumbers.Order(
            "krabi", CIRCULAR, count, "ประชุมประจำเดือน", "krabi", day, day.plusDays(10)));
  }

  private LetterId issue() {
    return issueLetter.issue(order(day, Optional.of("krabi"))).id();
  }

  private LetterId issueUnder(LetterId reserved) {
    return issueLetter.issue(order(day, Optional.of("krabi")).under(Optional.of(reserved))).id();
  }

  private IssueLetter.Order order(LocalDate today, Optional<String> office) {
    return new IssueLetter.Order(
        dated(day), office.orElse("krabi"), "krabi", today, Optional.empty());
  }

  private static Letter dated(LocalDate on) {
    return SampleLetters.circular().but().date(new LetterDate.Day(on)).letter();
  }

  private void cancel(LetterId letter) {
    cancel(letter, "krabi", "ยอดเงินในบัญชีแนบผิด");
  }

  private void cancel(LetterId letter, String office, String because) {
    cancelLetter.cancel(
        new CancelLetter.Order(letter, office, "krabi", day, because, Optional.empty()));
  }

  private static void refused(Runnable act, String message) {
    assertThatThrownBy(act::run).isInstanceOf(NoOpenBook.class).hasMessageContaining(message);
  }
}
