package saraban.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.RunningSaraban;
import saraban.commandline.CommandLine;

/** The program has run and was killed; then somebody lays hands on its files. */
class VerifyTest {

  private static final String FOLDER = "archive/2564/krabi/circular/02332/";

  @TempDir static Path made;
  @TempDir Path home;

  @BeforeAll
  static void aHomeThatWasUsedAndKilled() throws Exception {
    try (RunningSaraban saraban = RunningSaraban.start(made)) {
      var answer =
          saraban.post(
              "krabi",
              "/api/letters/krabi-2564-circular-2332/cancel",
              "{\"because\": \"ยอดเงินผิด\"}");
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
  }

  @BeforeEach
  void aCopyOfIt() throws IOException {
    try (Stream<Path> files = Files.walk(made)) {
      for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
        Path target = home.resolve(made.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    System.setProperty("saraban.home", home.toString());
  }

  @AfterAll
  static void noHome() {
    System.clearProperty("saraban.home");
  }

  @Test
  void afterAKillAllIsWhole() {
    assertThat(verify()).startsWith("0 ครบถ้วน: บันทึก ").contains("หนังสือ 5 ฉบับ");
  }

  @Test
  void anEditedLetterIsNamed() throws Exception {
    edit(FOLDER + "letter.json", "ด่วน", "ช้า");
    edit(FOLDER + "letter.json", "most-urgent", "normal");
    assertThat(verify())
        .startsWith("1 krabi-2564-circular-2332")
        .contains("แฟ้ม letter.json ถูกแก้ไข");
  }

  @Test
  void anotherPdfIsNamed() throws Exception {
    Files.write(home.resolve(FOLDER + "letter.pdf"), new byte[] {1});
    assertThat(verify()).startsWith("1 krabi-2564-circular-2332").contains("letter.pdf ถูกแก้ไข");
  }

  @Test
  void aRemovedAndAnAddedFileAreNamed() throws Exception {
    Files.delete(home.resolve(FOLDER + "letter.docx"));
    assertThat(verify()).contains("letter.docx หายไป");
    Files.write(home.resolve("archive/2564/dla/circular/00888/added.txt"), new byte[] {1});
    assertThat(verify())
        .startsWith("1 dla-2564-circular-888")
        .contains("added.txt ที่บันทึกไม่รู้จัก");
  }

  @Test
  void aRemovedFolderAndAForgedOneAreNamed() throws Exception {
    Files.move(home.resolve(FOLDER), home.resolve("archive/2564/krabi/circular/02399"));
    assertThat(verify())
        .contains("krabi-2564-circular-2332 ", "ไม่พบแฟ้มในคลัง")
        .contains("krabi-2564-circular-2399 ", "มีแฟ้มในคลัง แต่ไม่มีในบันทึก");
  }

  @Test
  void aHistoryThatWasCutOrWrittenToIsNamed() throws Exception {
    Path history = home.resolve(FOLDER + "history.jsonl");
    List<String> lines = Files.readAllLines(history);
    assertThat(lines).hasSize(3);
    Files.writeString(history, String.join("\n", lines.subList(0, 2)) + "\n");
    assertThat(verify()).startsWith("1 krabi-2564-circular-2332").contains("ขาดรายการ “cancelled”");
    Files.writeString(history, String.join("\n", lines).replace("ยอดเงินผิด", "อื่น") + "\n");
    assertThat(verify()).contains("บรรทัดที่ 3 ของ history.jsonl ไม่ตรงกับบันทึก");
    Files.writeString(history, String.join("\n", lines) + "\n{\"act\":\"sent\"}\n");
    assertThat(verify()).contains("มีบรรทัดเกินจากบันทึก");
  }

  @Test
  void anEditedRowOfTheJournalIsTheFirstBrokenLink() throws Exception {
    sql("update journal set by_whom = 'somebody' where place = 3");
    assertThat(verify()).startsWith("1 รายการที่ 3 ถูกแก้ไข");
  }

  @Test
  void aTailThatWasCutOffIsFound() throws Exception {
    sql("delete from journal where kind = 'cancelled'");
    sql(
        "update journal_head set place = place - 1,"
            + " hash = (select j.hash from journal j where j.place = journal_head.place - 1)");
    assertThat(verify()).startsWith("1 บันทึกถูกตัดท้าย");
  }

  @Test
  void aLostHeadIsFoundUntilSomebodySignsAnewForAReason() throws Exception {
    Files.delete(home.resolve("journal/head"));
    assertThat(verify()).startsWith("1 ไม่พบแฟ้มลายเซ็นท้ายบันทึก");
    assertThat(verify("--sign-anew", "ดิสก์เสีย กู้จากสำเนา")).startsWith("0 ครบถ้วน");
    assertThat(verify()).startsWith("0 ครบถ้วน");
  }

  @Test
  void aHeadSignedByAnotherKeyIsFoundByTheFingerprintOfOurs() throws Exception {
    String ours = verify().replaceFirst("(?s).*กุญแจ ([0-9a-f]{32}).*", "$1");
    assertThat(verify("--key", ours)).startsWith("0 ");
    Files.delete(home.resolve("keys/signing.key"));
    verify("--sign-anew", "ผู้บุกรุก");
    assertThat(verify("--key", ours)).startsWith("1 ").contains("ไม่ใช่ " + ours);
  }

  @Test
  void anEditedLineOfTheRegisterIsNamed() throws Exception {
    sql("update book_entry set subject = 'อื่น' where running = 2332");
    assertThat(verify()).startsWith("1 krabi-2564-circular-2332").contains("บรรทัดในทะเบียน");
  }

  @Test
  void anEditedLineOfTheIncomingBookIsNamed() throws Exception {
    sql("update received_entry set sender = 'อื่น' where running = 6654");
    assertThat(verify()).startsWith("1 krabi-2564-incoming-6654").contains("บรรทัดในทะเบียน");
  }

  private void edit(String file, String old, String other) throws IOException {
    Path path = home.resolve(file);
    Files.writeString(path, Files.readString(path).replace(old, other));
  }

  private void sql(String statement) throws SQLException {
    String url = "jdbc:h2:file:" + home.resolve("data/saraban");
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement change = connection.createStatement()) {
      assertThat(change.executeUpdate(statement)).isPositive();
    }
  }

  /** The exit code, then all that was printed. */
  private String verify(String... options) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    String[] arguments =
        Stream.concat(Stream.of("verify"), Stream.of(options)).toArray(String[]::new);
    int exit = CommandLine.run(arguments, InputStream.nullInputStream(), out, out);
    return exit + " " + printed.toString(StandardCharsets.UTF_8);
  }
}
