package saraban.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import saraban.Pages;
import saraban.Programs;
import saraban.WithServer;
import saraban.archive.Archive;
import saraban.calendar.WorkingDays;
import saraban.crossreference.CrossReferences;
import saraban.crossreference.Edge;
import saraban.crossreference.Relation;
import saraban.deadline.Demand;
import saraban.deadline.Demands;
import saraban.deadline.Obligation;
import saraban.deadline.Obligations;
import saraban.deadline.PlannedDues;
import saraban.deadline.RollUps;
import saraban.deadline.Standing;
import saraban.dispatch.Dispatches;
import saraban.dispatch.Step;
import saraban.issuing.IssueLetter;
import saraban.letter.Enclosure;
import saraban.letter.IssuedLetter;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterId;
import saraban.letter.Reference;
import saraban.letter.Secrecy;
import saraban.letter.Series;
import saraban.letter.Signatory;
import saraban.letter.Urgency;
import saraban.organisation.CurrentOffices;
import saraban.organisation.Office;
import saraban.register.Books;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample cascade once more, and another matter, by the acts of the clerks. */
class RelayTest extends WithServer {

  private static final LetterId DLA_2523 = new LetterId("dla", 2563, Series.CIRCULAR, 2523);
  private static final LetterId DLA_888 = new LetterId("dla", 2564, Series.CIRCULAR, 888);
  private static final LetterId KRABI_4366 = new LetterId("krabi", 2563, Series.CIRCULAR, 4366);
  private static final LocalDate LAST = LocalDate.of(2020, 11, 2);

  @Autowired private DraftRelay draftRelay;
  @Autowired private DraftAnswer draftAnswer;
  @Autowired private DraftChase draftChase;
  @Autowired private CurrentOffices offices;
  @Autowired private Archive archive;
  @Autowired private Obligations obligations;
  @Autowired private Demands demands;
  @Autowired private PlannedDues planned;
  @Autowired private RollUps rollUps;
  @Autowired private Dispatches dispatches;
  @Autowired private CrossReferences references;
  @Autowired private IssueLetter issueLetter;
  @Autowired private Books books;
  @Autowired private WorkingDays working;

  private Office office(String code) {
    return offices.get().office(code);
  }

  private DraftRelay.Relay relay(String office, LetterId letter, LocalDate today) {
    return draftRelay.of(office(office), archive.read(letter).orElseThrow(), today);
  }

  @Test
  void theRelayOf2564IsTheLetterThatKrabiWrote() {
    Letter draft = relay("krabi-dla", DLA_888, LocalDate.of(2021, 5, 14)).letter();
    Letter real = Pages.world("krabi-2564-relay");
    assertThat(draft.subject()).isEqualTo(real.subject());
    assertThat(draft.to()).isEqualTo(real.to());
    assertThat(draft.references())
        .containsExactly(
            new Reference(
                "จังหวัดกระบี่",
                Secrecy.NONE,
                Urgency.MOST_URGENT,
                "กบ 0023.1/ว 4366",
                new LetterDate.Day(LocalDate.of(2020, 8, 28))));
    assertThat(draft.enclosures()).isEqualTo(real.enclosures());
    assertThat(draft.number().orElseThrow().canonical()).isEqualTo("กบ 0023.1/ว");
    assertThat(draft.urgency()).isEqualTo(real.urgency());
    assertThat(opening(draft)).isEqualTo(opening(real));
    assertThat(Pages.bare(draft.body()))
        .contains(
            Pages.bare(
                "จังหวัดได้รับแจ้งจากกรมส่งเสริมการปกครองท้องถิ่นว่า สำนักงาน ก.พ.ร."
                    + " ร่วมกับสำนักงาน ก.พ."))
        .contains(Pages.bare("จึงขอให้องค์กรปกครองส่วนท้องถิ่นดำเนินการ ดังนี้"))
        .endsWith(
            Pages.bare("สำหรับอำเภอให้แจ้งองค์กรปกครองส่วนท้องถิ่นในพื้นที่ทราบและดำเนินการด้วย"));
    assertThat(draft.body()).contains("\n\n1. แต่งตั้งคณะกรรมการ");
  }

  private static String opening(Letter letter) {
    return Pages.bare(letter.body().strip().split("\n\n")[0]);
  }

