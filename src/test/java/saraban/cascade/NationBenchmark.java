package saraban.cascade;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.RunningSaraban;

/**
 * Loads the nation, passes one circular on through all levels and opens the board: {@code mvn test
 * -Dtest=NationBenchmark}. Prints what docs/benchmarks.md says; not one of the tests.
 */
class NationBenchmark {

  private static final int LETTERS = 76 + 878;
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern MATTER = Pattern.compile("/o/dla/board/(dla-\\d+-circular-\\d+)\"");

  @TempDir Path home;

  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  @Test
  void theNation() throws Exception {
    long start = System.nanoTime();
    try (RunningSaraban saraban = RunningSaraban.start(home, "--world=nation")) {
      say("ready after", start);
      long relay = System.nanoTime();
      for (int i = 0; i < 1800 && letters() < LETTERS + 1; i++) {
        RunningSaraban.pause(500);
      }
      say(letters() - 1 + " letters of their own passed on in", relay);
      System.out.printf("largest memory of the process: %d MB%n", saraban.largestMegabytes());
      signIn(saraban.address());
      Matcher matter = MATTER.matcher(get(saraban.address() + "/o/dla/board"));
      matter.find();
      String board = saraban.address() + "/o/dla/board";
      String page = board + "/" + matter.group(1);
      for (String path :
          List.of(board, page, page + "?under=krabi", page + "/graph", page + "/offices.xlsx")) {
        measure(path);
      }
    }
  }

  private long letters() throws Exception {
    try (Stream<Path> all = Files.walk(home.resolve("archive"), 4)) {
      return all.filter(p -> p.getFileName().toString().matches("\\d{5}")).count();
    }
  }

  private static void say(String what, long since) {
    System.out.printf("%s %.1f s%n", what, (System.nanoTime() - since) / 1e9);
  }

  private void measure(String address) throws Exception {
    long[] times = new long[11];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      get(address);
      times[i] = (System.nanoTime() - start) / 1_000_000;
    }
    long first = times[0];
    Arrays.sort(times);
    System.out.printf(
        "%s: first %d ms, median %d ms, slowest %d ms%n",
        URI.create(address).getPath().replaceFirst("/o/dla", ""), first, times[5], times[10]);
  }

  private void signIn(String address) throws Exception {
    Matcher token = CSRF.matcher(get(address + "/signin"));
    token.find();
    String form =
        "username=dla&password=saraban&_csrf="
            + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    browser.send(
        HttpRequest.newBuilder(URI.create(address + "/signin"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private String get(String address) throws Exception {
    HttpResponse<String> answer =
        browser.send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new AssertionError(address + ": " + answer.statusCode());
    }
    return answer.body();
  }
}
