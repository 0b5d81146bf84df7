package saraban.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.Pages;
import saraban.home.Home;
import saraban.letter.Kind;
import saraban.organisation.Offices;
import saraban.typesetting.Layout;
import saraban.typesetting.Page;

/** Offices say in files how their letters look. */
class LooksTest {

  private static final double MM = 72 / 25.4;

  @TempDir Path root;
  private SetLetter set;
  private long second;

  @BeforeEach
  void begin() throws Exception {
    Files.createDirectories(root.resolve("offices"));
    Files.createDirectories(root.resolve("profiles"));
    Home home = new Home(root);
    Offices offices = Offices.load(home);
    set = new SetLetter(Pages.family(), new Emblems(home), () -> offices);
  }

  @Test
  void anOfficeThatSaysNothingFollowsTheGuide() {
    assertThat(step("krabi")).isEqualTo(21 + 6);
  }

  @Test
  void anOfficeTakesAnotherProfile() throws Exception {
    looks("krabi: {profile: commerce}");
    assertThat(step("krabi")).isEqualTo(21 + 21);
    assertThat(step("krabi-dla")).isEqualTo(21 + 21);
    assertThat(step("trang")).isEqualTo(21 + 6);
  }

  @Test
  void aProfileOfTheHomeIsUsedAndAChangeCountsAtOnce() throws Exception {
    write("profiles/ours.yaml", "headGap: 10 pt");
    looks("krabi: {profile: ours}");
    assertThat(step("krabi")).isEqualTo(21 + 10);
    write("profiles/ours.yaml", "headGap: 12 pt");
    assertThat(step("krabi")).isEqualTo(21 + 12);
  }

  @Test
  void itemsHangAndAreNumberedAsTheProfileSays() throws Exception {
    looks("krabi: {profile: hanging}");
    var letter =
        Pages.saying("1. " + "คณะกรรมการพิจารณาแล้วเห็นชอบ ".repeat(9) + "\n   1. ข้อย่อย");
    List<Page.TextLine> lines =
        Pages.lines(set.pages(letter, "krabi", SetLetter.Mark.CLEAN).pages().getFirst());
    assertThat(lines).anyMatch(line -> line.text().startsWith("๑.๑"));
    Page.TextLine second =
        lines.stream().filter(l -> l.text().startsWith("คณะ")).skip(1).findFirst().orElseThrow();
    assertThat(second.x() / MM).isGreaterThan(55);
    assertThat(second.runs().getFirst().clusterGap()).isZero();
  }

  @Test
  void theLetterheadStandsAtTheUpperEdge() throws Exception {
    write("offices/logo.svg", "<svg viewBox=\"0 0 20 10\"><path d=\"M0 0h20v10z\"/></svg>");
    looks("krabi: {letterhead: {lines: [เมืองน่าอยู่ ผู้คนน่ารัก], picture: logo.svg}}");
    Page page = layout("krabi").pages().getFirst();
    assertThat(Pages.lines(page))
        .anyMatch(line -> line.text().startsWith("เมืองน่าอยู่") && line.baseline() / MM < 10);
    assertThat(page.items().stream().filter(Page.Image.class::isInstance)).hasSize(2);
  }

  @Test
  void whatIsWrittenWronglyIsTold() throws Exception {
    refused("krabi: {profile: none}", "ไม่พบแฟ้ม profiles/none.yaml");
    refused("krabi: {profil: guide}", "ไม่รู้จักช่อง “profil” ใช้ได้ fonts, letterhead, profile");
    refused("krabi: [", "offices/looks.yaml บรรทัด");
    refused("krabi: {fonts: ../x}", "fonts “../x” ใช้ไม่ได้");
    refused("krabi: {fonts: nowhere}", "offices/nowhere/family.yaml");
    write("profiles/bad.yaml", "headGap: six");
    refused("krabi: {profile: bad}", "ช่อง headGap เป็น “six” เขียนระยะเป็น 6 pt หรือ 25 mm");
  }

  private void refused(String looks, String said) throws Exception {
    looks(looks);
    assertThatThrownBy(() -> layout("krabi"))
        .isInstanceOf(CannotSet.class)
        .hasMessageContaining(said);
  }

  /** From เรื่อง to เรียน. */
  private double step(String office) {
    List<Page.TextLine> lines = Pages.lines(layout(office).pages().getFirst());
    double subject = baseline(lines, "เรื่อง");
    return Math.round(10 * (baseline(lines, "เรียน") - subject)) / 10.0;
  }

  private static double baseline(List<Page.TextLine> lines, String start) {
    return lines.stream()
        .filter(line -> line.text().startsWith(start))
        .findFirst()
        .orElseThrow()
        .baseline();
  }

  private Layout layout(String office) {
    var letter = Pages.form(Kind.EXTERNAL_LETTER).but().subject("สั้น").letter();
    return set.pages(letter, office, SetLetter.Mark.CLEAN);
  }

  private void looks(String yaml) throws Exception {
    write("offices/looks.yaml", yaml);
  }

  /** Each time a second later, as people write. */
  private void write(String name, String text) throws Exception {
    Path file = Files.writeString(root.resolve(name), text);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_600_000_000_000L + 1000 * second++));
  }
}
