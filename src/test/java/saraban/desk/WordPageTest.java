package saraban.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.web.util.HtmlUtils;
import saraban.SampleLetters;
import saraban.WithServer;
import saraban.letter.Drafts;
import saraban.letter.Letter;

class WordPageTest extends WithServer {

  @Autowired private MockMvc pages;
  @Autowired private Drafts drafts;

  private String draft = "";

  @BeforeEach
  void aDraft() {
    draft = drafts.begin("krabi", "krabi", SampleLetters.circular(), Instant.EPOCH);
  }

  @Test
  void differencesAreShownAndOnlyThoseTickedAreTaken() throws Exception {
    String page = upload(here(), edited(word()));
    assertThat(page)
        .contains("ต่างจากร่าง ๒ แห่ง", "<ins>ขอเชิญประชุม</ins>", "<del>การประเมิน")
        .contains("name=\"take\" value=\"subject\"");
    assertThat(letter()).isEqualTo(SampleLetters.circular());
    Matcher read = Pattern.compile("name=\"read\" value=\"([^\"]*)\"").matcher(page);
    assertThat(read.find()).isTrue();
    answer(
        post(here() + "/taken")
            .param("read", HtmlUtils.htmlUnescape(read.group(1)))
            .param("take", "subject")
            .with(user("krabi"))
            .with(csrf()));
    assertThat(letter().subject()).isEqualTo("ขอเชิญประชุม");
    assertThat(letter().body()).isEqualTo(SampleLetters.circular().body());
  }

  @Test
  void aFileThatNobodyTouchedSaysSo() throws Exception {
    assertThat(upload(here(), word())).contains("แฟ้มนี้ไม่ต่างจากร่าง");
  }

  @Test
  void whatIsNoWordFileIsRefusedInASentence() throws Exception {
    assertThat(upload(here(), "สวัสดี".getBytes(StandardCharsets.UTF_8)))
        .contains("อ่านแฟ้มไม่ได้", "แฟ้มนี้ไม่ใช่ Word (.docx)");
  }

  @Test
  void anybodysFileBeginsADraft() throws Exception {
    String page = upload("/o/krabi/drafts/word", edited(word()));
    assertThat(page).contains("ทำร่างแล้ว", "ขอเชิญประชุม");
    Matcher id = Pattern.compile("/o/krabi/drafts/([0-9a-f-]{36})").matcher(page);
    assertThat(id.find()).isTrue();
    assertThat(drafts.find(id.group(1), "krabi").orElseThrow().letter().subject())
        .isEqualTo("ขอเชิญประชุม");
  }

  private String here() {
    return "/o/krabi/drafts/" + draft + "/word";
  }

  private Letter letter() {
    return drafts.find(draft, "krabi").orElseThrow().letter();
  }

  private byte[] word() throws Exception {
    return answer(get("/o/krabi/drafts/" + draft + "/letter.docx").with(user("krabi")))
        .getContentAsByteArray();
  }

  private String upload(String address, byte[] file) throws Exception {
    MockHttpServletResponse answer =
        answer(
            multipart(address)
                .file(new MockMultipartFile("file", "letter.docx", "", file))
                .with(user("krabi"))
                .with(csrf()));
    answer.setCharacterEncoding("UTF-8");
    return answer.getContentAsString();
  }

  private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
    return pages.perform(request).andReturn().getResponse();
  }

  private static byte[] edited(byte[] file) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] part = in.readAllBytes();
        String text = new String(part, StandardCharsets.UTF_8);
        out.write(
            entry.getName().equals("word/document.xml")
                ? text.replace("การประเมินประสิทธิภาพขององค์กรปกครองส่วนท้องถิ่น", "ขอเชิญประชุม")
                    .replace("ดำเนินการต่อไป", "ดำเนินการโดยเร็ว")
                    .getBytes(StandardCharsets.UTF_8)
                : part);
      }
    }
    return bytes.toByteArray();
  }
}
