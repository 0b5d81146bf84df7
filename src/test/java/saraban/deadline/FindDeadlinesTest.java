package saraban.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saraban.calendar.Holidays;
import saraban.calendar.WorkingDays;
import saraban.deadline.Asked.Repeat;
import saraban.home.Home;

class FindDeadlinesTest {

  private static final Path SENTENCES =
      Path.of("src/test/resources/saraban/deadline/sentences.tsv");

  private static final LetterDays DAYS =
      new LetterDays(
          Optional.of(LocalDate.of(2025, 1, 10)),
          Optional.of(LocalDate.of(2025, 1, 15)),
          new WorkingDays(Holidays.load(new Home(Path.of("nowhere").toAbsolutePath()))),
          "");

  private record Sentence(String text, List<String> wanted) {}

  private static Stream<Sentence> sentences() {
    try {
      return Files.readAllLines(SENTENCES).stream()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .map(cells -> new Sentence(cells[0].replace("\\n", "\n"), wanted(cells)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> wanted(String[] cells) {
    return cells.length < 2 || cells[1].isEmpty()
        ? List.of()
        : Arrays.stream(cells[1].split("; ")).toList();
  }

  private static List<Asked> found(String text) {
    return new FindDeadlines().in(text, DAYS);
  }

  private static Asked only(String text) {
    List<Asked> found = found(text);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static String brief(Asked asked) {
    String date = asked.date().map(LocalDate::toString).orElse("-");
    return (asked.sure() ? "" : "~") + date + asked.rule().map(rule -> " " + rule).orElse("");
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void readsASentence(Sentence sentence) {
    List<Asked> found = found(sentence.text());
    assertThat(found).extracting(FindDeadlinesTest::brief).isEqualTo(sentence.wanted());
    assertThat(found).allSatisfy(asked -> assertThat(sentence.text()).contains(asked.quote()));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void readsASentenceThatLostItsToneMarksToAScanner(Sentence sentence) {
    List<Asked> found = found(sentence.text().replaceAll("[\u0E47-\u0E4C]", ""));
    assertThat(found).extracting(FindDeadlinesTest::brief).isEqualTo(sentence.wanted());
  }

  @Test
  void saysWhatWhomAndWhere() {
    Asked asked =
        only(
            "ขอให้องค์กรปกครองส่วนท้องถิ่นกรอกข้อมูลการใช้ไฟฟ้าผ่านระบบ e-report.energy.go.th"
                + " ภายในวันที่ ๓๑ มกราคม ๒๕๖๘");
    assertThat(asked.what()).isEqualTo("กรอกข้อมูลการใช้ไฟฟ้าผ่านระบบ e-report.energy.go.th");
    assertThat(asked.whom()).isEqualTo("องค์กรปกครองส่วนท้องถิ่น");
    assertThat(asked.system()).isEqualTo("e-report.energy.go.th");
  }

  @Test
  void sendingToSomebodyDoesNotMeanThatHeIsAsked() {
    Asked asked = only("ให้อำเภอรวบรวมส่งให้จังหวัด ภายในวันที่ ๓๑ มกราคม ๒๕๖๘");
    assertThat(asked.whom()).isEqualTo("อำเภอ");
    assertThat(asked.what()).isEqualTo("รวบรวมส่งให้จังหวัด");
  }

  @Test
  void knowsHowOftenAThingIsDue() {
    assertThat(only("ให้รายงานภายในวันที่ ๕ ของทุกเดือน").repeat()).isEqualTo(Repeat.MONTHLY);
    assertThat(only("ให้รายงานภายในวันที่ ๓๑ มกราคม ๒๕๖๘").repeat()).isEqualTo(Repeat.ONCE);
  }

  @Test
  void quotesTheTextExactlyOverLinesAndPages() {
    String text = "ขอให้รายงานผลภายใน\nวันที่ ๕\n\n- ๒ -\n\nกุมภาพันธ์ ๒๕๖๘ ต่อไป";
    Asked asked = only(text);
    assertThat(asked.date()).contains(LocalDate.of(2025, 2, 5));
    assertThat(asked.quote()).isEqualTo("ภายใน\nวันที่ ๕\n\n- ๒ -\n\nกุมภาพันธ์ ๒๕๖๘");
  }

  @Test
  void aDeadlineInTheSubjectIsToldOnce() {
    String text =
        """
        เรื่อง  ขอให้ส่งรายงานภายในวันที่ ๓๑ มกราคม ๒๕๖๘
        เรียน  นายอำเภอ ทุกอำเภอ

             จังหวัดขอให้อำเภอส่งรายงานภายในวันที่ ๓๑ มกราคม ๒๕๖๘
        """;
    assertThat(only(text).whom()).isEqualTo("อำเภอ");
  }

  @Test
  void withoutTheDaysOfTheLetterTheRuleRemains() {
    LetterDays none =
        new LetterDays(Optional.empty(), Optional.empty(), DAYS.working(), DAYS.province());
    assertThat(new FindDeadlines().in("ส่งภายใน ๑๕ วันนับแต่วันที่ได้รับหนังสือ", none))
        .extracting(FindDeadlinesTest::brief)
        .containsExactly("- receipt date + 15 days");
  }

  @Test
  void longAndOddTextsAreReadInTime() {
    String text = "ภายใน ก่อนวันที่ จากเดิม ขยาย ทุก ล่วงหน้า ๑๒๓ ".repeat(5000) + "\u0000😀";
    assertThat(found(text)).isEmpty();
    assertThat(found("")).isEmpty();
    assertThat(found("ภายใน")).isEmpty();
    assertThat(found("่่่ภายในวันที่ ๙๙ มกราคม ๒๕๖๘")).isEmpty();
    assertThat(found("ภายในวันที่ 31/13/2568")).isEmpty();
  }

  @Test
  void printsHowWellItReads() {
    int right = 0;
    int wanted = 0;
    int given = 0;
    for (Sentence sentence : sentences().toList()) {
      List<String> found = found(sentence.text()).stream().map(FindDeadlinesTest::brief).toList();
      right += (int) found.stream().filter(sentence.wanted()::contains).count();
      wanted += sentence.wanted().size();
      given += found.size();
    }
    double precision = (double) right / given;
    double recall = (double) right / wanted;
    System.out.printf("invented sentences: precision %.3f, recall %.3f%n", precision, recall);
    assertThat(Math.min(precision, recall)).isGreaterThan(0.95);
  }
}
