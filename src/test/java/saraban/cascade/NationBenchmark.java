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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import saraban.RunningSaraban;

/**
 * Loads the nation, passes one circular on through all levels and opens the board: {@code bench/run
 * nation}. The same pages of the small sample world are opened beside it.
 */
final class NationBenchmark {

  private static final int LETTERS = 76 + 878;
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern MATTER = Pattern.compile("/o/dla/board/(dla-\\d+-circular-\\d+)\"");

  private static final List<Asked> PAGES =
      List.of(
          new Asked("the board", "", false),
          new Asked("a matter", "", true),
          new Asked("a matter below Krabi", "?under=krabi", true),
          new Asked("the whole cascade drawn", "/graph", true),
          new Asked("all offices as XLSX", "/offices.xlsx", true));

  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  public static void main(String[] arguments) throws Exception {
    Path nation = Files.createTempDirectory("saraban-nation");
    Path sample = Files.createTempDirectory("saraban-sample");
    try {
      List<Long> large = new NationBenchmark().nation(nation);
      List<Long> small = new NationBenchmark().sample(sample);
      System.out.println("\n| page | nation, ms | sample world, ms | ratio |\n|---|--:|--:|--:|");
      for (int i = 0; i < PAGES.size(); i++) {
        System.out.printf(
            Locale.ROOT,
            "| %s | %d | %d | %.1f |%n",
            PAGES.get(i).thing(),
            large.get(i),
            small.get(i),
            (double) large.get(i) / Math.max(1, small.get(i)));
      }
    } finally {
      FileSystemUtils.deleteRecursively(nation);
      FileSystemUtils.deleteRecursively(sample);
    }
  }

  /** A page of a matter's board; empty for the board of all matters. */
  private record Asked(String thing, String tail, boolean ofMatter) {}

  private List<Long> nation(Path home) throws Exception {
    long start = System.nanoTime();
    try (RunningSaraban saraban = RunningSaraban.start(home, "--world=nation")) {
      System.out.println("| | |\n|---|--:|");
      say("ready after", start);
      long relay = System.nanoTime();
      for (int i = 0; i < 1800 && letters(home) < LETTERS + 1; i++) {
        RunningSaraban.pause(500);
      }
      say(
          "%d letters of their own issued by provinces and districts in"
              .formatted(letters(home) - 1),
          relay);
      System.out.printf("| largest memory of the process | %d MB |%n", saraban.largestMegabytes());
      return pages(saraban);
    }
  }

  private List<Long> sample(Path home) throws Exception {
    try (RunningSaraban saraban = RunningSaraban.start(home)) {
      for (int i = 0; i < 300 && !saraban.log().contains("muang"); i++) {
        RunningSaraban.pause(100);
      }
      return pages(saraban);
    }
  }

  private List<Long> pages(RunningSaraban saraban) throws Exception {
    signIn(saraban.address());
    String board = saraban.address() + "/o/dla/board";
    Matcher matter = MATTER.matcher(get(board));
    if (!matter.find()) {
      throw new AssertionError("no matter on the board");
    }
    List<Long> medians = new ArrayList<>();
    for (Asked page : PAGES) {
      medians.add(median(page.ofMatter() ? board + "/" + matter.group(1) + page.tail() : board));
    }
    return medians;
  }

  private static long letters(Path home) throws Exception {
    try (Stream<Path> all = Files.walk(home.resolve("archive"), 4)) {
      return all.filter(p -> p.getFileName().toString().matches("\\d{5}")).count();
    }
  }

  private static void say(String what, long since) {
    System.out.printf(Locale.ROOT, "| %s | %.1f s |%n", what, (System.nanoTime() - since) / 1e9);
  }

  /** Milliseconds, of eleven times. */
  private long median(String address) throws Exception {
    long[] times = new long[11];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      get(address);
      times[i] = (System.nanoTime() - start) / 1_000_000;
    }
    Arrays.sort(times);
    return times[times.length / 2];
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
