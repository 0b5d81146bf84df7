package saraban.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import saraban.SampleLetters;
import saraban.WithServer;
import saraban.issuing.IssueLetter;
import saraban.letter.Drafts;
import saraban.letter.LetterId;
import saraban.letter.Secrecy;
import saraban.letter.Series;
import saraban.register.Books;
import saraban.search.LetterIndex;

class OtherOfficesTest extends WithServer {

  @Autowired private MockMvc pages;
  @Autowired private RequestMappingHandlerMapping addresses;
  @Autowired private Drafts drafts;
  @Autowired private IssueLetter issueLetter;
  @Autowired private Books books;
  @Autowired private LetterIndex index;

  private String draft = "";
  private LetterId secret = new LetterId("krabi", 2564, Series.SECRET_CIRCULAR, 1);

  @BeforeEach
  void aDraftAndASecretLetterOfKrabi() {
    draft = drafts.begin("krabi", "krabi", SampleLetters.circular(), Instant.EPOCH);
    books.open(
        new Books.Opening(
            "krabi", Series.SECRET_CIRCULAR, 2564, 1, SampleLetters.DAY, "krabi", ""));
    secret =
        issueLetter
            .issue(
                new IssueLetter.Order(
                    SampleLetters.circular(Secrecy.SECRET)
                        .but()
                        .subject("การสอบสวนข้อเท็จจริงของจังหวัด")
                        .letter(),
                    "krabi",
                    "krabi",
                    SampleLetters.DAY,
                    Optional.empty()))
            .id();
  }

  @Test
  void everyAddressOfAnOfficeIsClosedToPeopleOfAnother() throws Exception {
    var tried = new TreeSet<String>();
    for (RequestMappingInfo info : addresses.getHandlerMethods().keySet()) {
      for (String pattern : info.getPatternValues()) {
        if (pattern.startsWith("/o/")) {
          String address = address(pattern, "krabi");
          HttpMethod method =
              info.getMethodsCondition().getMethods().contains(RequestMethod.POST)
                  ? HttpMethod.POST
                  : HttpMethod.GET;
          assertThat(ask("muang", method, address).getStatus()).as(address).isEqualTo(404);
          tried.add(address);
        }
      }
    }
    assertThat(tried).hasSizeGreaterThan(12);
  }

  @Test
  void aDraftIsFoundByItsOwnOfficeOnly() throws Exception {
    assertThat(get("krabi", "/o/krabi/drafts/" + draft).getStatus()).isEqualTo(200);
    assertThat(get("muang", "/o/krabi-mueang-krabi/drafts/" + draft).getStatus()).isEqualTo(404);
    assertThat(get("krabi", "/o/krabi-dla/drafts/" + draft).getStatus()).isEqualTo(404);
  }

  @Test
  void ofASecretLetterOthersSeeTheNumberOnly() throws Exception {
    String page = "/letters/" + secret;
    assertThat(words(get("krabi", "/o/krabi" + page))).contains("การสอบสวนข้อเท็จจริง");
    var closed = get("muang", "/o/krabi-mueang-krabi" + page);
    assertThat(words(closed))
        .contains("กบ ๐๐๒๓.๑/ว", "หนังสือลับ ๑ ฉบับ")
        .doesNotContain("การสอบสวนข้อเท็จจริง", "สมชาย");
    for (String file : List.of("letter.pdf", "letter.docx", "letter.json")) {
      assertThat(get("krabi", "/o/krabi" + page + "/" + file).getStatus()).isEqualTo(200);
      assertThat(get("muang", "/o/krabi-mueang-krabi" + page + "/" + file).getStatus())
          .isEqualTo(404);
    }
    assertThat(words(get("muang", "/o/krabi-mueang-krabi/search?q=ว" + secret.running())))
        .doesNotContain("การสอบสวนข้อเท็จจริง");
    assertThat(post("muang", "/o/krabi-mueang-krabi/drafts/like/" + secret).getStatus())
        .isEqualTo(404);
    assertThat(index.contains(secret)).isTrue();
  }

  /** A page without its tags, which may stand inside a word. */
  private static String words(MockHttpServletResponse page) throws Exception {
    return page.getContentAsString(StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
  }

  @Test
  void theRegisterOfAnotherRegistryIsNotShown() throws Exception {
    assertThat(get("muang", "/o/krabi-mueang-krabi/register?year=2564").getContentAsString())
        .doesNotContain("กบ ๐๐๒๓.๑");
  }

  @Test
  void withoutSigningInThereIsOnlyTheSignInPage() throws Exception {
    var answer = pages.perform(request(HttpMethod.GET, "/o/krabi/")).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(302);
    assertThat(answer.getRedirectedUrl()).endsWith("/signin");
  }

  private String address(String pattern, String office) {
    return pattern
        .replace("{office}", office)
        .replace("{template}", "relay")
        .replace("{letter}", secret.toString())
        .replaceAll("\\{file:.*}", "letter.docx")
        .replace("/drafts/{id}", "/drafts/" + draft)
        .replace("{id}", secret.toString())
        .replaceAll("\\{format:[^}]*}", "pdf")
        .replaceAll("\\{[a-zA-Z]+(?::\\[[^}]*)?}", "1");
  }

  private MockHttpServletResponse get(String login, String address) throws Exception {
    return ask(login, HttpMethod.GET, address);
  }

  private MockHttpServletResponse post(String login, String address) throws Exception {
    return ask(login, HttpMethod.POST, address);
  }

  private MockHttpServletResponse ask(String login, HttpMethod method, String address)
      throws Exception {
    var answer =
        pages
            .perform(request(method, java.net.URI.create(address)).with(user(login)).with(csrf()))
            .andReturn()
            .getResponse();
    answer.setCharacterEncoding("UTF-8");
    return answer;
  }
}
