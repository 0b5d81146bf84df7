package saraban;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real program in a process of its own, on a port of loopback that is free. */
public final class RunningSaraban implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");

  private final Process process;
  private final Path log;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private String address = "";

  private RunningSaraban(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  public static RunningSaraban start(Path home, String... options) {
    return start(command(home, arguments(options)));
  }

  /** On a disk where no file can grow beyond so much: writing more fails as on a full one. */
  public static RunningSaraban startOnSmallDisk(Path home, int kilobytes) {
    String limit = "ulimit -f %d; exec \"$@\"".formatted(kilobytes * 2);
    List<String> command = new ArrayList<>(List.of("sh", "-c", limit, "sh"));
    command.addAll(command(home, arguments()));
    return start(command);
  }

  private static RunningSaraban start(List<String> command) {
    try {
      Path log = Files.createTempFile("saraban", ".log");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
      RunningSaraban running = new RunningSaraban(builder.start(), log);
      running.waitForAddress();
      return running;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] arguments(String... options) {
    List<String> all = new ArrayList<>(List.of("serve", "--server.port=0"));
    all.addAll(List.of(options));
    return all.toArray(String[]::new);
  }

  /** The most memory that the process had so far, as the system counts it; 0 if it does not. */
  public long largestMegabytes() {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  /** The command that runs the program from its classes. */
  public static List<String> command(Path home, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dsaraban.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                "saraban.Saraban"));
    command.addAll(List.of(arguments));
    return command;
  }

  private void waitForAddress() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    while (System.nanoTime() < end && process.isAlive()) {
      Matcher found = ADDRESS.matcher(log());
      if (found.find()) {
        address = "http://localhost:" + found.group(1);
        return;
      }
      pause(200);
    }
    throw new AssertionError("Saraban did not start:\n" + log());
  }

  public String log() {
    try {
      return Files.readString(log, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String address() {
    return address;
  }

  /** Posts a letter file; the answer's status and body. */
  public HttpResponse<String> issue(String login, String letterFile, String key)
      throws IOException, InterruptedException {
    HttpRequest request =
        request(login, "/api/letters")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(letterFile))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** Posts JSON. */
  public HttpResponse<String> post(String login, String path, String json)
      throws IOException, InterruptedException {
    HttpRequest request =
        request(login, path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  public HttpResponse<String> get(String login, String path)
      throws IOException, InterruptedException {
    return client.send(request(login, path).GET().build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String login, String path) {
    byte[] secret = (login + ":saraban").getBytes(StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(URI.create(address + path))
        .timeout(Duration.ofSeconds(60))
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret));
  }

  /** As kill -9 does. */
  public void kill() {
    process.destroyForcibly();
    try {
      process.waitFor(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    kill();
  }

  public static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
