package saraban.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.RunningSaraban;
import saraban.thai.ThaiDate;

class KilledWhileIssuingTest {

  private static final int ROUNDS = 4;
  private static final int CLIENTS = 6;
  private static final Pattern RUNNING = Pattern.compile("\"running\":(\\d+)");

  private static final int YEAR = LocalDate.now(ZoneId.of("Asia/Bangkok")).getYear() + ThaiDate.ERA;

  private static final String LETTER =
      """
      from: krabi
      number: กบ 0023.1/ว
      date: 1 มกราคม %d
      subject: ทดสอบการออกเลข
      to: [นายอำเภอ ทุกอำเภอ]
      body: ด้วยจังหวัดกระบี่ทดสอบการออกเลข
      signatory: {name: นายสมชาย ใจมั่น, position: [ผู้ว่าราชการจังหวัดกระบี่]}
      """
          .formatted(YEAR);

  @TempDir Path home;
  private final Map<Integer, String> answered = new ConcurrentHashMap<>();

  @Test
  void everyAnsweredNumberIsThereOnceWithItsLetterAfterKills() throws Exception {
    Random random = new Random(2564);
    for (int round = 0; round < ROUNDS; round++) {
      try (RunningSaraban saraban = RunningSaraban.start(home)) {
        issueUntilKilled(saraban, round, random.nextInt(1500));
      }
    }
    try (RunningSaraban saraban = RunningSaraban.start(home)) {
      String book = saraban.get("krabi", "/api/books/krabi/circular/" + YEAR).body();
      Map<Integer, Integer> entries = count(book);
      assertThat(answered)
          .as("letters answered before the kills")
          .hasSizeGreaterThanOrEqualTo(ROUNDS * CLIENTS);
      assertThat(entries.keySet()).containsAll(answered.keySet());
      assertThat(entries.values()).allMatch(times -> times == 1);
      assertThat(entries.keySet())
          .containsExactlyElementsOf(IntStream.rangeClosed(1, entries.size()).boxed().toList());
      assertThat(entries.keySet()).allMatch(this::whole);
      assertThat(home.resolve("archive/.staging")).isEmptyDirectory();
    }
  }

  private void issueUntilKilled(RunningSaraban saraban, int round, long millis) {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    for (int i = 0; i < CLIENTS; i++) {
      String client = round + "-" + i;
      clients.submit(() -> issueAgainAndAgain(saraban, client));
    }
    waitForAnswers((round + 1) * CLIENTS);
    RunningSaraban.pause(millis);
    saraban.kill();
    clients.shutdown();
    try {
      assertThat(clients.awaitTermination(90, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Until each client has had an answer or so: a busy machine is slow to begin. */
  private void waitForAnswers(int enough) {
    for (int i = 0; i < 600 && answered.size() < enough; i++) {
      RunningSaraban.pause(100);
    }
  }

  private void issueAgainAndAgain(RunningSaraban saraban, String client) {
    try {
      for (int n = 0; n < 500; n++) {
        HttpResponse<String> answer = saraban.issue("krabi", LETTER, client + "-" + n);
        Matcher running = RUNNING.matcher(answer.body());
        if (answer.statusCode() == 201 && running.find()) {
          answered.put(Integer.parseInt(running.group(1)), client);
        }
      }
    } catch (IOException e) {
      // killed: what was not answered may be there or not
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Map<Integer, Integer> count(String book) {
    Map<Integer, Integer> entries = new TreeMap<>();
    Matcher running = RUNNING.matcher(book);
    while (running.find()) {
      entries.merge(Integer.parseInt(running.group(1)), 1, Integer::sum);
    }
    return entries;
  }

  private boolean whole(int number) {
    Path folder = home.resolve("archive/%d/krabi/circular/%05d".formatted(YEAR, number));
    return Files.isRegularFile(folder.resolve("letter.json"))
        && Files.isRegularFile(folder.resolve("letter.pdf"))
        && Files.isRegularFile(folder.resolve("letter.docx"));
  }
}