  @Test
  void theRelayOf2563LeavesTheProvinceTenWorkingDays() {
    DraftRelay.Relay relay = relay("krabi", DLA_2523, LocalDate.of(2020, 8, 28));
    assertThat(relay.dues())
        .extracting(PlannedDues.Planned::due)
        .containsExactly(LocalDate.of(2020, 10, 16));
    assertThat(relay.letter().body())
        .contains("ให้อำเภอรายงาน", "ให้จังหวัดทราบ", "๑๖ ตุลาคม ๒๕๖๓")
        .doesNotContain("๒ พฤศจิกายน ๒๕๖๓");
    assertThat(relay.letter().enclosures()).isEqualTo(Pages.world("krabi-2563-relay").enclosures());
    assertThat(relay.letter().to()).isEqualTo(Pages.world("krabi-2563-relay").to());
  }

  @Test
  void theRealLetterOfKrabiCitesAndEnclosesTheSame() throws Exception {
    JsonNode real =
        JsonMapper.builder()
            .build()
            .readTree(
                java.nio.file.Files.readString(Programs.letter("krabi-2564-w2332.expected.json")));
    IssuedLetter ours =
        archive.read(new LetterId("krabi", 2564, Series.CIRCULAR, 2332)).orElseThrow();
    Letter letter = ours.letter();
    assertThat(letter.number().orElseThrow().canonical()).isEqualTo(real.path("number").asString());
    assertThat(ours.issuedOn()).hasToString(real.path("date").asString());
    assertThat(letter.subject()).isEqualTo(real.path("subject").asString());
    assertThat(letter.references().getFirst().number())
        .isEqualTo(real.path("references").get(0).path("number").asString());
    assertThat(Pages.bare(letter.enclosures().getFirst().title()))
        .isEqualTo(Pages.bare(real.path("enclosures").get(0).path("title").asString()));
    assertThat(letter.to()).hasSameSizeAs(real.path("to"));
  }

  @Test
  void theProvinceAnswersByTheSecondOfNovember() {
    open("krabi", Series.OUTGOING, 2563);
    int left = krabi().below().left();
    Letter draft =
        draftAnswer.of(
            office("krabi"), archive.read(DLA_2523).orElseThrow(), Optional.of("dla"), "", LAST);
    assertThat(draft.to()).containsExactly("อธิบดีกรมส่งเสริมการปกครองท้องถิ่น");
    LetterId answer = issue(draft, "krabi", LAST);
    Obligation owed = obligations.of(DLA_2523, "krabi").orElseThrow();
    assertThat(owed.on(LAST.plusDays(1)))
        .isEqualTo(new Standing.Answered(LAST, false, Optional.of(answer)));
    assertThat(dispatches.to("krabi", DLA_2523).orElseThrow().last()).isEqualTo(Step.ANSWERED);
    assertThat(references.edgesFrom(references.find(answer).orElseThrow().id()))
        .extracting(Edge::relation)
        .containsExactly(Relation.ANSWERS);
    assertThat(krabi().done(LAST)).isFalse();
    assertThat(krabi().below().left()).isEqualTo(left).isGreaterThanOrEqualTo(3);
  }

  private RollUps.Child krabi() {
    return rollUps.children(new RollUps.Part(DLA_2523, 0, "dla/"), LAST).stream()
        .filter(c -> c.own().office().equals("krabi"))
        .findFirst()
        .orElseThrow();
  }

  private static DraftChase.Those those(Set<String> chosen) {
    return new DraftChase.Those(KRABI_4366, 0, chosen);
  }

  @Test
  void exactlyThoseWhoHaveNotAnsweredAreChased() {
    Letter chase = draftChase.of(office("krabi"), those(Set.of()), LAST);
    assertThat(chase.to())
        .contains("นายอำเภอเขาพนม", "นายอำเภอคลองท่อม", "นายอำเภอลำทับ")
        .doesNotContain("นายอำเภออ่าวลึก", "นายอำเภอ ทุกอำเภอ");
    assertThat(chase.references().getFirst().number()).isEqualTo("กบ 0023.1/ว 4366");
    assertThat(chase.subject()).startsWith("ติดตาม");
    assertThat(draftChase.of(office("krabi"), those(Set.of("krabi-khao-phanom")), LAST).to())
        .containsExactly("นายอำเภอเขาพนม");
  }

