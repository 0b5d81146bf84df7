package saraban.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.home.Home;

class CheckAnswersTest {

  private static final Form LAKE = FormFile.read("lake", FormFileTest.LAKE);

  private static CheckAnswers.Checked check(String... typed) {
    Map<String, String> values = new HashMap<>(Map.of("count.1", "3", "count.2", "0"));
    for (int i = 0; i < typed.length; i += 2) {
      values.put(typed[i], typed[i + 1]);
    }
    return CheckAnswers.check(LAKE, values);
  }

  private static List<String> faults(String... typed) {
    return check(typed).faults().stream().map(f -> f.key() + ": " + f.message()).toList();
  }

  @Test
  void numbersAreReadHoweverTheyAreTyped() {
    for (String typed : List.of("๔๒", " 42 ", "42 แห่ง", "42.0", "+42", "๔๒ แห่ง")) {
      assertThat(check("count.1", typed).answers().text("count.1")).as(typed).isEqualTo("42");
    }
  }

  @Test
  void whatIsNoNumberOrOutOfRangeIsToldInASentence() {
    assertThat(faults("count.1", "สองแห่ง"))
        .containsExactly("count.1: “สองแห่ง” ไม่ใช่ตัวเลข กรอกเฉพาะตัวเลข เช่น 1234.50");
    assertThat(faults("count.1", "501"))
        .containsExactly("count.1: ต้องอยู่ระหว่าง ๐ ถึง ๕๐๐ แต่กรอก ๕๐๑");
    assertThat(faults("count.1", "1,23")).hasSize(1);
    assertThat(faults("count.1", "2.5")).containsExactly("count.1: “2.5” ต้องเป็นจำนวนเต็ม");
    assertThat(faults("dry.1", "-1")).containsExactly("dry.1: ต้องไม่น้อยกว่า ๐ แต่กรอก -๑");
    assertThat(faults("count.1", "")).containsExactly("count.1: ยังไม่ได้กรอก “จำนวน ประเภท บ่อ”");
    assertThat(faults("count.1", "9".repeat(400))).hasSize(1);
  }

  @Test
  void choicesAndDaysHaveOneSpelling() {
    assertThat(check("state", "พอใช้,ต้องขุดลอก").answers().text("state"))
        .isEqualTo("พอใช้, ต้องขุดลอก");
    assertThat(check("seen", "๒ พ.ย. ๒๕๖๓").answers().text("seen")).isEqualTo("2020-11-02");
    assertThat(check("seen", "2563-11-02").answers().text("seen")).isEqualTo("2020-11-02");
    assertThat(faults("state", "ดีมาก").getFirst()).startsWith("state: ไม่มีตัวเลือก “ดีมาก”");
    assertThat(faults("seen", "30 ก.พ. 2563")).hasSize(1);
  }

  @Test
  void formulasAreWorkedOutByUs() {
    CheckAnswers.Checked checked = check("dry.1", "1", "left.1", "99", "all", "99");
    assertThat(checked.answers().text("left.1")).isEqualTo("2");
    assertThat(checked.answers().get("left.2")).isEmpty();
    assertThat(checked.answers().text("all")).isEqualTo("2");
  }

  @Test
  void aRuleIsAskedInEachRow() {
    assertThat(faults("dry.1", "4", "dry.2", "1"))
        .containsExactly("dry.1: แห้งเกินจำนวนที่มี", "dry.2: แห้งเกินจำนวนที่มี");
  }

  @Test
  void theSavingOfElectricityIsThatOfTheReport(@TempDir Path home) {
    Form form = new Forms(new Home(home)).named("monthly-electricity").orElseThrow();
    Map<String, String> typed =
        Map.of(
            "reporter",
            "ก",
            "year",
            "๒๕๖๓",
            "standard.1",
            "6,166.54",
            "actual.1",
            "5132.22",
            "standard.2",
            "0",
            "actual.2",
            "0");
    Answers answers = CheckAnswers.check(form, typed).answers();
    assertThat(answers.text("saving.1")).isEqualTo("16.77");
    assertThat(answers.get("saving.2")).isEmpty();
    assertThat(answers.text("standardSum")).isEqualTo("6166.54");
    assertThat(answers.text("savingAll")).isEqualTo("16.77");
  }

  @Test
  void scoresAreWeighed(@TempDir Path home) {
    Form form = new Forms(new Home(home)).named("executive-self-assessment").orElseThrow();
    Map<String, String> typed = new HashMap<>(Map.of("name", "ก", "post", "นายก"));
    int sum = 0;
    for (int i = 1; i <= 9; i++) {
      typed.put("score" + i, String.valueOf(i % 6));
      sum += i % 6;
    }
    Answers answers = CheckAnswers.check(form, typed).answers();
    assertThat(answers.text("total")).isEqualTo(String.valueOf(sum));
    assertThat(new BigDecimal(answers.text("percent")).doubleValue())
        .isEqualTo(Math.round(sum / 45.0 * 10000) / 100.0);
    assertThat(answers.text("level")).isEqualTo("ต้องปรับปรุง");
  }

  @Test
  void answersAreKeptAsTheyWere() {
    Answers answers = check("state", "ดี").answers();
    assertThat(Answers.parse(answers.json())).isEqualTo(answers);
  }
}
