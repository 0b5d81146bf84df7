package saraban.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.File;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import saraban.Pages;
import saraban.WithServer;
import saraban.archive.Archive;
import saraban.letter.LetterId;
import saraban.letter.Secrecy;
import saraban.letter.Series;
import saraban.pdf.PdfText;
import saraban.register.Books;
import saraban.register.Receipts;
import saraban.sheet.Limits;
import saraban.sheet.WorkbookReader;

class IncomingPagesTest extends WithServer {

  private static final String BASE = "/o/krabi/incoming";

  @Autowired private MockMvc pages;
  @Autowired private ReceiveLetter receiveLetter;
  @Autowired private Books books;
  @Autowired private Archive archive;
  @Autowired private Steps steps;

  private static int number = 40_000;
  private String letter = "";

  @BeforeEach
  void aLetterOfKrabi() {
    letter = receive(Secrecy.NONE).toString();
  }

  @Test
  void anUploadedPdfFillsTheFormAndBecomesALetterWithItsStamp() throws Exception {
    byte[] pdf = Pages.pdf(Pages.world("dla-2563-guideline"));
    String tray = upload("หนังสือ.pdf", pdf);
    assertThat(text(get(tray)))
        .contains("กรมส่งเสริมการปกครองท้องถิ่น", "๑๓ สิงหาคม ๒๕๖๓", "ช่องข้างล่างอ่านจากแฟ้ม");
    String page = redirected(form(tray).param("number", "มท 0810.7/ว " + ++number));
    LetterId id = LetterId.parse(page.replaceAll(".*/|\\?.*", "")).orElseThrow();
    assertThat(text(get(page))).contains("ลงรับแล้ว: เลขรับ", "หนังสือ.pdf", "รอส่งหน่วยงาน");
    assertThat(archive.file(id, "original/1.pdf")).contains(pdf);
    assertThat(archive.file(id, "letter.pdf")).isPresent();
    assertThat(text(get(BASE + "?show=register"))).doesNotContain(tray);
  }

  @Test
  void theSameLetterAgainIsSaidWithTheWayToBoth() throws Exception {
    String tray = upload("ก.pdf", Pages.pdf(Pages.world("dla-2563-guideline")));
    String same = "มท 0810.7/ว " + ++number;
    redirected(form(tray).param("number", same));
    String again = upload("ข.pdf", Pages.pdf(Pages.world("dla-2563-guideline")));
    assertThat(text(form(again).param("number", same)))
        .contains("หนังสือฉบับนี้รับไว้แล้วเมื่อ", "เปิดฉบับที่รับไว้", "รับเป็นอีกฉบับ");
    assertThat(redirected(form(again).param("number", same).param("again", "yes")))
        .contains("/letters/");
  }

  @Test
  void aPaperLetterNeedsNoFile() throws Exception {
    String page = redirected(form(BASE + "/tray/paper").param("key", "k" + ++number));
    assertThat(text(get(page))).contains("ฉบับกระดาษ ไม่มีแฟ้ม");
    assertThat(redirected(form(BASE + "/tray/paper").param("key", "k" + number))).isEqualTo(page);
  }

  @Test
  void whatIsMissingIsSaidAndWhatWasTypedStays() throws Exception {
    String answer = text(post(BASE + "/tray/paper").param("remark", "ด้วยมือ"));
    assertThat(answer).contains("ยังไม่ได้พิมพ์เรื่อง", "ด้วยมือ");
  }

  @Test
  void itIsSentReturnedClosedAndTakenBackAndAllStaysWritten() throws Exception {
    step("routed", 0).param("to", "unit:krabi-dla").param("words", "เพื่อดำเนินการ");
    redirected(step("routed", 0).param("to", "unit:krabi-dla").param("words", "เพื่อดำเนินการ"));
    assertThat(text(get("/o/krabi/letters/" + letter)))
        .contains("อยู่กับสถจ.กระบี่", "ส่งสถจ.กระบี่ เพื่อดำเนินการ", "เรียกคืน");
    assertThat(text(get("/o/krabi-dla/incoming?show=mine"))).contains("/letters/" + letter);
    redirected(step("taken-back", 1));
    assertThat(text(get("/o/krabi/letters/" + letter))).contains("รอส่งหน่วยงาน", "เรียกคืน");
    redirected(step("closed", 2));
    assertThat(text(get("/o/krabi/incoming?show=closed"))).contains("/letters/" + letter);
  }

  @Test
  void whoIsSlowerIsToldThatTheLetterMovedOn() throws Exception {
    redirected(step("routed", 0).param("toName", "ฝ่ายการเงิน"));
    MockHttpServletResponse slower = ask(step("routed", 0).param("toName", "ฝ่ายปกครอง"));
    assertThat(slower.getStatus()).isEqualTo(409);
    assertThat(slower.getContentAsString()).contains("มีผู้ดำเนินการกับหนังสือฉบับนี้ไปก่อนแล้ว");
  }

