package saraban.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.form.DecideReturn.Decision;
import saraban.organisation.Office;

class DecideReturnTest {

  private static final String DISTRICT = "krabi-mueang-krabi";

  private FormWorld world;
  private Matter matter;

  @BeforeEach
  void assessment(@TempDir Path home) {
    world = new FormWorld(home);
    matter = world.open("executive-self-assessment");
  }

  private Progress send(String office) {
    world.kept(
        world
            .filled(matter, office)
            .with(matter.form(), FormWorld.answers(matter.form(), 2))
            .bytes(),
        matter);
    return progress(office);
  }

  private Progress progress(String office) {
    return Progress.of(
        world.acts.of(matter.id(), office),
        world.standing.path(matter.form(), world.office(office)));
  }

  private Progress decide(String office, Decision decision, String acting, String remark) {
    return world.decide.decide(
        matter.id(),
        world.office(office),
        decision,
        world.office(acting),
        "x",
        remark,
        FormWorld.NOW);
  }

  @Test
  void aReturnPassesDistrictProvinceAndDepartment() {
    assertThat(progress(FormWorld.OFFICE)).isInstanceOf(Progress.Draft.class);
    assertThat(send(FormWorld.OFFICE)).isEqualTo(new Progress.Submitted(1));
    assertThat(decide(FormWorld.OFFICE, Decision.BEGIN, DISTRICT, ""))
        .isEqualTo(new Progress.DistrictCheck(1));
    assertThat(decide(FormWorld.OFFICE, Decision.ACCEPT, DISTRICT, ""))
        .isEqualTo(new Progress.ProvinceScreen(1));
    assertThat(decide(FormWorld.OFFICE, Decision.ACCEPT, "krabi-dla", ""))
        .isEqualTo(new Progress.Screened(1));
    FollowMatter follow = world.follow();
    ReportResults report =
        new ReportResults(
            follow, world.acts, world.returns, world.standing, world.database.transaction());
    Office krabi = world.office("krabi");
    assertThat(report.report(matter, krabi, krabi, "x", FormWorld.NOW)).isEqualTo(1);
    assertThat(progress(FormWorld.OFFICE)).isEqualTo(new Progress.ProvinceReported(1));
    assertThat(report.report(matter, krabi, world.office("dla"), "x", FormWorld.NOW)).isEqualTo(1);
    assertThat(progress(FormWorld.OFFICE)).isEqualTo(new Progress.DepartmentReceived(1));
    assertThat(world.acts.of(matter.id(), FormWorld.OFFICE)).hasSize(6);
  }

  @Test
  void townsAndTheProvincialAuthoritySkipTheDistrict() {
    assertThat(send("krabi-town")).isEqualTo(new Progress.ProvinceScreen(1));
    assertThat(send("krabi-pao")).isEqualTo(new Progress.ProvinceScreen(1));
  }

  @Test
  void whatIsSentBackComesAsTheNextVersion() {
    send(FormWorld.OFFICE);
    refused("เหตุ", () -> decide(FormWorld.OFFICE, Decision.SEND_BACK, DISTRICT, " "));
    assertThat(decide(FormWorld.OFFICE, Decision.SEND_BACK, DISTRICT, "ขาดหลักฐาน").thai())
        .isEqualTo("อำเภอส่งกลับให้แก้");
    assertThat(send(FormWorld.OFFICE)).isEqualTo(new Progress.Submitted(2));
  }

  @Test
  void nobodyDecidesOutOfTurnOrForOthers() {
    send(FormWorld.OFFICE);
    refused("ไม่ได้รอจังหวัดกระบี่", () -> decide(FormWorld.OFFICE, Decision.ACCEPT, "krabi", ""));
    refused(
        "ไม่ได้รออำเภอเขาพนม",
        () -> decide(FormWorld.OFFICE, Decision.ACCEPT, "krabi-khao-phanom", ""));
    refused("ยังไม่ถึงคราวตรวจ", () -> decide("krabi-pao", Decision.ACCEPT, "krabi", ""));
  }

  private static void refused(String words, Runnable act) {
    assertThatExceptionOfType(NotPossible.class).isThrownBy(act::run).withMessageContaining(words);
  }

  @Test
  void aFormAddedAsAFileGoesOutComesBackAndIsSummed() {
    Form lake = FormFile.read("lake", FormFileTest.LAKE);
    Matter waters = world.open(matter.id().letter(), lake, FormFileTest.LAKE);
    Map<String, String> typed = FormWorld.answers(lake, 1);
    typed.putAll(Map.of("dry.1", "0", "dry.2", "1"));
    byte[] file = world.filled(waters, FormWorld.OFFICE).with(lake, typed).bytes();
    Returned returned = world.kept(file, waters);
    assertThat(returned.faults()).isEmpty();
    assertThat(returned.answers()).isEqualTo(CheckAnswers.check(lake, typed).answers());
    FollowMatter follow = world.follow();
    Summary summary =
        new SumUp(world.matters, world.returns, follow, world.standing)
            .sum(waters, world.office("krabi"));
    assertThat(summary.all().figure(lake.summary().getFirst()).orElseThrow().toPlainString())
        .isEqualTo(returned.answers().text("all"));
    ListReturns list =
        new ListReturns(world.forms, world.returns, world.acts, follow, world.standing);
    assertThat(new SummaryWorkbook(list).write(summary)).isNotEmpty();
    assertThat(FormFields.of(lake, returned.answers().values(), List.of())).hasSize(2);
  }

  @Test
  void packingGoesOnWhereItWasStopped(@TempDir Path home) throws Exception {
    FollowMatter follow = world.follow();
    Packings packings = new Packings(world.database.client());
    try (PackAll all =
        new PackAll(world.matters, follow, world.pack, packings, world.files, world.standing)) {
      Office krabi = world.office("krabi");
      packings.ask(matter.id(), "krabi", 55, FormWorld.NOW);
      all.run(matter, krabi);
      assertThat(packings.find(matter.id(), "krabi").orElseThrow().finished()).isTrue();
      Path zip = all.file(matter, krabi, DISTRICT);
      var made = java.nio.file.Files.getLastModifiedTime(zip);
      java.nio.file.Files.delete(all.file(matter, krabi, "krabi-khao-phanom"));
      packings.ask(matter.id(), "krabi", 55, FormWorld.NOW);
      all.run(matter, krabi);
      assertThat(java.nio.file.Files.getLastModifiedTime(zip)).isEqualTo(made);
      assertThat(all.file(matter, krabi, "krabi-khao-phanom")).exists();
      assertThat(packings.find(matter.id(), "krabi").orElseThrow().done()).isEqualTo(55);
    }
  }
}
