package saraban.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import saraban.WithServer;

class SignInTest extends WithServer {

  private static final String PASSWORD = "saraban";
  private static final String BOOK = "/api/books/krabi/circular/2564";

  @Autowired private MockMvc pages;
  @Autowired private People people;

  private MockHttpServletResponse ask(RequestBuilder request) throws Exception {
    MockHttpServletResponse answer = pages.perform(request).andReturn().getResponse();
    answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return answer;
  }

  private static MockHttpServletRequestBuilder form(String login, String password) {
    return post("/signin").param("username", login).param("password", password);
  }

  private static MockHttpServletRequestBuilder signIn(String login, String password) {
    return form(login, password).with(csrf());
  }

  private String newcomer(String... offices) {
    String login = "t" + UUID.randomUUID().toString().substring(0, 8);
    people.put(new Person(login, "นายทดสอบ ใจมั่น", java.util.List.of(offices)), PASSWORD);
    return login;
  }

  @Test
  void whoSignsInComesToTheDeskOfTheUsualOffice() throws Exception {
    MockHttpSession session = new MockHttpSession();
    String before = session.getId();
    assertThat(ask(signIn("krabi", PASSWORD).session(session)).getRedirectedUrl()).isEqualTo("/");
    assertThat(session.getId()).as("an id known before is of no use").isNotEqualTo(before);
    assertThat(ask(get("/").session(session)).getRedirectedUrl()).isEqualTo("/o/krabi/");
  }

  @Test
  void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() throws Exception {
    String known = ask(signIn(newcomer("krabi"), "wrong")).getRedirectedUrl();
    assertThat(known).isEqualTo("/signin?error");
    assertThat(ask(signIn("nobody-" + UUID.randomUUID(), "wrong")).getRedirectedUrl())
        .isEqualTo(known);
    assertThat(ask(signIn("x".repeat(5000), "wrong")).getRedirectedUrl()).isEqualTo(known);
    assertThat(ask(signIn("", "")).getRedirectedUrl()).isEqualTo(known);
  }

  @Test
  void afterTenFailuresTheRightPasswordMustWaitToo() throws Exception {
    String login = newcomer("krabi");
    assertThat(pageAfterTenFailures(login)).contains("รอ ๕ นาที");
    assertThat(ask(get(BOOK).with(httpBasic(login, PASSWORD))).getContentAsString())
        .contains("\"locked\"", "รอ ๕ นาที");
  }

  @Test
  void waitingDoesNotTellWhichNamesAreKnown() throws Exception {
    assertThat(pageAfterTenFailures("nobody-" + UUID.randomUUID())).contains("รอ ๕ นาที");
  }

  private String pageAfterTenFailures(String login) throws Exception {
    for (int i = 0; i < FailedSignIns.MOST; i++) {
      ask(signIn(login, "wrong"));
    }
    MockHttpSession session = new MockHttpSession();
    assertThat(ask(signIn(login, PASSWORD).session(session)).getRedirectedUrl())
        .isEqualTo("/signin?error");
    return ask(get("/signin").param("error", "").session(session)).getContentAsString();
  }

  @Test
  void aFormWithoutItsTokenIsRefused() throws Exception {
    assertThat(ask(form("krabi", PASSWORD)).getStatus()).isEqualTo(403);
    assertThat(ask(post("/signout").with(user("krabi"))).getStatus()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/o/krabi/", "/o/krabi/register", "/no-such-page"})
  void withoutSigningInPagesLeadToTheSignInPage(String address) throws Exception {
    MockHttpServletResponse answer = ask(get(address));
    assertThat(answer.getStatus()).isEqualTo(302);
    assertThat(answer.getRedirectedUrl()).endsWith("/signin");
  }

  @Test
  void aPartOfAPageIsNeverReplacedByTheSignInPage() throws Exception {
    assertThat(ask(get("/o/krabi/").header("HX-Request", "true")).getStatus()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/signin", "/favicon.svg", "/css/saraban.css"})
  void whatTheSignInPageNeedsIsOpen(String address) throws Exception {
    assertThat(ask(get(address)).getStatus()).isEqualTo(200);
  }

  @Test
  void pagesRunNothingFromElsewhere() throws Exception {
    MockHttpServletResponse page = ask(get("/signin"));
    assertThat(page.getHeader("Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors 'self'", "object-src 'self'")
        .doesNotContain("unsafe-inline", "unsafe-eval");
    assertThat(page.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
    assertThat(page.getContentAsString()).doesNotContain("<style", "style=\"", "onclick=");
  }

  @Test
  void theApiAsksForBasicInThaiAndKeepsNoSession() throws Exception {
    MockHttpServletResponse refused = ask(get(BOOK));
    assertThat(refused.getStatus()).isEqualTo(401);
    assertThat(refused.getHeader("WWW-Authenticate")).startsWith("Basic ");
    assertThat(refused.getContentAsString()).contains("ชื่อผู้ใช้หรือรหัสผ่านไม่ถูก");
    MockHttpServletResponse answered = ask(get(BOOK).with(httpBasic("krabi", PASSWORD)));
    assertThat(answered.getStatus()).isEqualTo(200);
    assertThat(answered.getCookies()).isEmpty();
  }

  @Test
  void anOfficeThatIsNoLongerInTheTreeIsNotFound() throws Exception {
    String login = newcomer("no-such-office");
    assertThat(ask(get("/o/no-such-office/").with(user(login))).getStatus()).isEqualTo(404);
    assertThat(ask(get("/o/krabi/").with(user("nobody"))).getStatus()).isEqualTo(404);
  }

  @Test
  void somebodyWithTwoPostsActsForBoth() throws Exception {
    assertThat(ask(get("/o/krabi/").with(user("krabi"))).getStatus()).isEqualTo(200);
    assertThat(ask(get("/o/krabi-dla/").with(user("krabi"))).getStatus()).isEqualTo(200);
  }
}
