package saraban.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.home.Home;
import saraban.organisation.Office.Level;

class FormFileTest {

  static final String LAKE =
      """
      title: แบบสำรวจแหล่งน้ำ
      version: "1"
      filledBy: local_authority
      checkedBy: [district, province]
      sections:
        - title: แหล่งน้ำ
          rowsTitle: ประเภท
          rows: [บ่อ, คลอง]
          questions:
            - {id: count, label: จำนวน, type: number, unit: แห่ง, least: 0, most: 500, required: true}
            - {id: dry, label: แห้ง, type: number, unit: แห่ง, least: 0}
            - {id: left, label: คงเหลือ, type: formula, formula: count - dry, decimals: 0}
        - title: สรุป
          questions:
            - {id: state, label: สภาพ, type: choice, choices: [ดี, "พอใช้, ต้องขุดลอก"]}
            - {id: seen, label: วันที่สำรวจ, type: date}
            - {id: all, label: รวม, type: formula, formula: sum(left), decimals: 0}
            - {id: proof, label: ภาพถ่าย, type: file}
      checks:
        - {rule: dry <= count, at: dry, message: แห้งเกินจำนวนที่มี}
      summary:
        - {label: แหล่งน้ำทั้งหมด, of: all, how: sum, decimals: 0}
        - {label: สภาพ, of: state, how: share, chart: สภาพแหล่งน้ำ}
      """;

  private static String faults(String from, String to) {
    String yaml = LAKE.replace(from, to);
    assertThat(yaml).isNotEqualTo(LAKE);
    FormRefused refused =
        catchThrowableOfType(FormRefused.class, () -> FormFile.read("lake", yaml));
    return refused == null ? "none" : String.join("\n", refused.faults());
  }

  @Test
  void everyShippedFormCanBeUsed(@TempDir Path home) {
    Forms.All all = new Forms(new Home(home)).all();
    assertThat(all.faults()).isEmpty();
    assertThat(all.forms().stream().map(Form::name))
        .containsExactly(
            "executive-self-assessment",
            "monthly-electricity",
            "service-satisfaction",
            "subordinate-opinion");
    assertThat(all.reports().stream().map(Report::name)).containsExactly("executive-summary");
  }

  @Test
  void everyColumnOfTheProvincesListIsAnAnswerOfItsForm(@TempDir Path home) {
    Forms forms = new Forms(new Home(home));
    Form form = forms.named("executive-self-assessment").orElseThrow();
    List<String> keys = form.slots().map(Form.Slot::key).toList();
    assertThat(forms.reportOf(form.name()).orElseThrow().columns())
        .filteredOn(c -> c.from() == Report.From.ANSWER)
        .allSatisfy(c -> assertThat(keys).contains(c.of()))
        .hasSize(22);
  }

  @Test
  void onlyIssuesWhoseNamesAreKnownAreNamed(@TempDir Path home) {
    Form form = new Forms(new Home(home)).named("executive-self-assessment").orElseThrow();
    List<String> issues =
        form.sections().stream()
            .map(Form.Section::title)
            .filter(t -> t.startsWith("ประเด็นที่"))
            .toList();
    assertThat(issues).hasSize(9).contains("ประเด็นที่ ๒", "ประเด็นที่ ๕", "ประเด็นที่ ๖");
    assertThat(issues.getFirst()).isEqualTo("ประเด็นที่ ๑ การลดพลังงาน (ไฟฟ้า)");
  }

  @Test
  void aTableHasASlotForEachQuestionInEachRow() {
    Form form = FormFile.read("lake", LAKE);
    assertThat(form.slots().map(Form.Slot::key).collect(Collectors.joining(" ")))
        .isEqualTo("count.1 dry.1 left.1 count.2 dry.2 left.2 state seen all proof");
    assertThat(form.slot("dry.2").orElseThrow().called()).isEqualTo("แห้ง ประเภท คลอง");
  }

  @Test
  void aMistakeIsToldWithFileAndLine() {
    assertThat(faults("type: date", "type: dat"))
        .isEqualTo("forms/lake.yaml บรรทัด 16: ไม่รู้จักชนิด “dat” หมายถึง “date” หรือไม่");
    assertThat(faults("required: true", "requird: true"))
        .contains("บรรทัด 10", "ไม่รู้จักคีย์ “requird” หมายถึง “required” หรือไม่");
    assertThat(faults("count - dry", "count - dri")).contains("บรรทัด 12", "“dri”", "“dry”");
    assertThat(faults("sum(left)", "sum(left")).contains("บรรทัด 17", "สูตรขาด “)”");
    assertThat(faults("filledBy: local_authority", "filledBy: village"))
        .contains("บรรทัด 3", "district");
    assertThat(faults("least: 0, most: 500", "least: 9, most: 5"))
        .contains("“most” ต้องไม่น้อยกว่า");
    assertThat(faults("id: dry", "id: count")).contains("id “count” ซ้ำ");
    assertThat(faults("how: sum", "how: total")).contains("บรรทัด 22", "average, sum");
    assertThat(faults("of: all", "of: every")).contains("“every”");
    assertThat(faults("title: แหล่งน้ำ\n", "title: แหล่งน้ำ: บ่อ\n")).contains("บรรทัด 6", "YAML");
  }

  @Test
  void noFormulaRunsInACircleOrReachesAnythingElse() {
    assertThat(faults("count - dry", "left + 1")).contains("“left” ก่อนหน้านี้");
    assertThat(faults("count - dry", "all + 1")).contains("“all” ก่อนหน้านี้");
    assertThat(faults("count - dry", "T(java.lang.Runtime)")).contains("ในสูตรไม่ได้");
    assertThat(faults("count - dry", "exec(count)")).contains("ไม่รู้จักฟังก์ชัน “exec”");
    String deep = IntStream.range(0, 99).mapToObj(i -> "(").collect(Collectors.joining());
    assertThat(faults("count - dry", "'" + deep + "'")).contains("ลึกเกินไป");
  }

  @Test
  void theExampleOfTheReadMeIsAForm() throws Exception {
    String text = Files.readString(Path.of("letter-templates/forms/README.md"));
    String example =
        text.substring(text.indexOf("    title:"), text.indexOf("\n\n| คีย์")).stripIndent();
    Form lake = FormFile.read("lake", example);
    assertThat(lake.workingDaysBefore()).containsEntry(Level.DISTRICT, 5);
    assertThat(lake.slots()).hasSize(5);
  }
}
