package saraban.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.TestDatabase;
import saraban.home.Home;

class JournalTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-12-31T17:00:00.123456Z"), ZoneId.of("Asia/Bangkok"));

  @TempDir Path folder;
  private final TestDatabase database = TestDatabase.empty();
  private final List<Entry> told = new ArrayList<>();
  private Home home;
  private JournalTail tail;
  private Journal journal;

  @BeforeEach
  void start() {
    home = new Home(folder);
    tail = new JournalTail(new HeadFile(home), List.of(told::add));
    journal =
        new JdbcJournal(
            database.client(), database.transaction(), CLOCK, () -> "10.0.0.7", tail::committed);
    tail.catchUp(journal);
  }

  @Test
  void tellsWhoDidWhatForWhichOfficeWhenAndFromWhere() {
    journal.append(
        new Act(
            "krabi", "krabi-dla", "cancelled", "ว 5", Map.of("reason", "ยอดเงิน \"ผิด\"\nแก้")));
    assertThat(journal.about("ว 5"))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.at()).isEqualTo("2026-12-31T17:00:00.123Z");
          assertThat(entry.from()).isEqualTo("10.0.0.7");
          assertThat(entry.act().detail("reason")).isEqualTo("ยอดเงิน \"ผิด\"\nแก้");
          assertThat(Entry.read(entry.line())).isEqualTo(entry);
        });
  }

  @Test
  void recordsAnActWithItsTransactionOrNotAtAll() {
    assertThatThrownBy(() ->
            database
                .transaction()
                .executeWithoutResult(status -> {
                  journal.append(act("lost"));
                  throw new IllegalStateException("the business act fails");
                }))
        .isInstanceOf(IllegalStateException.class);
    journal.append(act("kept"));
    assertThat(whole().entries()).isEqualTo(1);
    assertThat(told).extracting(entry -> entry.act().kind()).containsExactly("kept");
  }

  @Test
  void theSignedHeadCoversWhatIsCommittedByManyAtOnce() throws Exception {
    try (var clerks = Executors.newFixedThreadPool(16)) {
      IntStream.range(0, 100).forEach(i -> clerks.submit(() -> journal.append(act("act" + i))));
    }
    assertThat(whole())
        .extracting(ChainCheck.Whole::entries, ChainCheck.Whole::signed)
        .containsExactly(100L, 100L);
    assertThat(told)
        .extracting(Entry::place)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 100).mapToObj(i -> (long) i).toList());
  }

  @Test
  void anEditedRowIsTheFirstBrokenLink() {
    three();
    change("update journal set by_whom = 'somebody else' where place = 2");
    assertThat(broken().place()).isEqualTo(2);
    assertThat(broken().thai()).isEqualTo("รายการที่ 2 ถูกแก้ไข ค่าแฮชไม่ตรง");
  }

  @Test
  void aSpaceAddedToADetailIsFound() {
    three();
    change("update journal set detail = '{ }' where place = 3");
    assertThat(broken().place()).isEqualTo(3);
  }

  @Test
  void aRemovedRowIsFound() {
    three();
    change("delete from journal where place = 2");
    assertThat(broken().thai()).isEqualTo("บันทึกขาดรายการที่ 2");
  }

  @Test
  void aTailThatIsCutOffWithItsHeadRowIsFoundByTheSignedHead() {
    three();
    change("delete from journal where place = 3");
    change("update journal_head set place = 2, hash = (select hash from journal where place = 2)");
    assertThat(broken().place()).isEqualTo(3);
    assertThat(broken().thai()).contains("ถูกตัดท้าย");
  }

  @Test
  void aChainThatWasMadeAnewDoesNotFitTheSignedHead() {
    three();
    change("delete from journal");
    change("update journal_head set place = 0, hash = '%s'".formatted(Journal.BEGINNING));
    Journal forged = Journal.in(database.client(), database.transaction(), CLOCK);
    IntStream.range(0, 3).forEach(i -> forged.append(act("forged")));
    assertThat(broken().place()).isEqualTo(3);
  }

  @Test
  void aHeadThatSomebodyElseWroteIsNotGenuine() throws IOException {
    three();
    Path head = folder.resolve("journal/head");
    Files.writeString(head, Files.readString(head).replaceFirst("place 3", "place 2"));
    assertThat(broken().thai()).contains("ลายเซ็นท้ายบันทึก");
  }

  @Test
  void aTailCutWhileTheProgramRunsFreezesTheHead() {
    three();
    change("delete from journal where place > 1");
    change("update journal_head set place = 1, hash = (select hash from journal where place = 1)");
    journal.append(act("after"));
    assertThat(tail.fault()).isPresent();
    assertThat(broken().place()).isEqualTo(3);
  }

  @Test
  void whatAStopLeftUntoldIsToldAndSignedAtTheNextStart() {
    three();
    Journal.in(database.client(), database.transaction(), CLOCK).append(act("unsigned"));
    assertThat(whole().signed()).isEqualTo(3);
    told.clear();
    new JournalTail(new HeadFile(home), List.of(told::add)).catchUp(journal);
    assertThat(whole().signed()).isEqualTo(4);
    assertThat(told).extracting(entry -> entry.act().kind()).containsExactly("unsigned");
  }

  @Test
  void anotherKeySignsOnceTheOldOneIsTakenAwayAndOldSignaturesHold() throws IOException {
    three();
    Files.delete(folder.resolve("keys/signing.key"));
    assertThat(whole().signed()).isEqualTo(3);
    String old = whole().key();
    journal.append(act("after"));
    assertThat(whole().key()).isNotEqualTo(old);
  }

  private void three() {
    List.of("one", "two", "three").forEach(kind -> journal.append(act(kind)));
  }

  private static Act act(String kind) {
    return new Act("krabi", "krabi", kind, "krabi-2569-circular-1", Map.of());
  }

  private void change(String sql) {
    database.client().sql(sql).update();
  }

  private ChainCheck.Whole whole() {
    return (ChainCheck.Whole) new ChainCheck(journal, home).run();
  }

  private ChainCheck.Broken broken() {
    return (ChainCheck.Broken) new ChainCheck(journal, home).run();
  }
}
