package saraban.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saraban.Pages;
import saraban.Programs;
import saraban.letter.Attendee;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.letter.Meeting;

/** A file that LibreOffice opened, edited and saved again. */
class LibreOfficeTest {

  private static final Letter LETTER = ReadBackTest.everything();

  @TempDir Path folder;

  @BeforeEach
  void needsLibreOffice() {
    Programs.need("soffice");
  }

  private ReadBack.Result saved(Letter letter, UnaryOperator<String> edit) throws IOException {
    Path word = Files.write(folder.resolve("letter.docx"), WordFiles.word(letter));
    Path flat = converted(word, "fodt");
    Files.writeString(flat, edit.apply(Files.readString(flat)));
    Files.delete(word);
    return ReadBack.into(letter, Files.readAllBytes(converted(flat, "docx")));
  }

  private Path converted(Path file, String format) {
    Programs.run(
        "soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        folder.toString(),
        file.toString());
    return folder.resolve("letter." + format);
  }

  private List<String> changes(UnaryOperator<String> edit) throws IOException {
    return new Differences(LETTER, saved(LETTER, edit).letter())
        .all().stream()
            .map(c -> c.key().replaceAll("\\d+$", "") + ": " + c.before() + " → " + c.after())
            .toList();
  }

  @Test
  void aLetterThatIsOnlySavedAgainIsTheSame() throws IOException {
    assertThat(changes(flat -> flat)).isEmpty();
    Letter relay = Pages.world(Pages.WORLD.getLast());
    ReadBack.Result read = saved(relay, flat -> flat);
    assertThat(new Differences(relay, read.letter()).all()).isEmpty();
    assertThat(read.remarks()).isEmpty();
  }

  @Test
  void editsComeBackAndNothingElse() throws IOException {
    assertThat(
            changes(flat ->
                without(flat, "จึงเรียนมา (COVID-19)")
                    .replace("ข้อสอง", "ข้อสองแก้แล้ว")
                    .replace("นายสมชาย ใจมั่น", "")
                    .replace("๑,๐๐๐", "๒,๕๐๐")))
        .containsExactly(
            "signatory: นายสมชาย ใจมั่น\n"
                + "รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทน\n"
                + "ผู้ว่าราชการจังหวัดกระบี่ → รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทน\n"
                + "ผู้ว่าราชการจังหวัดกระบี่",
            "body: ๒. ข้อสอง → ๒. ข้อสองแก้แล้ว",
            "body: | ลำดับ | รายการ | จำนวน |\n"
                + "|:-:|---|--:|\n"
                + "| ๑ | ปู่ฝั่ง **กี๊** | ๑,๐๐๐ |\n"
                + "| ๒ | ก \\| ข | ๒ | → | ลำดับ | รายการ | จำนวน |\n"
                + "|:-:|---|--:|\n"
                + "| ๑ | ปู่ฝั่ง **กี๊** | ๒,๕๐๐ |\n"
                + "| ๒ | ก \\| ข | ๒ |",
            "body: จึงเรียนมา (COVID-19) “๑๒๓” – 2019 → ");
  }

  @Test
  void anItemThatIsAddedIsCounted() throws IOException {
    UnaryOperator<String> add =
        flat -> {
          String item = paragraph(flat, "ข้อสอง");
          return flat.replace(
              item, item.replace("ข้อสอง", "ข้อแทรก") + "</text:list-item><text:list-item>" + item);
        };
    assertThat(saved(LETTER, add).letter().body()).contains("2. ข้อแทรก", "3. ข้อสอง");
  }

  /** A name changed, somebody left out, somebody added with the number that LibreOffice gives. */
  @Test
  void whoCameToAMeetingComesBack() throws IOException {
    Letter minutes = Pages.form(Kind.MINUTES);
    ReadBack.Result read =
        saved(
            minutes,
            flat -> {
              String row = paragraph(flat, "นางสาวพิมพ์ใจ");
              String added = row.replaceAll("<text:bookmark[^>]*>", "").replace("พิมพ์ใจ", "ใหม่");
              return without(flat.replace(row, row + added), "นายสุข")
                  .replace("นายกล้า หาญยิ่ง", "นายกล้า หาญกล้า");
            });
    Meeting meeting = read.letter().particulars().meeting().orElseThrow();
    assertThat(meeting.present())
        .extracting(Attendee::name)
        .containsExactly(
            "นายสมชาย ใจมั่น", "นางสาวพิมพ์ใจ ดีงาม", "นางสาวใหม่ ดีงาม", "นายกล้า หาญกล้า");
    assertThat(meeting.present().get(2).position()).contains("ท้องถิ่นจังหวัดกระบี่");
    assertThat(meeting.absent()).isEmpty();
    assertThat(meeting.attending())
        .isEqualTo(minutes.particulars().meeting().orElseThrow().attending());
    assertThat(read.remarks()).isEmpty();
  }

  @Test
  void everyFormThatIsOnlySavedAgainIsTheSame() throws IOException {
    List<String> command = new ArrayList<>(List.of("soffice"));
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", "docx", "--outdir"));
    command.add(folder.resolve("saved").toString());
    for (Kind kind : Kind.values()) {
      Path word = folder.resolve(kind.code() + ".docx");
      command.add(Files.write(word, WordFiles.word(Pages.form(kind))).toString());
    }
    Programs.run(command.toArray(String[]::new));
    List<String> found = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Letter letter = Pages.form(kind);
      byte[] saved = Files.readAllBytes(folder.resolve("saved").resolve(kind.code() + ".docx"));
      ReadBack.Result read = ReadBack.into(letter, saved);
      read.remarks().forEach(remark -> found.add(kind.code() + " " + remark));
      new Differences(letter, read.letter())
          .all()
          .forEach(change -> found.add(kind.code() + " " + change));
    }
    assertThat(found).isEmpty();
  }

  private static String without(String flat, String text) {
    return flat.replace(paragraph(flat, text), "");
  }

  private static String paragraph(String flat, String text) {
    int at = flat.indexOf(text, flat.indexOf("<office:body>"));
    assertThat(at).as(text).isPositive();
    int start = flat.lastIndexOf("<text:p ", at);
    return flat.substring(start, flat.indexOf("</text:p>", at) + "</text:p>".length());
  }
}
