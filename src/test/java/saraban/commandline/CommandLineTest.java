package saraban.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.SampleLetters;
import saraban.archive.Archive;
import saraban.home.Home;
import saraban.home.HomeLock;
import saraban.letter.LetterFile;

class CommandLineTest {

  @TempDir Path home;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String in = "";

  @BeforeEach
  void setHome() {
    System.setProperty("saraban.home", home.toString());
  }

  @AfterEach
  void forgetHome() {
    System.clearProperty("saraban.home");
  }

  @Test
  void numberPrintsOneLineASpellingAndFailsAtTheEndIfOneIsNone() {
    assertThat(run("number", "ที่ กบ ๐๐๒๓.๑/ว๒๓๓๒", "อท.30/2564", "มท 0810.7 / ว 888")).isOne();
    assertThat(out()).isEqualTo("กบ 0023.1/ว 2332\n\nมท 0810.7/ว 888\n");
    assertThat(err()).startsWith("อ่านเลขที่ “อท.30/2564” ไม่ได้");
  }

  @Test
  void renderSetsTheWholeSetWithThePicturesThatLieBesideTheLetter() throws IOException {
    Path letter = home.resolve("order.yaml");
    String source = Files.readString(Path.of("src/test/resources/forms/order.yaml"));
    Files.writeString(letter, source.replace("effective:", "  ![แผนที่](map.svg)\neffective:"));
    assertThat(run("render", letter.toString(), "--set", "--out", home.toString())).isOne();
    assertThat(err()).contains("ไม่พบแฟ้มภาพ “map.svg” วางแฟ้มไว้กับหนังสือ");
    Files.writeString(
        home.resolve("map.svg"), "<svg viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>");
    assertThat(run("render", letter.toString(), "--set", "--out", home.toString())).isZero();
    assertThat(home.resolve("order.pdf")).exists();
    assertThat(home.resolve("order.docx")).exists();
    assertThat(Files.size(home.resolve("order-set.pdf")))
        .isGreaterThan(Files.size(home.resolve("order.pdf")));
  }

  @Test
  void renderReadsNoPictureOutsideTheFolderOfTheLetter() throws IOException {
    Path folder = Files.createDirectories(home.resolve("in"));
    Files.writeString(home.resolve("a.svg"), "<svg viewBox=\"0 0 9 9\"/>");
    Files.writeString(folder.resolve("l.yaml"), "subject: ก\nbody: |\n  ![](../a.svg)\n");
    assertThat(run("render", folder.resolve("l.yaml").toString(), "-o", folder.toString())).isOne();
    assertThat(err()).contains("ไม่พบแฟ้มภาพ “../a.svg”");
  }

  @Test
  void numberReadsStandardInput() {
    in = "กบ 0023.1/ว 1\nกบ 0023.1/2\n";
    assertThat(run("number", "-")).isZero();
    assertThat(out()).isEqualTo("กบ 0023.1/ว 1\nกบ 0023.1/2\n");
  }

  @Test
  void deadlinesPrintsAnObjectForEachThingAsked() {
    String text = "ส่งรายงานภายใน ๑๕ วันนับแต่วันที่ได้รับหนังสือ";
    assertThat(run("deadlines", "--dated", "14 พ.ค. 64", "--received=2021-05-17", text)).isZero();
    assertThat(out())
        .isEqualTo(
            "{\"date\":\"2021-06-01\",\"rule\":\"receipt date + 15 days\","
                + "\"quote\":\"ภายใน ๑๕ วันนับแต่วันที่ได้รับหนังสือ\",\"sure\":true,"
                + "\"what\":\"ส่งรายงาน\"}\n");
  }

  @Test
  void deadlinesReadsStandardInputAndFindsNoneInOtherDates() {
    in = "ลงวันที่ ๑๔ พฤษภาคม ๒๕๖๔";
    assertThat(run("deadlines", "--dated", "2021-05-14", "-")).isZero();
    assertThat(out()).isEmpty();
  }

