package saraban.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import saraban.WithServer;
import saraban.archive.Archive;
import saraban.letter.LetterId;

class BookPagesTest extends WithServer {

  private static final Pattern ID = Pattern.compile("krabi-\\d{4}-[a-z-]+-\\d+");
  private static final byte[] PDF = "%PDF-1.7 elsewhere".getBytes(StandardCharsets.UTF_8);

  @Autowired private MockMvc pages;
  @Autowired private Archive archive;

  @Test
  void aLetterWrittenElsewhereIsNumberedCancelledAndShownStruckOut() throws Exception {
    String id = elsewhere("ประกาศจ้างเหมาทำความสะอาด", "announcement");
    assertThat(archive.file(LetterId.parse(id).orElseThrow(), "letter.pdf")).contains(PDF);
    assertThat(open("/o/krabi/letters/" + id)).contains("เปิด PDF", "ยกเลิกหนังสือฉบับนี้");
    assertThat(open("/o/krabi/letters/" + id + "/cancel")).contains("ยกเลิกแล้วเอากลับมาไม่ได้");
    send(post("/o/krabi/letters/" + id + "/cancel").param("because", "ราคากลางผิด"));
    assertThat(open("/o/krabi/letters/" + id)).contains("ยกเลิกแล้ว", "ราคากลางผิด");
    assertThat(open("/o/krabi/register?series=announcement"))
        .contains("class=\"void\"", "เพราะราคากลางผิด");
  }

  @Test
  void aFileThatIsNoLetterTakesNoNumber() throws Exception {
    String page =
        send(multipart("/o/krabi/register/elsewhere")
                .file(new MockMultipartFile("file", "x.pdf", "", new byte[] {1, 2}))
                .param("kind", "announcement")
                .param("date", "วันนี้")
                .param("subject", "ทดสอบ"))
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(page).contains("ไม่ใช่ PDF หรือ Word");
  }

  @Test
  void numbersAreReservedOnAPageAndGivenBack() throws Exception {
    send(
        post("/o/krabi/register/reserve")
            .param("series", "certificate")
            .param("count", "๒")
            .param("because", "รับรองเงินเดือน")
            .param("expires", "วันนี้"));
    String page = open("/o/krabi/register?series=certificate");
    assertThat(page).contains("class=\"held\"", "จองไว้ สำหรับรับรองเงินเดือน");
    Matcher number = Pattern.compile("reservations/(" + ID + ")/return").matcher(page);
    assertThat(number.find()).isTrue();
    send(post("/o/krabi/register/reservations/" + number.group(1) + "/return"));
    assertThat(open("/o/krabi/register?series=certificate")).contains("จองไว้แล้วคืน");
    assertThat(
            send(post("/o/krabi/register/reserve")
                    .param("count", "0")
                    .param("because", "ทดสอบ")
                    .param("expires", "วันนี้"))
                .getContentAsString(StandardCharsets.UTF_8))
        .contains("ยังไม่ได้จองเลข");
  }

  @Test
  void theReportOfABookIsAPageAPdfAWorkbookAndJson() throws Exception {
    String id = elsewhere("ระเบียบทดสอบ", "rule");
    String book = id.replaceFirst("-\\d+$", "");
    assertThat(open("/o/krabi/register/books/" + book + "/gaps")).contains("ระเบียบ");
    for (String kind : new String[] {"gaps", "register"}) {
      String address = "/o/krabi/register/books/" + book + "/" + kind;
      assertThat(send(get(address + ".pdf")).getContentAsByteArray())
          .startsWith("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
      assertThat(send(get(address + ".xlsx")).getContentAsByteArray()).startsWith('P', 'K');
    }
    String json =
        api(get("/api/books/krabi/rule/" + LetterId.parse(id).orElseThrow().year() + "/gaps"));
    assertThat(json).contains("\"state\":\"letter\"", "\"unexplained\":0");
  }

  @Test
  void programsReserveUseCancelAndReplace() throws Exception {
    String reserved =
        api(
            post("/api/reservations")
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                    """
                    {"series": "regulation", "because": "จากโปรแกรมอื่น", "expires": "%s"}
                    """
                        .formatted(java.time.LocalDate.now(java.time.ZoneId.of("Asia/Bangkok")))));
    Matcher number = ID.matcher(reserved);
    assertThat(number.find()).as(reserved).isTrue();
    String letter = elsewhere("ข้อบังคับทดสอบ", "regulation");
    String cancelled =
        api(
            post("/api/letters/" + letter + "/cancel")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"because\": \"ผิด\"}"));
    assertThat(cancelled).contains("\"because\":\"ผิด\"");
    assertThat(
            api(
                post("/api/letters/" + letter + "/cancel")
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{\"because\": \"ผิด\"}")))
        .contains("\"code\":\"cancelled\"");
  }

  @Test
  void theHistoryTellsWhoDidWhatAndThatAllIsWhole() throws Exception {
    elsewhere("แถลงการณ์ทดสอบ", "statement");
    assertThat(open("/o/krabi/history")).contains("ออกเลข", "แถลงการณ์", "127.0.0.1");
  }

  private String elsewhere(String subject, String kind) throws Exception {
    MockHttpServletResponse answer =
        send(
            multipart("/o/krabi/register/elsewhere")
                .file(new MockMultipartFile("file", "x.pdf", "application/pdf", PDF))
                .param("kind", kind)
                .param("date", "วันนี้")
                .param("subject", subject)
                .param("to", "นายอำเภอเมืองกระบี่"));
    Matcher id = ID.matcher(String.valueOf(answer.getRedirectedUrl()));
    assertThat(id.find()).as(answer.getContentAsString(StandardCharsets.UTF_8)).isTrue();
    return id.group();
  }

  private String open(String address) throws Exception {
    MockHttpServletResponse answer = send(get(java.net.URI.create(address)));
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return pages.perform(request.with(user("krabi")).with(csrf())).andReturn().getResponse();
  }

  private MockHttpServletResponse send(
      org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder request)
      throws Exception {
    return pages.perform(request.with(user("krabi")).with(csrf())).andReturn().getResponse();
  }

  private String api(MockHttpServletRequestBuilder request) throws Exception {
    return pages
        .perform(request.with(httpBasic("krabi", "saraban")))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
