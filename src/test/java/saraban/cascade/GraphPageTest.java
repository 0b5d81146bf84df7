package saraban.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import saraban.WithServer;

class GraphPageTest extends WithServer {

  @Autowired private MockMvc pages;

  @Test
  void theDepartmentSeesItsLetterOnTopAndWhatProvincesMadeOfIt() throws Exception {
    String graph = graph("dla");
    assertThat(graph)
        .containsSubsequence("ว ๑๒๔๑", "ไม่มีในระบบ", "ว ๒๕๒๓", "จังหวัดกระบี่", "ว ๔๓๖๖");
    assertThat(graph).contains("<title>อำเภอเขาพนม", "<title>เทศบาลเมืองกระบี่ ตอบแล้ว");
  }

  @Test
  void aProvinceSeesItsOwnLetterBetween() throws Exception {
    assertThat(graph("krabi"))
        .containsSubsequence("ว ๙๐๖", "ว ๒๕๒๓", "ว ๔๓๖๖", "อำเภอเขาพนม")
        .doesNotContain("จังหวัดพังงา");
  }

  private String graph(String office) throws Exception {
    return pages
        .perform(get("/o/" + office + "/board/dla-2563-circular-2523/graph").with(user(office)))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
