package saraban.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saraban.TestDatabase;
import saraban.letter.LetterId;
import saraban.letter.Series;
import saraban.letter.Urgency;
import saraban.organisation.Office.Level;

/** What is asked and owed, on any database. */
abstract class DemandCases {

  private static final LetterId LETTER = new LetterId("dla", 2563, Series.CIRCULAR, 2523);
  private static final LocalDate DUE = LocalDate.of(2020, 11, 2);
  private static final Instant NOW = Instant.parse("2020-08-13T05:00:00Z");
  private static final String MONTHLY = "monthly: day 5 of the month after the month reported";

  private final Map<String, LocalDate> receipts = new HashMap<>();
  private final JdbcObligations obligations;
  private final JdbcDemands demands;
  private final OpenPeriods open;
  private final RollUps rollUps;

  DemandCases(TestDatabase database) {
    OwedInTests owed = new OwedInTests(database);
    obligations = owed.jdbc();
    demands = owed.demands((letter, office) -> Optional.ofNullable(receipts.get(office)));
    open = owed.periods(demands);
    rollUps = new RollUps(database.client());
  }

  @BeforeEach
  void twoProvincesGetTheLetter() {
    begin("krabi", 1);
    begin("trang", 2);
  }

  private void begin(String office, int place) {
    obligations.begin(
        LETTER,
        LETTER,
        place,
        new JdbcObligations.Owing(
            "dla", office, office, Level.PROVINCE, "dla/" + office + "/", Urgency.NORMAL));
  }

  private static Demand demand(int place, String what, String rule, LocalDate due) {
    return new Demand(LETTER, place, what, rule, Optional.ofNullable(due), Optional.empty());
  }

  private List<Obligation> owed(String office) {
    return obligations.owed(LETTER, office);
  }

  @Test
  void aLetterAsksSeveralThingsAndEachIsAnsweredByItself() {
    demands.ask(demand(1, "รายงานผลการประเมิน", "", DUE), "dla", NOW);
    demands.ask(demand(2, "ส่งรายชื่อผู้ประสานงาน", "", DUE.minusDays(30)), "dla", NOW);
    assertThat(owed("krabi"))
        .extracting(Obligation::what)
        .containsExactly("ส่งรายชื่อผู้ประสานงาน", "รายงานผลการประเมิน");
    obligations.answer(owed("krabi").getFirst().id(), DUE, Optional.empty(), "", NOW);
    assertThat(owed("krabi")).extracting(Obligation::open).containsExactly(true, false);
    assertThat(done(0)).isZero();
    assertThat(done(1)).isZero();
    assertThat(done(2)).isEqualTo(1);
    assertThat(demands.ofMatter(LETTER)).extracting(Demand::place).containsExactly(1, 2);
  }

  private int done(int demand) {
    RollUps.Part part = new RollUps.Part(LETTER, demand, "dla/");
    return rollUps.levels(part, DUE).getFirst().count().done();
  }

  @Test
  void anOfficeThatOwesTwoThingsIsOneOffice() {
    demands.ask(demand(1, "ก", "", DUE), "dla", NOW);
    demands.ask(demand(2, "ข", "", DUE.plusDays(9)), "dla", NOW);
    RollUps.Part all = new RollUps.Part(LETTER, 0, "dla/");
    assertThat(rollUps.levels(all, DUE.plusDays(1)).getFirst().count().total()).isEqualTo(2);
    assertThat(rollUps.levels(all, DUE.plusDays(1)).getFirst().count().late()).isEqualTo(2);
    assertThat(rollUps.children(all, DUE)).hasSize(2).allMatch(c -> c.owed().size() == 2);
    assertThat(rollUps.all(all)).hasSize(2);
  }

