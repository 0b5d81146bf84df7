package saraban.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import saraban.Programs;
import saraban.SampleLetters;
import saraban.WithServer;
import saraban.archive.Archive;
import saraban.issuing.IssueLetter;
import saraban.letter.Drafts;
import saraban.letter.Enclosure;
import saraban.letter.IssuedLetter;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.Series;
import saraban.link.SignedLinks;
import saraban.pdf.PdfPages;
import saraban.register.Books;
import saraban.sheet.Look;
import saraban.sheet.Paper;
import saraban.sheet.Row;
import saraban.sheet.Sheet;
import saraban.sheet.Workbook;
import saraban.sheet.XlsxWriter;

class BundleTest extends WithServer {

  private static final int YEAR = 2586;
  private static final String DRAFT = "/o/krabi/drafts/";

  @Autowired private MockMvc pages;
  @Autowired private Drafts drafts;
  @Autowired private DraftFiles draftFiles;
  @Autowired private IssueLetter issueLetter;
  @Autowired private Archive archive;
  @Autowired private Books books;
  @Autowired private BindLetter bindLetter;
  @Autowired private PackLetter packLetter;
  @Autowired private SignedLinks links;

  @Test
  void aFileOfADraftGoesIntoTheFolderOfTheLetter() throws Exception {
    String draft = drafts.begin("krabi", "krabi", letter(List.of()), Instant.EPOCH);
    upload(draft, "แบบสรุป_ผล.png", picture());
    Letter letter = drafts.find(draft, "krabi").orElseThrow().letter();
    assertThat(letter.enclosures())
        .containsExactly(new Enclosure("แบบสรุป ผล", "๑ ชุด", "enclosures/1.png"));
    IssuedLetter issued = issue(letter, draftFiles.of(draft, letter));
    assertThat(archive.file(issued.id(), "enclosures/1.png")).contains(picture());
  }

  @Test
  void lockedAndBrokenFilesDoNotComeIn() {
    byte[] locked = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    assertThatThrownBy(() -> EnclosureCheck.check("แบบ.xlsx", locked))
        .hasMessage("แฟ้ม “แบบ.xlsx” ล็อกไว้ด้วยรหัสผ่าน ปลดรหัสแล้วบันทึกใหม่");
    for (String name : List.of("ก.pdf", "ก.png", "ก.docx", "ก.xlsx")) {
      assertThatThrownBy(() -> EnclosureCheck.check(name, new byte[] {1, 2, 3}))
          .as(name)
          .isInstanceOf(EnclosureRefused.class)
          .hasMessageContaining(name);
    }
  }

  @Test
  void letterAndEnclosuresBecomeOnePdf() throws Exception {
    IssuedLetter issued = withTwoFiles();
    byte[] bound = bindLetter.bind(issued);
    int alone = PdfPages.sizes("ก", archive.file(issued.id(), "letter.pdf").orElseThrow()).size();
    assertThat(PdfPages.sizes("ข", bound).size()).isEqualTo(alone + 2);
    assertThat(bindLetter.bind(issued)).isEqualTo(bound);
  }

  @Test
  void everyPageOfAnEnclosureSaysWhichOneItIs() throws Exception {
    Programs.need("pdftotext");
    var file = java.nio.file.Files.createTempFile("bound", ".pdf");
    java.nio.file.Files.write(file, bindLetter.bind(withTwoFiles()));
    String text = Programs.run("pdftotext", "-layout", file.toString(), "-");
    assertThat(text).contains("สิ่งที่ส่งมาด้วย ๑", "๑/๓", "๓/๓", "บัญชี.bin");
  }

  @Test
  void aWordFileBecomesPages() throws Exception {
    Programs.need("soffice");
    IssuedLetter plain = issue(letter(List.of()), Map.of());
    byte[] docx = archive.file(plain.id(), "letter.docx").orElseThrow();
    Optional<byte[]> pdf = OfficeToPdf.convert(EnclosureType.WORD, "docx", docx);
    assertThat(PdfPages.sizes("ก", pdf.orElseThrow())).isNotEmpty();
  }