  @Test
  void anotherMatterGoesDownTwoLevelsAndIsLinkedBothWays() {
    LocalDate day = LocalDate.of(2023, 3, 1);
    LocalDate due = LocalDate.of(2023, 4, 28);
    open("dla", Series.CIRCULAR, 2566);
    open("krabi", Series.CIRCULAR, 2566);
    open("krabi-ao-luek", Series.CIRCULAR, 2566);
    LetterId top = issue(water(day), "dla", day);
    demands.ask(Demand.first(top, "รายงานแหล่งน้ำ", Optional.of(due)), "dla", now());
    LetterId province = pass("krabi", top, day.plusDays(5));
    Obligation district = obligations.of(province, "krabi-ao-luek").orElseThrow();
    assertThat(district.due()).contains(working.plus(due, -10, "krabi"));
    assertThat(district.path()).isEqualTo("dla/krabi/krabi-ao-luek/");
    LetterId below = pass("krabi-ao-luek", province, day.plusDays(9));
    assertThat(archive.read(below).orElseThrow().letter().to())
        .containsExactly("นายกองค์การบริหารส่วนตำบล ทุกแห่ง");
    assertThat(obligations.of(below))
        .hasSize(9)
        .allMatch(o ->
            o.due().equals(Optional.of(working.plus(district.due().orElseThrow(), -5, "krabi"))))
        .allMatch(o -> o.matter().equals(top));
    String node = references.find(top).orElseThrow().id();
    assertThat(references.edgesTo(node)).extracting(Edge::relation).contains(Relation.RELAYS);
    assertThat(obligations.of(top, "krabi").orElseThrow().relay()).contains(province);
    assertThat(dispatches.to("krabi", top).orElseThrow().last()).isEqualTo(Step.HANDED_ON);
    assertThat(rollUps.levels(new RollUps.Part(top, 0, "dla/"), day)).hasSize(3);
  }

  private LetterId pass(String code, LetterId letter, LocalDate day) {
    DraftRelay.Relay relay = relay(code, letter, day);
    planned.plan(code, relay.relayed(), relay.dues());
    assertThat(relay.letter().references()).isEmpty();
    return issue(signed(relay.letter()), code, day);
  }

  private static Letter signed(Letter letter) {
    return letter.signatory().name().isEmpty()
        ? letter.withSignatory(new Signatory("นายสมมุติ ลงนาม", List.of("ผู้ลงนาม")))
        : letter;
  }

  private Letter water(LocalDate day) {
    return Phrases.start(office("dla"), offices.get(), day)
        .but()
        .subject("การสำรวจแหล่งน้ำเพื่อการเกษตร")
        .to(List.of("ผู้ว่าราชการจังหวัด ทุกจังหวัด"))
        .enclosures(List.of(new Enclosure("แบบสำรวจแหล่งน้ำ", "๑ ชุด")))
        .body(
            "ด้วยกรมส่งเสริมการปกครองท้องถิ่นจะจัดทำบัญชีแหล่งน้ำ\n\n"
                + "จึงขอความร่วมมือจังหวัดสำรวจแหล่งน้ำ"
                + " และให้จังหวัดรายงานให้กรมส่งเสริมการปกครองท้องถิ่นทราบ ภายในวันที่ ๒๘ เมษายน"
                + " ๒๕๖๖\n\n"
                + "จึงเรียนมาเพื่อโปรดพิจารณา")
        .letter();
  }

  @Test
  void whoHasNobodyBelowIsTold() {
    assertThatThrownBy(() -> relay("krabi-town", DLA_888, LAST))
        .isInstanceOf(NothingBelow.class)
        .hasMessageContaining("เทศบาลเมืองกระบี่");
  }

  private LetterId issue(Letter letter, String office, LocalDate day) {
    return issueLetter
        .issue(new IssueLetter.Order(letter, office, "krabi", day, Optional.empty()))
        .id();
  }

  private void open(String registry, Series series, int year) {
    books.open(new Books.Opening(registry, series, year, 1, LocalDate.of(2020, 1, 1), "krabi", ""));
  }

  private static Instant now() {
    return Instant.parse("2023-03-01T03:00:00Z");
  }
}