  @Test
  void aThingIsAskedOfSomeRecipientsOnly() {
    demands.ask(demand(1, "รายงาน", "", DUE), "dla", NOW);
    long trang = obligations.of(LETTER, "trang").orElseThrow().id();
    demands.ask(demand(2, "ชี้แจงเพิ่มเติม", "", DUE), Set.of(trang), "dla", NOW);
    assertThat(owed("krabi")).extracting(Obligation::what).containsExactly("รายงาน");
    assertThat(owed("trang")).extracting(Obligation::what).contains("ชี้แจงเพิ่มเติม");
    RollUps.Part second = new RollUps.Part(LETTER, 2, "dla/");
    assertThat(rollUps.levels(second, DUE).getFirst().count().total()).isEqualTo(1);
  }

  @Test
  void daysCountFromTheReceiptOfEachRecipient() {
    receipts.put("krabi", LocalDate.of(2020, 8, 20));
    demands.ask(demand(1, "รายงาน", "receipt date + 15 days", null), "dla", NOW);
    assertThat(owed("krabi").getFirst().due()).contains(LocalDate.of(2020, 9, 8));
    Obligation trang = owed("trang").getFirst();
    assertThat(trang.due()).isEmpty();
    assertThat(demands.waits(trang)).isTrue();
    demands.received(LETTER, "trang", LocalDate.of(2020, 8, 26), "trang", NOW);
    demands.received(LETTER, "trang", LocalDate.of(2020, 8, 30), "trang", NOW);
    assertThat(owed("trang").getFirst().due()).contains(LocalDate.of(2020, 9, 10));
    assertThat(obligations.happenings(trang.id()).getLast().kind())
        .isEqualTo(Happening.Kind.COUNTED);
  }

  @Test
  void workingDaysFromTheReceiptMoveWithALateHoliday() {
    receipts.put("krabi", LocalDate.of(2020, 8, 20));
    demands.ask(demand(1, "รายงาน", "receipt date + 5 working days", null), "dla", NOW);
    assertThat(owed("krabi").getFirst().due()).contains(LocalDate.of(2020, 8, 27));
    assertThat(obligations.counted(owed("krabi").getFirst().id()))
        .contains(new Obligations.Counted(5, LocalDate.of(2020, 8, 20)));
    assertThat(obligations.dueOrCountedOver(LocalDate.of(2020, 8, 25))).hasSize(1);
  }

  @Test
  void whoIsOutsideTheTreeOwesEachThingToo() {
    obligations.begin(
        LETTER,
        LETTER,
        3,
        new JdbcObligations.Owing(
            "dla", "", "ผู้อำนวยการโรงเรียน", Level.LOCAL_AUTHORITY, "dla/=3/", Urgency.NORMAL));
    demands.ask(demand(1, "รายงาน", "", DUE), "dla", NOW);
    demands.ask(demand(2, "ส่งรายชื่อ", "receipt date + 15 days", null), "dla", NOW);
    String school = "=ผู้อำนวยการโรงเรียน";
    demands.received(LETTER, school, LocalDate.of(2020, 8, 20), "dla", NOW);
    assertThat(obligations.owed(LETTER, school))
        .extracting(Obligation::what)
        .containsExactly("ส่งรายชื่อ", "รายงาน");
    assertThat(obligations.owed(LETTER, school).getFirst().due())
        .contains(LocalDate.of(2020, 9, 8));
  }

  @Test
  void aMonthlyReportIsOwedAnewForEachMonth() {
    demands.ask(demand(1, "รายงานผลการดำเนินการ", MONTHLY, LocalDate.of(2020, 9, 5)), "dla", NOW);
    assertThat(what("krabi")).containsExactly("รายงานผลการดำเนินการ ประจำเดือนสิงหาคม ๒๕๖๓");
    assertThat(open.run(LocalDate.of(2020, 9, 5), NOW)).isZero();
    assertThat(open.run(LocalDate.of(2020, 9, 6), NOW)).isEqualTo(2);
    assertThat(open.run(LocalDate.of(2020, 9, 6), NOW)).isZero();
    assertThat(what("krabi")).hasSize(2);
    obligations.answer(owed("krabi").getFirst().id(), DUE, Optional.empty(), "", NOW);
    assertThat(owed("krabi").getFirst().what()).endsWith("ประจำเดือนกันยายน ๒๕๖๓");
    assertThat(owed("krabi").getFirst().due()).contains(LocalDate.of(2020, 10, 5));
  }

