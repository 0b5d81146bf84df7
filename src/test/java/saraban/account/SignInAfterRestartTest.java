package saraban.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.RunningSaraban;

class SignInAfterRestartTest {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient browser = HttpClient.newHttpClient();

  @TempDir Path home;

  @Test
  void aSignInPageThatWasOpenWhileTheServerStartedAnewStillWorks() throws Exception {
    HttpResponse<String> page;
    try (RunningSaraban before = RunningSaraban.start(home)) {
      page = send(HttpRequest.newBuilder(URI.create(before.address() + "/signin")).build());
    }
    String cookie = tokenCookie(page);
    assertThat(cookie).contains("HttpOnly");
    try (RunningSaraban after = RunningSaraban.start(home)) {
      HttpResponse<String> answer = signIn(after.address(), cookie, token(page.body()));
      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location").orElse(""))
          .endsWith("/")
          .doesNotContain("error");
    }
  }

  private static String tokenCookie(HttpResponse<String> page) {
    return page.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("XSRF-TOKEN="))
        .findFirst()
        .orElseThrow();
  }

  private HttpResponse<String> signIn(String address, String cookie, String token)
      throws IOException, InterruptedException {
    String form =
        "username=krabi&password=saraban&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    return send(
        HttpRequest.newBuilder(URI.create(address + "/signin"))
            .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return browser.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static String token(String page) {
    Matcher found = TOKEN.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
