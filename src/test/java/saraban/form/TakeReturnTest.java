package saraban.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.form.TakeReturn.Outcome;
import saraban.organisation.Office;
import saraban.sheet.Address;
import saraban.sheet.EditedWorkbook;
import saraban.sheet.Look;
import saraban.sheet.Paper;
import saraban.sheet.Row;
import saraban.sheet.Sheet;
import saraban.sheet.Workbook;
import saraban.sheet.XlsxWriter;

class TakeReturnTest {

  private static final String OFFICE = FormWorld.OFFICE;

  private FormWorld world;
  private Matter matter;
  private Form form;
  private Map<String, String> typed;
  private Map<String, Address> spots;

  @BeforeEach
  void electricity(@TempDir Path home) {
    world = new FormWorld(home);
    matter = world.open("monthly-electricity");
    form = matter.form();
    typed = FormWorld.answers(form, 3);
    spots = FormWorld.spots(form);
  }

  private EditedWorkbook filled() {
    return world.filled(matter, OFFICE).with(form, typed);
  }

  private void same(Returned returned) {
    assertThat(returned.faults()).isEmpty();
    assertThat(returned.answers()).isEqualTo(CheckAnswers.check(form, typed).answers());
    assertThat(returned.office()).isEqualTo(OFFICE);
  }

  @Test
  void aFilledWorkbookIsKnownReadAndKept() {
    byte[] file = filled().bytes();
    Returned returned = world.kept(file, matter);
    same(returned);
    assertThat(returned.remarks()).isEmpty();
    assertThat(world.files.find(matter.id(), OFFICE, 1)).contains(file);
    assertThat(world.acts.of(matter.id(), OFFICE))
        .extracting(Act::kind)
        .containsExactly(Act.Kind.SUBMITTED);
  }

  @Test
  void anotherReturnIsAnotherVersionAndTheFirstStays() {
    world.kept(filled().bytes(), matter);
    world.kept(filled().number(spots.get("actual.1"), 1).bytes(), matter);
    assertThat(world.returns.of(matter.id(), OFFICE))
        .extracting(Returned::version)
        .containsExactly(2, 1);
    same(world.returns.find(matter.id(), OFFICE, 1).orElseThrow());
  }

  @Test
  void byMailItIsKnownWithoutAnybodySayingWhatItIs() {
    Outcome outcome = world.take(filled().bytes(), Optional.empty(), Optional.empty());
    same(((Outcome.Kept) outcome).returned());
  }

  @Test
  void oldWorkbooksCount() {
    same(world.kept(filled().asXls(), matter));
  }

  @Test
  void thaiDigitsUnitsAndTextInNumberCellsAreRead() {
    typed.putAll(Map.of("standard.1", "1234.5", "year", "2563"));
    EditedWorkbook workbook =
        filled().text(spots.get("standard.1"), "๑,๒๓๔.๕๐ หน่วย").text(spots.get("year"), " ๒๕๖๓ ");
    same(world.kept(workbook.bytes(), matter));
  }

  @Test
  void whatIsNoNumberIsToldWithItsCell() {
    Returned returned =
        world.kept(filled().text(spots.get("standard.1"), "ประมาณหกพัน").bytes(), matter);
    assertThat(returned.faults())
        .extracting(Returned.Told::cell)
        .containsExactly(spots.get("standard.1").toString());
    assertThat(returned.faults().getFirst().message()).contains("“ประมาณหกพัน” ไม่ใช่ตัวเลข");
    assertThat(world.acts.of(matter.id(), OFFICE)).isEmpty();
  }

  @Test
  void theMarkedCopyShowsTheFaultWhereItIs() {
    byte[] file = filled().text(spots.get("standard.1"), "x").bytes();
    Returned returned = world.kept(file, matter);
    byte[] marked = MarkFaults.copy(returned, file).orElseThrow();
    assertThat(
            FormWorld.read(marked)
                .sheet(SheetPlan.SHEET)
                .orElseThrow()
                .text(spots.get("standard.1")))
        .isEqualTo("x");
    assertThat(marked.length).isGreaterThan(1000);
  }

  @Test
  void formulasArePastedOverWithoutHarm() {
    Returned returned =
        world.kept(
            filled()
                .formula(spots.get("actual.1"), "1+2", 3)
                .number(spots.get("saving.2"), 99)
                .bytes(),
            matter);
    assertThat(returned.answers().text("actual.1")).isEqualTo("3");
    assertThat(returned.answers().text("saving.2"))
        .isEqualTo(CheckAnswers.check(form, typed).answers().text("saving.2"));
    assertThat(returned.remarks())
        .anyMatch(r -> r.contains("เป็นสูตร"))
        .anyMatch(r -> r.contains("ในแฟ้มเป็น 99 คำนวณใหม่ได้"));
  }

  @Test
  void movedRowsAndColumnsAreFoundAgain() {
    Returned returned =
        world.kept(filled().insertRows(spots.get("standard.1").row() - 1, 3).bytes(), matter);
    same(returned);
    assertThat(returned.remarks()).anyMatch(r -> r.contains("ย้ายไปพร้อมกัน จาก"));
    same(world.kept(filled().insertColumn(1).bytes(), matter));
  }