  private List<String> what(String office) {
    return owed(office).stream().map(Obligation::what).toList();
  }

  @Test
  void monthsThatNobodyOpenedAreOpenedLaterUpToTheLast() {
    demands.ask(
        new Demand(
            LETTER,
            2,
            "รายงาน",
            MONTHLY,
            Optional.of(LocalDate.of(2020, 9, 5)),
            Optional.of(LocalDate.of(2020, 12, 31))),
        "dla",
        NOW);
    assertThat(open.run(LocalDate.of(2021, 6, 1), NOW)).isEqualTo(6);
    assertThat(owed("trang"))
        .extracting(o -> o.due().orElseThrow())
        .containsExactly(
            LocalDate.of(2020, 9, 5),
            LocalDate.of(2020, 10, 5),
            LocalDate.of(2020, 11, 5),
            LocalDate.of(2020, 12, 5));
    assertThat(open.run(LocalDate.of(2021, 6, 1), NOW)).isZero();
  }

  @Test
  void whatIsNoLongerAskedIsNotOwedAndAnswersStay() {
    demands.ask(demand(1, "รายงาน", MONTHLY, LocalDate.of(2020, 9, 5)), "dla", NOW);
    obligations.answer(owed("krabi").getFirst().id(), DUE, Optional.empty(), "", NOW);
    demands.withdraw(LETTER, 1, "dla", NOW);
    assertThat(owed("krabi")).hasSize(1).noneMatch(Obligation::open);
    assertThat(owed("trang")).isEmpty();
    assertThat(open.run(LocalDate.of(2021, 1, 1), NOW)).isZero();
    assertThat(demands.of(LETTER)).isEmpty();
    assertThat(demands.free(LETTER)).isEqualTo(2);
  }

  @Test
  void anAnswerMeansTheThingWhoseWordsItSays() {
    demands.ask(demand(1, "รายงานผลการประเมินผู้บริหาร", "", DUE), "dla", NOW);
    demands.ask(demand(2, "ส่งรายชื่อผู้ประสานงานของจังหวัด", "", DUE), "dla", NOW);
    String said = "ขอส่งรายชื่อผู้ประสานงานของจังหวัดกระบี่ มาพร้อมนี้";
    assertThat(Meant.by(said, owed("krabi")).orElseThrow().demand()).isEqualTo(2);
    assertThat(Meant.by("รายงานผลการประเมินผู้บริหารองค์การ", owed("krabi")).orElseThrow().demand())
        .isEqualTo(1);
  }

  @Test
  void anAnswerThatNamesAMonthMeansThatMonth() {
    demands.ask(demand(1, "รายงานผล", MONTHLY, LocalDate.of(2020, 9, 5)), "dla", NOW);
    open.run(LocalDate.of(2020, 10, 6), NOW);
    assertThat(owed("krabi")).hasSize(3);
    Obligation meant = Meant.by("ขอรายงานผล ประจำเดือนกันยายน 2563", owed("krabi")).orElseThrow();
    assertThat(meant.what()).endsWith("กันยายน ๒๕๖๓");
    assertThat(Meant.by("ตอบหนังสือ", owed("krabi")).orElseThrow().what()).endsWith("สิงหาคม ๒๕๖๓");
  }

  @Test
  void relayingALetterIsKeptForAllThatIsOwedToIt() {
    demands.ask(demand(1, "ก", "", DUE), "dla", NOW);
    demands.ask(demand(2, "ข", "", DUE), "dla", NOW);
    LetterId relay = new LetterId("krabi", 2563, Series.CIRCULAR, 4366);
    obligations.relayed(obligations.of(LETTER, "krabi").orElseThrow().id(), relay);
    assertThat(owed("krabi")).allMatch(o -> o.relay().equals(Optional.of(relay)));
    assertThat(owed("trang")).allMatch(o -> o.relay().isEmpty());
  }
}