  @Test
  void anExcelFileBecomesPages() throws Exception {
    Programs.needCalc();
    List<Row> rows =
        List.of(Row.of(Look.HEADING, "จังหวัด", "จำนวน"), Row.of(Look.BODY, "กระบี่", "๘"));
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    Sheet sheet = Sheet.of("สรุป", Paper.LANDSCAPE, List.of(20, 10), rows);
    XlsxWriter.write(Workbook.of("สรุป", sheet), xlsx);
    Optional<byte[]> pdf = OfficeToPdf.convert(EnclosureType.SHEET, "xlsx", xlsx.toByteArray());
    assertThat(PdfPages.sizes("ก", pdf.orElseThrow())).hasSize(1);
  }

  @Test
  void theZipHasNamesThatWindowsReads() throws Exception {
    IssuedLetter issued = withTwoFiles();
    Map<String, Integer> names = new LinkedHashMap<>();
    byte[] bytes = packLetter.pack(issued);
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        names.put(e.getName(), zip.readAllBytes().length);
      }
    }
    assertThat(names.keySet())
        .contains("สิ่งที่ส่งมาด้วย ๑ ภาพ-ถ่าย.png", "สิ่งที่ส่งมาด้วย ๒ บัญชี.bin")
        .allMatch(name -> name.matches("[^\\\\/:*?\"<>|]+"));
    assertThat(bytes[7] & 0x08).as("names are marked as UTF-8").isEqualTo(0x08);
  }

  @Test
  void theSignedAddressShowsTheEnclosuresAndNothingElse() throws Exception {
    IssuedLetter issued = withTwoFiles();
    String token = links.token("enclosures", issued.id().toString(), Instant.now().plusSeconds(60));
    var page = pages.perform(get("/e/" + token)).andReturn().getResponse();
    page.setCharacterEncoding("UTF-8");
    assertThat(page.getContentAsString())
        .contains("ภาพ/ถ่าย", "/e/" + token + "/1")
        .doesNotContain(issued.letter().subject(), "ใจมั่น");
    assertThat(status("/e/" + token + "/1")).isEqualTo(200);
    assertThat(status("/e/" + token + "/9")).isEqualTo(404);
    assertThat(status("/e/" + token + "x")).isEqualTo(404);
    String late = links.token("enclosures", issued.id().toString(), Instant.EPOCH);
    assertThat(status("/e/" + late)).isEqualTo(404);
  }

  private int status(String address) throws Exception {
    return pages.perform(get(address)).andReturn().getResponse().getStatus();
  }

  private void upload(String draft, String name, byte[] bytes) throws Exception {
    var file = new MockMultipartFile("file", name, "application/octet-stream", bytes);
    pages.perform(multipart(DRAFT + draft + "/files").file(file).with(user("krabi")).with(csrf()));
  }

  private IssuedLetter withTwoFiles() throws Exception {
    return issue(
        letter(
            List.of(
                new Enclosure("ภาพ/ถ่าย", "๑ แผ่น", "enclosures/1.png"),
                new Enclosure("บัญชี", "๑ ชุด", "enclosures/2.bin"))),
        Map.of("enclosures/1.png", picture(), "enclosures/2.bin", new byte[] {1}));
  }

  private IssuedLetter issue(Letter letter, Map<String, byte[]> files) {
    books.open(
        new Books.Opening("krabi", Series.CIRCULAR, YEAR, 1, SampleLetters.DAY, "krabi", ""));
    var order =
        new IssueLetter.Order(letter, "krabi", "krabi", SampleLetters.DAY, Optional.empty(), files);
    return archive.read(issueLetter.issue(order).id()).orElseThrow();
  }

  private static Letter letter(List<Enclosure> enclosures) {
    return SampleLetters.circular()
        .but()
        .date(new LetterDate.Day(LocalDate.of(YEAR - 543, 2, 1)))
        .subject("ส่งแบบรายงานประจำเดือน")
        .enclosures(enclosures)
        .letter();
  }

  private static byte[] picture() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
