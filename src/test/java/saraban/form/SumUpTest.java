package saraban.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.form.Form.Summing;
import saraban.form.Returned.Source;
import saraban.letter.LetterId;
import saraban.organisation.Office;
import saraban.sheet.Address;
import saraban.sheet.ReadSheet;

class SumUpTest {

  private FormWorld world;
  private Matter matter;
  private SumUp sumUp;
  private FollowMatter follow;

  @BeforeEach
  void assessment(@TempDir Path home) {
    world = new FormWorld(home);
    matter = world.open("executive-self-assessment");
    follow = world.follow();
    sumUp = new SumUp(world.matters, world.returns, follow, world.standing);
  }

  private void send(Matter to, String office, Map<String, String> typed) {
    CheckAnswers.Checked checked = CheckAnswers.check(to.form(), typed);
    assertThat(checked.faults()).isEmpty();
    world.keep.keep(
        new KeepReturn.Coming(
            to.id(),
            office,
            Source.PAGE,
            "",
            new byte[0],
            Map.of(),
            "x",
            FormWorld.NOW,
            checked.answers(),
            List.of(),
            List.of()));
  }

  private Map<String, String> typed(int seed) {
    Map<String, String> typed = FormWorld.answers(matter.form(), seed);
    typed.put("standard", String.valueOf(1000 + seed * 37));
    typed.put("actual", String.valueOf(900 + seed * 11));
    return typed;
  }

  private Summing summing(String label) {
    return matter.form().summary().stream()
        .filter(s -> s.label().startsWith(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFiguresAreThoseOfAnIndependentCalculation() {
    double standards = 0;
    double actuals = 0;
    List<Integer> firstScores = new ArrayList<>();
    List<Double> percents = new ArrayList<>();
    List<String> offices = world.matters.recipients(matter.id());
    for (int i = 0; i < offices.size() - 3; i++) {
      Map<String, String> typed = typed(i);
      send(matter, offices.get(i), typed(i + 1000));
      send(matter, offices.get(i), typed);
      standards += 1000 + i * 37;
      actuals += 900 + i * 11;
      firstScores.add(Integer.parseInt(typed.get("score1")));
      int sum = 0;
      for (int issue = 1; issue <= 9; issue++) {
        sum += Integer.parseInt(typed.get("score" + issue));
      }
      percents.add(Math.round(sum / 45.0 * 10_000) / 100.0);
    }
    Summary summary = sumUp.sum(matter, world.office("krabi"));
    assertThat(summary.expected()).isEqualTo(offices.size());
    assertThat(summary.answered()).isEqualTo(offices.size() - 3);
    assertThat(summary.missing())
        .extracting(Office::code)
        .containsExactlyInAnyOrderElementsOf(offices.subList(offices.size() - 3, offices.size()));
    figure(summary, "ประเด็นที่ ๑", firstScores.stream().mapToInt(x -> x).average().orElseThrow());
    figure(
        summary,
        "คะแนนรวมถ่วงน้ำหนัก",
        percents.stream().mapToDouble(x -> x).average().orElseThrow());
    figure(summary, "คะแนนรวมต่ำสุด", percents.stream().mapToDouble(x -> x).min().orElseThrow());
    figure(summary, "ประหยัดไฟฟ้ารวม", (standards - actuals) / standards * 100);
    long good = percents.stream().filter(p -> p >= 75 && p < 90).count();
    assertThat(summary.all().shares(summing("ระดับ"))).containsEntry("ดี", (int) good).hasSize(4);
  }

  private void figure(Summary summary, String label, double expected) {
    assertThat(summary.all().figure(summing(label)).orElseThrow().doubleValue())
        .as(label)
        .isCloseTo(expected, org.assertj.core.api.Assertions.within(0.006));
  }

  @Test
  void partsOfAProvinceAreItsDistrictsAndWhatStandsRightBelowIt() {
    send(matter, FormWorld.OFFICE, typed(1));
    send(matter, "krabi-pao", typed(2));
    Summary summary = sumUp.sum(matter, world.office("krabi"));
    assertThat(summary.parts())
        .extracting(p -> p.office().code())
        .contains("krabi-pao", "krabi-mueang-krabi")
        .hasSize(9);
    assertThat(summary.parts().stream().mapToInt(Summary.Part::answered).sum()).isEqualTo(2);
    Summary district = sumUp.sum(matter, world.office("krabi-mueang-krabi"));
    assertThat(district.answered()).isEqualTo(1);
  }

  @Test
  void thisYearStandsBesideTheLast() {
    Matter earlier =
        world.open(matter.id().form(), LetterId.parse("dla-2562-circular-906").orElseThrow());
    Map<String, String> low = typed(1);
    low.put("score1", "1");
    send(earlier, FormWorld.OFFICE, low);
    Map<String, String> high = typed(1);
    high.put("score1", "5");
    send(matter, FormWorld.OFFICE, high);
    Bars bars = Bars.of(sumUp.sum(matter, world.office("krabi"))).getFirst();
    assertThat(bars.series()).hasSize(2);
    assertThat(bars.rows().getFirst().values())
        .containsExactly(new BigDecimal("5.00"), new BigDecimal("1.00"));
    assertThat(BarChart.html(bars)).contains("<svg", "ประเด็นที่ ๑").doesNotContain("style=");
  }

  @Test
  void theProvincesWorkbookHasTheAskedColumnsFullNamesAndCharts() {
    send(matter, FormWorld.OFFICE, typed(4));
    ListReturns list =
        new ListReturns(world.forms, world.returns, world.acts, follow, world.standing);
    byte[] file = new SummaryWorkbook(list).write(sumUp.sum(matter, world.office("krabi")));
    ReadSheet sheet = FormWorld.read(file).sheet("แบบสรุปผล").orElseThrow();
    assertThat(sheet.text(new Address(3, 2))).isEqualTo("ประเภทขององค์กรปกครองส่วนท้องถิ่น");
    List<String> names =
        sheet.cells().keySet().stream()
            .filter(a -> a.column() == 2 && a.row() > 3)
            .map(sheet::text)
            .toList();
    assertThat(names).contains("องค์การบริหารส่วนตำบลปากน้ำ", "เทศบาลเมืองกระบี่").hasSize(55);
    int row = 4 + names.indexOf("องค์การบริหารส่วนตำบลปากน้ำ");
    assertThat(sheet.text(new Address(row, 6))).isEqualTo(typed(4).get("score1"));
    assertThat(FormWorld.read(file).sheet("ยังไม่ส่ง").orElseThrow().text(new Address(0, 0)))
        .isEqualTo("ยังไม่ส่ง ๕๔ แห่ง");
  }

  @Test
  void answersOfManyPeopleAllCount() {
    Matter survey = world.open("service-satisfaction");
    for (int i = 0; i < 4; i++) {
      send(survey, FormWorld.OFFICE, FormWorld.answers(survey.form(), i));
    }
    Summary summary = sumUp.sum(survey, world.office("krabi"));
    Summing people = survey.form().summary().getFirst();
    assertThat(summary.all().figure(people)).contains(BigDecimal.valueOf(4));
    assertThat(summary.answered()).isEqualTo(1);
  }
}