  @Test
  void deadlinesRefusesADayThatIsNone() {
    assertThat(run("deadlines", "--dated", "เมื่อไร", "ส่งภายในวันที่ ๑ มิ.ย. ๖๔")).isEqualTo(2);
    assertThat(err()).startsWith("อ่านวันที่ “เมื่อไร” ไม่ได้");
  }

  @Test
  void renderWritesBothFormatsNamedAfterTheInput() throws IOException {
    Path letter = letterFile("relay.yaml");
    Path folder = home.resolve("new/folder");
    assertThat(run("render", letter.toString(), "--out", folder.toString())).isZero();
    assertThat(folder.resolve("relay.pdf")).isNotEmptyFile();
    assertThat(folder.resolve("relay.docx")).isNotEmptyFile();
    assertThat(Files.list(folder)).hasSize(2);
  }

  @Test
  void renderReadsStandardInputAndWritesOnlyWhatIsAsked() throws IOException {
    in = Files.readString(letterFile("x.yaml"));
    assertThat(run("render", "-", "--format=pdf", "--out=" + home.resolve("o"))).isZero();
    assertThat(home.resolve("o/letter.pdf")).isNotEmptyFile();
    assertThat(home.resolve("o/letter.docx")).doesNotExist();
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() throws IOException {
    Path bad = Files.writeString(home.resolve("bad.yaml"), "subjet: ทดสอบ\nkind: external-leter\n");
    Path good = letterFile("good.yaml");
    String folder = home.resolve("o").toString();
    assertThat(run("render", bad.toString(), good.toString(), "--out", folder)).isOne();
    assertThat(home.resolve("o/good.pdf")).exists();
    assertThat(err()).contains("บรรทัด 1: ไม่รู้จักช่อง “subjet” หมายถึง “subject” หรือไม่");
    assertThat(err()).contains("บรรทัด 2", "external-letter");
  }

  @Test
  void renderSaysWhenThereIsNoSuchFile() {
    assertThat(run("render", "nowhere.yaml", "--out", home.toString())).isOne();
    assertThat(err()).isEqualTo("ไม่พบแฟ้ม “nowhere.yaml”\n");
  }

  @Test
  void aMissingFontIsNamed() throws IOException {
    Files.createDirectories(home.resolve("fonts"));
    Files.writeString(home.resolve("fonts/family.yaml"), "regular: Nowhere.ttf\n");
    assertThat(run("render", letterFile("x.yaml").toString())).isOne();
    assertThat(err()).contains("fonts/Nowhere.ttf");
  }

  @Test
  void rebuildMakesLettersFindable() {
    new Archive(new Home(home)).stage(SampleLetters.issued(2332), new byte[1], new byte[1]).keep();
    assertThat(run("search", "ว2332")).isOne();
    assertThat(run("rebuild")).isZero();
    out.reset();
    assertThat(run("search", "ว๒๓๓๒")).isZero();
    assertThat(out()).startsWith("กบ 0023.1/ว 2332\t2021-05-14\tการประเมิน");
  }

  @Test
  void rebuildStopsWhileAnotherProgramWrites() {
    try (HomeLock lock = HomeLock.take(new Home(home))) {
      assertThat(run("rebuild")).isOne();
      assertThat(err()).contains("กำลังทำงานอยู่");
    }
  }

  @Test
  void whatIsNotUnderstoodIsSaidWithExitCodeTwo() {
    assertThat(run("rendr")).isEqualTo(2);
    assertThat(run("render")).isEqualTo(2);
    assertThat(run("render", "--colour", "x")).isEqualTo(2);
    assertThat(run("search")).isEqualTo(2);
    assertThat(err()).contains("ไม่มีคำสั่ง “rendr”");
  }

  @Test
  void helpNamesEveryCommand() {
    assertThat(run("help")).isZero();
    assertThat(out()).contains("render", "number", "search", "rebuild", "--server.port");
  }

  private Path letterFile(String name) throws IOException {
    return Files.writeString(home.resolve(name), LetterFile.json(SampleLetters.circular()));
  }

  private int run(String... arguments) {
    return CommandLine.run(
        arguments,
        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
