package saraban.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.RunningSaraban;
import saraban.thai.ThaiDate;

/** The disk fills up while letters are issued, until the database cannot be written any more. */
class DiskFullTest {

  private static final Pattern RUNNING = Pattern.compile("\"running\":(\\d+)");
  private static final int YEAR = LocalDate.now(ZoneId.of("Asia/Bangkok")).getYear() + ThaiDate.ERA;
  private static final int ENOUGH = 400;

  /** Kilobytes that are left. */
  private static final int ROOM = 400;

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
  private final List<Integer> answered = new ArrayList<>();

  @Test
  void noAnsweredNumberIsLostAndNoneIsSkipped() throws Exception {
    RunningSaraban.start(home).close();
    long used = Files.size(home.resolve("data/saraban.mv.db")) / 1024;
    try (RunningSaraban saraban = RunningSaraban.startOnSmallDisk(home, (int) used + ROOM)) {
      int refused = 0;
      for (int n = 0; n < ENOUGH && refused < 1; n++) {
        refused += issued(saraban, "full-" + n) ? 0 : 1;
      }
      assertThat(refused).as("a letter that a full disk refused").isEqualTo(1);
      saraban.kill();
    }
    try (RunningSaraban saraban = RunningSaraban.start(home)) {
      assertThat(issued(saraban, "room again")).isTrue();
      String book = saraban.get("krabi", "/api/books/krabi/circular/" + YEAR).body();
      List<Integer> entries = RUNNING.matcher(book).results().map(DiskFullTest::number).toList();
      assertThat(entries).containsAll(answered);
      assertThat(entries)
          .containsExactlyElementsOf(IntStream.rangeClosed(1, entries.size()).boxed().toList());
      assertThat(entries).allMatch(this::whole);
      assertThat(saraban.get("krabi", "/api/books/krabi/circular/" + YEAR + "/gaps").body())
          .contains("\"proven\":true");
    }
  }

  private boolean issued(RunningSaraban saraban, String key) throws Exception {
    HttpResponse<String> answer = saraban.issue("krabi", LETTER, key);
    Matcher running = RUNNING.matcher(answer.body());
    boolean issued = answer.statusCode() == 201 && running.find();
    if (issued) {
      answered.add(number(running.toMatchResult()));
    }
    return issued;
  }

  private static int number(java.util.regex.MatchResult found) {
    return Integer.parseInt(found.group(1));
  }

  private boolean whole(int number) {
    Path folder = home.resolve("archive/%d/krabi/circular/%05d".formatted(YEAR, number));
    return Files.isRegularFile(folder.resolve("letter.json"))
        && Files.isRegularFile(folder.resolve("letter.pdf"))
        && Files.isRegularFile(folder.resolve("letter.docx"));
  }
}
