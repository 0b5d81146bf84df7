package saraban.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import saraban.WithServer;
import saraban.deadline.Obligation;
import saraban.deadline.Obligations;
import saraban.home.Home;
import saraban.intake.Incoming;
import saraban.intake.ReceiveLetter;
import saraban.issuing.IssueLetter;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterId;
import saraban.letter.ReceivedLetter;
import saraban.letter.ReferenceNumber;
import saraban.letter.Sender;
import saraban.letter.Series;
import saraban.letter.Signatory;
import saraban.organisation.CurrentOffices;
import saraban.register.Books;

/** A letter of a ministry that is not in the tree: the office keeps its day by itself. */
class OwnDeadlineTest extends WithServer {

  private static final LocalDate GOT = LocalDate.of(2034, 5, 7);
  private static final LocalDate DUE = LocalDate.of(2034, 5, 31);

  @Autowired private MockMvc pages;
  @Autowired private CurrentOffices offices;
  @Autowired private Obligations obligations;
  @Autowired private DraftAnswer draftAnswer;
  @Autowired private SendReminders sendReminders;
  @Autowired private IssueLetter issueLetter;
  @Autowired private ReceiveLetter receiveLetter;
  @Autowired private Books books;

  @Test
  void theDayIsKeptRemindedAndClosedByTheAnswer() throws Exception {
    ReceivedLetter letter = receive();
    String address = "/o/krabi/letters/" + letter.id();
    assertThat(page(address)).contains("จดกำหนด ๓๑ พ.ค. ๒๕๗๗");
    go(post(address + "/deadline").param("due", DUE.toString()).param("what", "ส่งรายงานงบ"));
    Obligation owed = obligations.owed(letter.id(), "krabi").getFirst();
    assertThat(owed.due()).contains(DUE);
    assertThat(page(address))
        .contains("ส่งรายงานงบ", "เลิกจดกำหนดนี้")
        .doesNotContain("จดกำหนด ๓๑");
    assertThat(
            sendReminders.planned(
                owed, ReminderRules.read(new Home(Path.of("none"))), DUE.plusDays(40)))
        .isNotEmpty()
        .allMatch(plan -> plan.toOffice().equals("krabi"));
    Letter answer =
        draftAnswer.of(offices.get().office("krabi"), letter, Optional.empty(), owed.what(), DUE);
    assertThat(answer.to()).containsExactly("ปลัดกระทรวงการคลัง");
    LetterId issued = issue(answer);
    assertThat(obligations.find(owed.id()).orElseThrow().answer()).contains(issued);
  }

  @Test
  void aDraftAnswersALetterOfWhoeverWroteIt() throws Exception {
    go(post("/o/krabi/letters/" + receive().id() + "/answer"));
  }

  @Test
  void whatIsNoLongerKeptIsProposedAgain() throws Exception {
    ReceivedLetter letter = receive();
    String address = "/o/krabi/letters/" + letter.id();
    go(post(address + "/deadline").param("due", DUE.toString()));
    go(post(address + "/deadline/1/withdrawn"));
    assertThat(obligations.owed(letter.id(), "krabi")).isEmpty();
    assertThat(page(address)).contains("จดกำหนด ๓๑ พ.ค. ๒๕๗๗");
  }

  private void go(MockHttpServletRequestBuilder request) throws Exception {
    pages.perform(request.with(user("krabi")).with(csrf())).andExpect(status().is3xxRedirection());
  }

  private String page(String address) throws Exception {
    return pages
        .perform(get(address).with(user("krabi")))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private ReceivedLetter receive() {
    open(Series.INCOMING);
    LocalDate dated = GOT.minusDays(5);
    int running = (int) (System.nanoTime() % 100_000);
    Letter letter =
        Phrases.start(offices.get().office("krabi"), offices.get(), dated)
            .but()
            .number(ReferenceNumber.find("กค 0402/" + running).map(n -> n))
            .from(new Sender("", "กระทรวงการคลัง", List.of("ถนนพระรามที่ ๖")))
            .date(new LetterDate.Day(dated))
            .subject("การรายงานงบการเงิน ครั้งที่ " + running)
            .to(List.of("ผู้ว่าราชการจังหวัดกระบี่"))
            .body("ขอให้จังหวัดส่งรายงานงบการเงิน ภายในวันที่ ๓๑ พฤษภาคม ๒๕๗๗")
            .signatory(new Signatory("นายสมมุติ ลงนาม", List.of("ปลัดกระทรวงการคลัง")))
            .letter();
    return receiveLetter.receive(
        new ReceiveLetter.Order(
            Incoming.onPaper(letter), at(), false, "krabi", "krabi", at(), Optional.empty()));
  }

  private static java.time.Instant at() {
    return GOT.atTime(9, 0).toInstant(ZoneOffset.ofHours(7));
  }

  private LetterId issue(Letter draft) {
    open(Series.OUTGOING);
    Letter signed = draft.withSignatory(new Signatory("นายสมมุติ ลงนาม", List.of("ผู้ลงนาม")));
    return issueLetter
        .issue(new IssueLetter.Order(signed, "krabi", "krabi", DUE, Optional.empty()))
        .id();
  }

  private void open(Series series) {
    books.open(new Books.Opening("krabi", series, 2577, 1, LocalDate.of(2034, 1, 1), "krabi", ""));
  }
}
