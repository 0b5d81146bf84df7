package saraban.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import saraban.WithServer;
import saraban.sheet.EditedWorkbook;

/** A form that is nothing but a file of the home goes down, comes back and is summed. */
class FormPagesTest extends WithServer {

  private static final String MATTER = "/forms/dla-2563-circular-2523/lake";
  private static final String KRABI = "/o/krabi" + MATTER;
  private static final String DISTRICT = "/o/krabi-mueang-krabi" + MATTER;
  private static final String OFFICE = "/offices/krabi-sao-pak-nam";

  @Autowired private MockMvc pages;

  @Test
  void aFileOfTheHomeMakesTheWholeRoundTrip() throws Exception {
    Path folder = Files.createDirectories(HOME.resolve("letter-templates/forms"));
    Files.writeString(folder.resolve("lake.yaml"), FormFileTest.LAKE);
    as("dla", post("/o/dla/forms").param("letter", "dla-2563-circular-2523").param("form", "lake"));
    assertThat(page("krabi", KRABI)).contains("แบบสำรวจแหล่งน้ำ", "ส่งแล้ว ๐ จาก ๕๕ แห่ง");
    drop(filled("1", "9"));
    assertThat(page("muang", DISTRICT + OFFICE)).contains("มีที่ต้องแก้", "ช่อง ");
    drop(filled("9", "1"));
    decide("muang", DISTRICT, "SEND_BACK");
    type();
    decide("muang", DISTRICT, "ACCEPT");
    assertThat(page("krabi", KRABI)).contains("รอจังหวัดกลั่นกรอง");
    decide("krabi", KRABI, "ACCEPT");
    assertThat(page("dla", "/o/dla" + MATTER + "/summary"))
        .contains("ส่งแล้ว ๑ จาก ๕๕ แห่ง", "กลั่นกรองแล้ว");
    report();
  }

  private void report() throws Exception {
    var written = as("krabi", post(KRABI + "/summary/letter"));
    String draft = String.valueOf(written.getRedirectedUrl());
    assertThat(page("krabi", draft)).contains("สรุปผลแบบสำรวจแหล่งน้ำ", "ได้รับรายงาน ๑ แห่ง");
    as("krabi", post(draft + "/delete"));
    as("krabi", post(KRABI + "/summary/reported"));
    as("dla", post("/o/dla" + MATTER + "/summary/reported"));
    assertThat(page("krabi", KRABI + OFFICE)).contains("กรมรับแล้ว");
  }

  /** In the page of the signed address, which needs no name and shows why it came back. */
  private void type() throws Exception {
    Matcher address = Pattern.compile("/f/[^\"]+").matcher(page("muang", DISTRICT + OFFICE));
    assertThat(address.find()).isTrue();
    var open = pages.perform(get(address.group())).andReturn().getResponse();
    open.setCharacterEncoding("UTF-8");
    assertThat(open.getContentAsString()).contains("อำเภอส่งกลับให้แก้: นับใหม่");
    Map<String, String> typed = FormWorld.answers(FormFile.read("lake", FormFileTest.LAKE), 1);
    typed.putAll(Map.of("count.1", "8", "count.2", "๗", "dry.1", "0", "dry.2", "0"));
    var send = multipart(address.group()).param("act", "send").with(csrf());
    typed.forEach(send::param);
    var sent = pages.perform(send).andReturn().getResponse();
    sent.setCharacterEncoding("UTF-8");
    assertThat(sent.getContentAsString()).contains("ส่งแล้ว", "ฉบับที่ ๓");
  }

  private byte[] filled(String count, String dry) throws Exception {
    byte[] empty =
        pages
            .perform(get(DISTRICT + OFFICE + "/form.xlsx").with(user("muang")))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    Form lake = FormFile.read("lake", FormFileTest.LAKE);
    Map<String, String> typed = new HashMap<>(FormWorld.answers(lake, 1));
    typed.putAll(Map.of("count.1", count, "dry.1", dry, "count.2", "9", "dry.2", "0"));
    EditedWorkbook workbook = new Filled(empty).with(lake, typed);
    return workbook.bytes();
  }

  private void drop(byte[] workbook) throws Exception {
    MockMultipartFile file = new MockMultipartFile("files", "แบบ.xlsx", FormPages.XLSX, workbook);
    assertThat(as("muang", multipart(DISTRICT + "/returns").file(file)).getContentAsString())
        .contains("เก็บเป็นฉบับที่");
  }

  private void decide(String name, String matter, String decision) throws Exception {
    as(
        name,
        post(matter + OFFICE + "/decisions")
            .param("decision", decision)
            .param("remark", "นับใหม่"));
  }

  private MockHttpServletResponse as(String name, AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    var response = pages.perform(request.with(user(name)).with(csrf())).andReturn().getResponse();
    response.setCharacterEncoding("UTF-8");
    assertThat(response.getStatus()).as(response.getContentAsString()).isLessThan(400);
    return response;
  }

  private String page(String name, String address) throws Exception {
    return as(name, get(address)).getContentAsString();
  }
}
