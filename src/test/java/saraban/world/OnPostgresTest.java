package saraban.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.RunningSaraban;

/** The whole program with PostgreSQL in the place of H2. */
class OnPostgresTest {

  private static final String[] PAGES = {
    "",
    "incoming",
    "register?series=circular&year=2564",
    "board",
    "forms",
    "history",
    "search?q=2332",
    "letters/krabi-2564-circular-2332",
    "letters/dla-2563-circular-2523"
  };

  @TempDir private Path home;
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  @Test
  void theSampleWorldIsLoadedAndItsPagesOpen() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        RunningSaraban saraban =
            RunningSaraban.start(
                home,
                "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres")) {
      for (int i = 0; i < 300 && !saraban.log().contains("muang"); i++) {
        RunningSaraban.pause(100);
      }
      assertThat(saraban.get("krabi", "/api/books/krabi/circular/2564").body())
          .contains("\"next\":2333");
      signIn(saraban.address());
      for (String page : PAGES) {
        HttpResponse<String> answer = open(saraban.address() + "/o/krabi/" + page);
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        assertThat(answer.body()).as(page).contains("ออกจากระบบ");
      }
      assertThat(saraban.log()).doesNotContain("ERROR");
    }
  }

  private void signIn(String address) throws Exception {
    Matcher secret =
        Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
            .matcher(open(address + "/signin").body());
    assertThat(secret.find()).isTrue();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/signin"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "username=krabi&password=saraban&_csrf=" + secret.group(1)))
            .build();
    assertThat(browser.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
        .isEqualTo(200);
  }

  private HttpResponse<String> open(String address) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
  }
}