  @Test
  void manyAreToldAndEachTicks() throws Exception {
    redirected(
        post("/o/krabi/letters/" + letter + "/circulation")
            .param("readers", "unit:krabi", "unit:krabi-dla")
            .param("others", "ฝ่ายปกครอง"));
    assertThat(text(get("/o/krabi/letters/" + letter))).contains("รับทราบ ๐ จาก ๓", "ฝ่ายปกครอง");
    redirected(post("/o/krabi-dla/letters/" + letter + "/noted"));
    assertThat(text(get("/o/krabi/letters/" + letter))).contains("รับทราบ ๑ จาก ๓");
  }

  @Test
  void theListOfWhoWasToldIsPrinted() throws Exception {
    redirected(
        post("/o/krabi/letters/" + letter + "/circulation")
            .param("readers", "unit:krabi-dla")
            .param("others", "ฝ่ายปกครอง"));
    redirected(post("/o/krabi-dla/letters/" + letter + "/noted"));
    String address = "/o/krabi/letters/" + letter + "/circulation";
    byte[] pdf = ask(get(address + ".pdf")).getContentAsByteArray();
    assertThat(Pages.bare(PdfText.of("test", pdf, 1)))
        .contains("บัญชีแจ้งเวียน", "ฝ่ายปกครอง", "รับทราบในระบบ", "รับทราบแล้ว๑จาก๒ราย");
    assertThat(ask(get(address + ".xlsx")).getContentAsByteArray()).startsWith('P', 'K');
  }

  @Test
  void theIncomingBookIsPrintedWithTheColumnsOfTheRegulationAndWhatWasDone() throws Exception {
    redirected(step("routed", 0).param("to", "unit:krabi-dla").param("words", "เพื่อดำเนินการ"));
    String page = text(get("/o/krabi/register?series=incoming&year=2581"));
    assertThat(page).contains("ทะเบียนหนังสือรับ พ.ศ. ๒๕๘๑", "ส่งสถจ.กระบี่ เพื่อดำเนินการ");
    assertThat(ask(get(BASE + "/book")).getRedirectedUrl()).contains("series=incoming");
    String file = "/o/krabi/register/books/krabi-2581-incoming/register";
    byte[] pdf = ask(get(file + ".pdf")).getContentAsByteArray();
    assertThat(Pages.bare(PdfText.of("test", pdf, 1)))
        .contains("ทะเบียนหนังสือรับ", "ที่", "ลงวันที่", "จาก", "ถึง", "เรื่อง")
        .contains("การปฏิบัติ", "หมายเหตุ", "พ.ศ.๒๕๘๑");
    assertThat(PdfText.of("test", pdf, 20)).contains("ส่งสถจ.กระบี่");
    var sheet = WorkbookReader.read(ask(get(file + ".xlsx")).getContentAsByteArray(), Limits.FORM);
    assertThat(sheet.sheets().getFirst().toString()).contains("เลขทะเบียนรับ", "ส่งสถจ.กระบี่");
  }

  @Test
  void theActsStandInTheHistoryOfItsFolder() throws Exception {
    redirected(step("routed", 0).param("to", "unit:krabi-dla").param("words", "เพื่อทราบ"));
    LetterId id = LetterId.parse(letter).orElseThrow();
    File history = HOME.resolve("archive").resolve(id.folder()).resolve("history.jsonl").toFile();
    assertThat(history)
        .content()
        .contains("\"act\":\"received\"", "\"act\":\"routed\"", "เพื่อทราบ");
  }

  @Test
  void whatWasDoneComesBackFromTheArchiveAlone() throws Exception {
    redirected(step("routed", 0).param("to", "unit:krabi-dla").param("words", "เพื่อทราบ"));
    redirected(step("closed", 1));
    redirected(post("/o/krabi/letters/" + letter + "/circulation").param("readers", "unit:krabi"));
    redirected(post("/o/krabi/letters/" + letter + "/noted"));
    var database = saraban.TestDatabase.empty();
    LetterId id = LetterId.parse(letter).orElseThrow();
    Receipts restored = Receipts.in(database.client());
    restored.restore(archive.received(id).orElseThrow());
    Steps again = new Steps(database.client());
    Circulations told = new Circulations(database.client());
    new RecoverSteps(archive, restored, again, told).recover();
    assertThat(again.of(id)).usingRecursiveComparison().isEqualTo(steps.of(id));
    assertThat(told.of(id))
        .singleElement()
        .extracting(r -> r.notedAt().isPresent())
        .isEqualTo(true);
  }

  @Test
  void theStampIsPrintedAsALabel() throws Exception {
    byte[] sheet =
        ask(get("/o/krabi/letters/" + letter + "/stamp.pdf?at=5")).getContentAsByteArray();
    assertThat(Pages.bare(PdfText.of("test", sheet, 1))).contains("จังหวัดกระบี่", "เลขรับ");
  }

  @Test
  void theSenderGetsAReceiptThatSaysItCameByTheSystem() throws Exception {
    byte[] slip = ask(get("/o/krabi/letters/" + letter + "/receipt.pdf")).getContentAsByteArray();
    assertThat(Pages.bare(PdfText.of("test", slip, 1)))
        .contains("ใบรับหนังสือ", "เลขทะเบียนรับ", "ระบบสารบรรณอิเล็กทรอนิกส์");
  }

