package saraban.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import saraban.WithServer;
import saraban.archive.Archive;
import saraban.calendar.WorkingDays;
import saraban.deadline.Demand;
import saraban.deadline.Demands;
import saraban.deadline.Obligation;
import saraban.deadline.Obligations;
import saraban.deadline.OpenPeriods;
import saraban.deadline.PlannedDues;
import saraban.intake.Incoming;
import saraban.intake.ReceiveLetter;
import saraban.issuing.IssueLetter;
import saraban.letter.Letter;
import saraban.letter.LetterId;
import saraban.letter.ReceivedLetter;
import saraban.letter.Secrecy;
import saraban.letter.Series;
import saraban.letter.Signatory;
import saraban.organisation.CurrentOffices;
import saraban.organisation.Office;
import saraban.register.Books;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** One letter that asks four things, from the clerk who confirms them to the answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeveralAsksTest extends WithServer {

  private static final int YEAR = 2572;
  private static final LocalDate DAY = LocalDate.of(2029, 3, 1);
  private static final LocalDate GOT = LocalDate.of(2029, 3, 5);

  private static final String BODY =
      """
      ด้วยกรมส่งเสริมการปกครองท้องถิ่นจะจัดทำบัญชีสะพานท้องถิ่น จึงขอให้จังหวัดดำเนินการ ดังนี้

      1. ส่งรายชื่อผู้ประสานงาน ภายใน ๓๐ วันนับแต่วันที่ได้รับหนังสือ

      2. สำรวจสะพานและรายงานผลการสำรวจ ภายในวันที่ ๒๙ มิถุนายน ๒๕๗๒

      3. รายงานความก้าวหน้าทุกเดือน ภายในวันที่ ๕ ของเดือนถัดไป

      4. ให้จังหวัดกระบี่ส่งแผนที่สะพาน ภายในวันที่ ๓๐ เมษายน ๒๕๗๒

      5. ให้องค์กรปกครองส่วนท้องถิ่นซ่อมสะพานที่ชำรุด ภายในวันที่ ๓๐ กันยายน ๒๕๗๒

      จึงเรียนมาเพื่อโปรดพิจารณา
      """;

  @Autowired private MockMvc pages;
  @Autowired private CurrentOffices offices;
  @Autowired private Archive archive;
  @Autowired private Obligations obligations;
  @Autowired private Demands demands;
  @Autowired private OpenPeriods openPeriods;
  @Autowired private DraftRelay draftRelay;
  @Autowired private DraftAnswer draftAnswer;
  @Autowired private DraftChase draftChase;
  @Autowired private PlannedDues planned;
  @Autowired private IssueLetter issueLetter;
  @Autowired private ReceiveLetter receiveLetter;
  @Autowired private Books books;
  @Autowired private WorkingDays working;

  private LetterId letter = new LetterId("dla", YEAR, Series.CIRCULAR, 1);
  private ReceivedLetter receipt;

  @BeforeAll
  void theDepartmentAsksAndKrabiGetsIt() throws Exception {
    open("dla", Series.CIRCULAR);
    open("krabi", Series.INCOMING);
    open("krabi", Series.CIRCULAR);
    open("krabi", Series.OUTGOING);
    Letter draft =
        Phrases.start(office("dla"), offices.get(), DAY)
            .but()
            .subject("การสำรวจสะพานท้องถิ่น")
            .to(List.of("ผู้ว่าราชการจังหวัดกระบี่", "ผู้ว่าราชการจังหวัดตรัง"))
            .body(BODY)
            .letter();
    letter = issue(draft, "dla", DAY);
    post("dla", "/o/dla/letters/" + letter + "/deadline/all");
    receipt =
        receiveLetter.receive(
            new ReceiveLetter.Order(
                Incoming.issuedHere(archive.read(letter).orElseThrow()),
                at(GOT),
                false,
                "krabi",
                "krabi",
                at(GOT),
                Optional.empty()));
  }

  private void post(String login, String address, String... fields) throws Exception {
    var request = MockMvcRequestBuilders.post(address);
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    pages.perform(request.with(user(login)).with(csrf())).andExpect(status().is3xxRedirection());
  }

  private String page(String login, String address) throws Exception {
    return pages
        .perform(get(address).with(user(login)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  @Order(1)
  void allThatIsReadIsAskedByOneClick() {
    assertThat(demands.of(letter))
        .extracting(Demand::what)
        .containsExactly(
            "ส่งรายชื่อผู้ประสานงาน",
            "สำรวจสะพานและรายงานผลการสำรวจ",
            "ส่งแผนที่สะพาน",
            "รายงานความก้าวหน้าทุกเดือน");
    assertThat(owed("krabi")).hasSize(4);
    assertThat(owed("trang"))
        .extracting(Obligation::what)
        .containsExactly(
            "รายงานความก้าวหน้า ประจำเดือนกุมภาพันธ์ ๒๕๗๒",
            "สำรวจสะพานและรายงานผลการสำรวจ",
            "ส่งรายชื่อผู้ประสานงาน");
  }

  @Test
  @Order(1)
  void whatIsAskedOfOfficesFurtherDownIsLeftToTheRelay() throws Exception {
    assertThat(owed("krabi")).noneMatch(o -> o.what().contains("ซ่อมสะพาน"));
    assertThat(page("dla", "/o/dla/letters/" + letter))
        .contains("ขอจากหน่วยงานที่ไม่ใช่ผู้รับหนังสือนี้");
  }

  private List<Obligation> owed(String office) {
    return obligations.owed(letter, office);
  }

  private Obligation owed(String office, String what) {
    return owed(office).stream().filter(o -> o.what().startsWith(what)).findFirst().orElseThrow();
  }

  @Test
  @Order(2)
  void theDayOfKrabiCountsFromItsReceiptAndThatOfTrangDoesNotBeginYet() throws Exception {
    assertThat(owed("krabi", "ส่งรายชื่อ").due())
        .contains(working.onOrAfter(GOT.plusDays(30), "krabi"));
    assertThat(owed("trang", "ส่งรายชื่อ").due()).isEmpty();
    assertThat(page("dla", "/o/dla/letters/" + letter)).contains("ยังไม่เริ่มนับ ๑ แห่ง");
    post(
        "dla",
        "/o/dla/obligations/" + owed("trang", "ส่งรายชื่อ").id() + "/receipt",
        "day",
        "๑๒ มีนาคม ๒๕๗๒");
    assertThat(owed("trang", "ส่งรายชื่อ").due())
        .contains(working.onOrAfter(LocalDate.of(2029, 4, 11), "trang"));
  }

  @Test
  @Order(3)
  void whatIsEditedKeepsItsRuleAndWhomItIsAskedOf() throws Exception {
    String krabi = Long.toString(obligations.of(letter, "krabi").orElseThrow().id());
    String page = page("dla", "/o/dla/letters/" + letter);
    assertThat(page)
        .contains("name=\"kept\" value=\"receipt date + 30 days\"")
        .containsOnlyOnce("value=\"%s\" checked".formatted(krabi));
    String address = "/o/dla/letters/" + letter + "/deadline";
    post(
        "dla",
        address,
        "place",
        "1",
        "kept",
        "receipt date + 30 days",
        "what",
        "ส่งรายชื่อผู้ประสานงาน");
    assertThat(demands.at(letter, 1).orElseThrow().rule()).isEqualTo("receipt date + 30 days");
    assertThat(owed("krabi", "ส่งรายชื่อ").due())
        .contains(working.onOrAfter(GOT.plusDays(30), "krabi"));
    post(
        "dla",
        address,
        "place",
        "3",
        "what",
        "ส่งแผนที่สะพาน",
        "due",
        "๓๐ เมษายน ๒๕๗๒",
        "of",
        krabi);
    assertThat(owed("trang")).noneMatch(o -> o.what().equals("ส่งแผนที่สะพาน"));
  }

  @Test
  @Order(3)
  void theRelayShortensEachDayAndAsksTheSameThings() {
    DraftRelay.Relay relay = draftRelay.of(office("krabi"), receipt, GOT);
    LocalDate june = working.plus(LocalDate.of(2029, 6, 29), -10, "krabi");
    assertThat(relay.letter().body())
        .contains("สำรวจสะพานและรายงานผลการสำรวจ ภายในวันที่ " + ThaiDate.full(june, Digits.THAI))
        .contains("ส่งรายชื่อผู้ประสานงาน ภายในวันที่")
        .doesNotContain(
            "นับแต่วันที่ได้รับหนังสือ", "๒๙ มิถุนายน", "๓๐ เมษายน", "ทั้งนี้ ให้อำเภอ");
    planned.plan("krabi", relay.relayed(), relay.dues());
    LetterId passed = issue(relay.letter(), "krabi", GOT);
    assertThat(demands.of(passed)).extracting(Demand::place).containsExactly(1, 2, 3);
    assertThat(obligations.owed(passed, "krabi-ao-luek"))
        .extracting(o -> o.due().orElseThrow())
        .contains(june)
        .allMatch(day -> day.isBefore(LocalDate.of(2029, 6, 29)));
    assertThat(demands.ofMatter(letter)).extracting(Demand::letter).containsOnly(letter);
  }

  @Test
  @Order(4)
  void anAnswerClosesTheThingThatItSpeaksOf() {
    Obligation names = owed("krabi", "ส่งรายชื่อ");
    Letter answer = draftAnswer.of(office("krabi"), receipt, Optional.of("dla"), names.what(), GOT);
    LetterId issued = issue(answer, "krabi", GOT.plusDays(4));
    assertThat(owed("krabi", "ส่งรายชื่อ").answer()).contains(issued);
    assertThat(owed("krabi").stream().filter(Obligation::open)).hasSize(3);
  }

  @Test
  @Order(5)
  void theNextMonthIsOwedWhenTheOneBeforeIsOver() throws Exception {
    LocalDate later = LocalDate.of(2029, 4, 6);
    openPeriods.run(later, at(later));
    assertThat(owed("trang"))
        .extracting(Obligation::what)
        .contains(
            "รายงานความก้าวหน้า ประจำเดือนกุมภาพันธ์ ๒๕๗๒",
            "รายงานความก้าวหน้า ประจำเดือนมีนาคม ๒๕๗๒",
            "รายงานความก้าวหน้า ประจำเดือนเมษายน ๒๕๗๒");
    assertThat(page("dla", "/o/dla/board/" + letter + "?ask=5"))
        .contains("ทุกเดือน ภายในวันที่ ๕ ของเดือนถัดไป")
        .contains("ครบแล้ว ๐ จาก ๓ เรื่อง");
  }

  @Test
  @Order(6)
  void whoIsChasedIsToldAllThatIsMissingAndDueOrOneThing() {
    LocalDate today = LocalDate.of(2029, 7, 1);
    Letter all = draftChase.of(office("dla"), new DraftChase.Those(letter, 0, Set.of()), today);
    assertThat(all.to()).containsExactly("ผู้ว่าราชการจังหวัดกระบี่", "ผู้ว่าราชการจังหวัดตรัง");
    assertThat(all.body()).contains("(๑) ", "(๒) ", "ส่งแผนที่สะพาน ภายในวันที่ ๓๐ เมษายน ๒๕๗๒");
    Letter early = draftChase.of(office("dla"), new DraftChase.Those(letter, 1, Set.of()), GOT);
    assertThat(early.body())
        .contains("ขอให้ส่งรายชื่อผู้ประสานงาน ภายใน ๓๐ วัน นับแต่วันที่ได้รับหนังสือ")
        .contains("ใกล้ครบกำหนดเวลาแล้ว");
    Letter map = draftChase.of(office("dla"), new DraftChase.Those(letter, 3, Set.of()), today);
    assertThat(map.to()).containsExactly("ผู้ว่าราชการจังหวัดกระบี่");
    assertThat(map.body()).contains("ขอให้ส่งแผนที่สะพาน").doesNotContain("(๑)");
  }

  @Test
  @Order(7)
  void whatIsNoLongerAskedIsNotOwed() throws Exception {
    post("dla", "/o/dla/letters/" + letter + "/deadline/5/withdrawn");
    assertThat(owed("trang")).noneMatch(o -> o.what().startsWith("รายงานความก้าวหน้า"));
    assertThat(page("dla", "/o/dla/letters/" + letter))
        .contains("พบในหนังสือ <q>ภายในวันที่ ๕ ของเดือนถัดไป</q>");
  }

  @Test
  @Order(8)
  void aThingIsAskedByHandForEachMonthAndOfOneProvince() throws Exception {
    String trang = Long.toString(obligations.of(letter, "trang").orElseThrow().id());
    String address = "/o/dla/letters/" + letter + "/deadline";
    post(
        "dla",
        address,
        "what",
        "ส่งภาพถ่าย",
        "due",
        "๓๑ กรกฎาคม ๒๕๗๒",
        "repeat",
        "MONTHLY",
        "of",
        trang);
    assertThat(owed("trang", "ส่งภาพถ่าย").what()).isEqualTo("ส่งภาพถ่าย ประจำเดือนกรกฎาคม ๒๕๗๒");
    assertThat(owed("krabi")).noneMatch(o -> o.what().startsWith("ส่งภาพถ่าย"));
    String refused =
        pages
            .perform(
                MockMvcRequestBuilders.post(address)
                    .param("repeat", "MONTHLY")
                    .with(user("dla"))
                    .with(csrf()))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(refused).contains("ต้องมีวันสุดท้ายของงวดแรก");
  }

  @Test
  @Order(9)
  void whatASecretLetterAsksIsNotToldToWhoMayNotOpenIt() throws Exception {
    Letter draft =
        Phrases.start(office("dla"), offices.get(), DAY)
            .but()
            .secrecy(Secrecy.CONFIDENTIAL)
            .subject("การตรวจสอบข้อเท็จจริง")
            .to(List.of("ผู้ว่าราชการจังหวัดกระบี่", "ผู้ว่าราชการจังหวัดตรัง"))
            .body("ขอให้ตรวจสอบ")
            .letter();
    open("dla", Series.SECRET_CIRCULAR);
    LetterId secret = issue(draft, "dla", DAY);
    String address = "/o/dla/letters/" + secret + "/deadline";
    post("dla", address, "what", "ส่งผลสอบวินัย", "due", "๓๐ เมษายน ๒๕๗๒");
    post("dla", address, "what", "ส่งพยานหลักฐาน", "due", "๓๑ พฤษภาคม ๒๕๗๒");
    long owed = obligations.of(secret, "krabi").orElseThrow().id();
    String matter = "/o/krabi/board/" + secret;
    for (String page : List.of("/o/krabi/board", matter, matter + "/offices/" + owed)) {
      assertThat(page("krabi", page)).doesNotContain("สอบวินัย", "พยานหลักฐาน");
    }
    assertThat(page("dla", "/o/dla/board/" + secret)).contains("ส่งผลสอบวินัย", "ส่งพยานหลักฐาน");
  }

  private Office office(String code) {
    return offices.get().office(code);
  }

  private LetterId issue(Letter draft, String office, LocalDate day) {
    Letter signed = draft.withSignatory(new Signatory("นายสมมุติ ลงนาม", List.of("ผู้ลงนาม")));
    return issueLetter
        .issue(new IssueLetter.Order(signed, office, office, day, Optional.empty()))
        .id();
  }

  private void open(String registry, Series series) {
    books.open(
        new Books.Opening(registry, series, YEAR, 1, LocalDate.of(2029, 1, 1), registry, ""));
  }

  private static Instant at(LocalDate day) {
    return day.atTime(9, 0).toInstant(ZoneOffset.ofHours(7));
  }
}