  @Test
  void aRenamedColumnIsTakenByItsPlace() {
    Address heading =
        new Address(spots.get("standard.1").row() - 1, spots.get("standard.1").column());
    Returned returned = world.kept(filled().text(heading, "kWh ตามเกณฑ์").bytes(), matter);
    same(returned);
    assertThat(returned.remarks()).anyMatch(r -> r.contains("ถูกเปลี่ยนเป็น “kWh ตามเกณฑ์”"));
  }

  @Test
  void aSheetOfAnotherNameBehindOthersIsFound() {
    Returned returned = world.kept(filled().rename("Sheet1").front("อ่านก่อน").bytes(), matter);
    same(returned);
    assertThat(returned.remarks()).anyMatch(r -> r.contains("“Sheet1”"));
  }

  @Test
  void answersMergedIntoOneCellCannotBeToldApart() {
    Returned returned =
        world.kept(
            filled().merge(spots.get("standard.1"), spots.get("standard.2")).bytes(), matter);
    assertThat(returned.faults()).hasSize(1);
    assertThat(returned.faults().getFirst().message())
        .contains("ผสาน", spots.get("standard.1").toString());
  }

  @Test
  void aFileWithoutTheFormIsRefusedWithTheNamesOfItsSheets() {
    byte[] other =
        XlsxWriter.write(
            Workbook.of(
                "x",
                Sheet.of(
                    "งบประมาณ", Paper.UPRIGHT, List.of(10), List.of(Row.of(Look.PLAIN, "ก")))));
    Outcome outcome = world.take(other, matter);
    assertThat(outcome).isInstanceOf(Outcome.Unclear.class);
    Outcome named = world.take(filled().rename("Sheet1").withoutIdentity().bytes(), matter);
    assertThat(named).isInstanceOf(Outcome.Kept.class);
  }

  @Test
  void withoutIdentityTheFullNameDecides() {
    Returned returned = world.kept(filled().withoutIdentity().bytes(), matter);
    same(returned);
    assertThat(returned.remarks()).anyMatch(r -> r.contains("ชื่อเต็มของหน่วยงาน"));
  }

  @Test
  void aMisspeltNameIsAskedAboutWithProposals() {
    Outcome outcome =
        world.take(
            filled().withoutIdentity().text(new Address(2, 2), "องการบริหารส่วนตำบลปากนำ้").bytes(),
            matter);
    Outcome.Unclear unclear = (Outcome.Unclear) outcome;
    assertThat(unclear.proposals().getFirst().code()).isEqualTo(OFFICE);
    Unclears.Unclear waiting = world.unclears.of(matter.id()).getFirst();
    assertThat(waiting.why()).contains("องการบริหาร");
    assertThat(world.files.unclear(waiting.id())).isPresent();
  }

  @Test
  void theWorkbookOfAnotherOfficeIsNotTakenForOnesOwn() {
    Outcome outcome =
        world.take(filled().text(new Address(2, 2), "เทศบาลเมืองกระบี่").bytes(), matter);
    Outcome.Unclear unclear = (Outcome.Unclear) outcome;
    assertThat(unclear.why()).contains("ออกให้ องค์การบริหารส่วนตำบลปากน้ำ", "“เทศบาลเมืองกระบี่”");
    assertThat(unclear.proposals()).extracting(Office::code).containsExactly("krabi-town", OFFICE);
    Office elsewhere = world.office("krabi-khao-phanom");
    Outcome refused =
        world.take(filled().bytes(), Optional.of(matter.id()), Optional.of(elsewhere));
    assertThat(((Outcome.Refused) refused).message())
        .contains("ไม่อยู่ในความรับผิดชอบของอำเภอเขาพนม");
  }

  @Test
  void aMillionRowsBelowTheFormDoNoHarm() {
    Iterable<Row> rows =
        () -> IntStream.range(0, 1_000_000).mapToObj(i -> Row.of(Look.PLAIN, "ก")).iterator();
    byte[] file =
        XlsxWriter.write(Workbook.of("x", Sheet.of("แบบกรอก", Paper.UPRIGHT, List.of(10), rows)));
    assertThat(world.take(file, matter)).isInstanceOf(Outcome.Unclear.class);
  }

  @Test
  void macrosAndLinksToOtherFilesAreToldAndLeftAlone() throws IOException {
    byte[] file =
        and(and(filled().bytes(), "xl/vbaProject.bin"), "xl/externalLinks/externalLink1.xml");
    Returned returned = world.kept(file, matter);
    same(returned);
    assertThat(returned.remarks())
        .anyMatch(r -> r.contains("มีมาโคร ไม่ได้เปิดใช้"))
        .anyMatch(r -> r.contains("อ้างถึงแฟ้มอื่น ไม่ได้เปิดแฟ้มนั้น"));
    assertThat(world.files.find(matter.id(), OFFICE, 1)).contains(file);
  }

  /** The file with one more part, which nobody should open. */
  private static byte[] and(byte[] file, String part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        in.transferTo(out);
      }
      out.putNextEntry(new ZipEntry(part));
      out.write("<!ENTITY".getBytes(StandardCharsets.US_ASCII));
    }
    return bytes.toByteArray();
  }

  @Test
  void aForgedTokenOpensNothing() {
    String token = world.tokens.forWorkbook(matter, OFFICE);
    assertThat(world.tokens.ofWorkbook(token, FormWorld.NOW)).isPresent();
    assertThat(world.tokens.ofPage(token, FormWorld.NOW)).isEmpty();
    assertThat(world.tokens.ofWorkbook(token + "x", FormWorld.NOW)).isEmpty();
  }
}