  @Test
  void itStandsInTheListsOfWhatIsKept() throws Exception {
    String lists = "/o/krabi/register/lists.pdf?from=1 ม.ค. 2581&to=31 ธ.ค. 2581&list=";
    for (String list :
        new String[] {"sent-to-store", "store-register", "handed-over", "destruction"}) {
      byte[] pdf = ask(get(lists + list)).getContentAsByteArray();
      assertThat(Pages.bare(PdfText.of("test", pdf, 30))).as(list).contains("ลำดับที่", "เรื่อง");
    }
    byte[] kept = ask(get(lists + "sent-to-store")).getContentAsByteArray();
    assertThat(Pages.bare(PdfText.of("test", kept, 30))).contains("เก็บถึงพ.ศ.๒๕๙๑");
    byte[] cards = ask(get(lists + "search-cards")).getContentAsByteArray();
    assertThat(Pages.bare(PdfText.of("test", cards, 30))).contains("บัตรตรวจค้น", "การปฏิบัติ");
    assertThat(ask(get(lists + "nothing")).getStatus()).isEqualTo(404);
  }

  @Test
  void nothingOfItIsSeenByAnotherRegistry() throws Exception {
    String secret = receive(Secrecy.SECRET).toString();
    for (String id : new String[] {letter, secret}) {
      for (String part :
          new String[] {
            "", "/letter.pdf", "/original/1", "/pages/1", "/letter.json", "/stamp.pdf"
          }) {
        String address = "/o/krabi-mueang-krabi/letters/" + id + part;
        assertThat(as("muang", get(address)).getStatus()).as(address).isEqualTo(404);
      }
      String step = "/o/krabi-mueang-krabi/letters/" + id + "/steps";
      assertThat(as("muang", post(step).param("kind", "closed")).getStatus()).isEqualTo(404);
      assertThat(as("muang", get("/o/krabi-mueang-krabi/incoming?show=all")).getContentAsString())
          .doesNotContain(id);
    }
    assertThat(text(get("/o/krabi/letters/" + secret))).contains("ลับมาก");
  }

  @Test
  void aFileThatWaitsIsTheRegistrysOwn() throws Exception {
    String tray = upload("ค.pdf", Pages.pdf(Pages.world("dla-2563-guideline")));
    String elsewhere = tray.replace("/krabi/", "/krabi-mueang-krabi/");
    assertThat(as("muang", get(elsewhere)).getStatus()).isEqualTo(404);
    assertThat(as("muang", get(elsewhere + "/file")).getStatus()).isEqualTo(404);
    assertThat(as("muang", get(elsewhere + "/pages/1")).getStatus()).isEqualTo(404);
    assertThat(ask(get(tray + "/file")).getContentType()).startsWith("application/pdf");
    assertThat(ask(get(tray + "/pages/1")).getContentType()).startsWith("image/png");
    redirected(post(tray + "/delete"));
    assertThat(ask(get(tray)).getStatus()).isEqualTo(404);
  }

  private LetterId receive(Secrecy secrecy) {
    int year = 2581;
    books.open(
        new Books.Opening(
            "krabi", Series.receiving(secrecy), year, 1, LocalDate.of(2038, 1, 4), "krabi", ""));
    var order = Arrivals.order(Arrivals.circular(++number, secrecy), LocalDate.of(2038, 3, 1));
    return receiveLetter
        .receive(
            new ReceiveLetter.Order(
                order.incoming(),
                order.arrived(),
                false,
                "krabi",
                "krabi",
                order.now(),
                Optional.empty()))
        .id();
  }

  private String upload(String name, byte[] bytes) throws Exception {
    return redirected(
        multipart(BASE + "/tray")
            .file(new MockMultipartFile("letter", name, "application/pdf", bytes)));
  }

  private AbstractMockHttpServletRequestBuilder<?> form(String tray) {
    return post(tray)
        .param("date", "13/8/63")
        .param("from", "กรมส่งเสริมการปกครองท้องถิ่น")
        .param("subject", "แนวทางการประเมิน")
        .param("arrivedDay", "วันนี้")
        .param("arrivedTime", "00.01");
  }

  private AbstractMockHttpServletRequestBuilder<?> step(String kind, int seen) {
    return post("/o/krabi/letters/" + letter + "/steps")
        .param("kind", kind)
        .param("seen", Integer.toString(seen));
  }

  private String redirected(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
    MockHttpServletResponse answer = ask(request);
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    return Optional.ofNullable(answer.getRedirectedUrl()).orElseThrow();
  }

  private String text(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
    MockHttpServletResponse answer = ask(request);
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString();
  }

  private MockHttpServletResponse ask(AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    return as("krabi", request);
  }

  private MockHttpServletResponse as(String login, AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    MockHttpServletResponse answer =
        pages.perform(request.with(user(login)).with(csrf())).andReturn().getResponse();
    answer.setCharacterEncoding("UTF-8");
    return answer;
  }
}
