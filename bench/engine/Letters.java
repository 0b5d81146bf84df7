import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.home.Home;
import saraban.issuing.OfficeSenders;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterFile;
import saraban.letter.Reference;
import saraban.letter.ReferenceNumber;
import saraban.organisation.Offices;

/** The letters that every engine sets: a sample letter of two pages in which much is different each time. */
final class Letters {

  private static final List<String> PLACES =
      List.of("เมืองกระบี่", "คลองท่อม", "เกาะลันตา", "อ่าวลึก", "ปลายพระยา", "เขาพนม", "ลำทับ", "เหนือคลอง");

  private final Letter sample;

  private Letters(Letter sample) {
    this.sample = sample;
  }

  static Letters of(Path file) throws Exception {
    Offices offices = Offices.load(new Home(Path.of("no-such-home")));
    String yaml = Files.readString(file, StandardCharsets.UTF_8);
    return new Letters(LetterFile.read(file.toString(), yaml, new OfficeSenders(() -> offices)));
  }

  /** Number, day, addressee, first reference and two paragraphs are of this letter alone. */
  Letter batch(int i) {
    return letter(i, changed(sample.body(), i, 2));
  }

  /** Every paragraph is of this letter alone. */
  Letter fresh(int i) {
    return letter(i, changed(sample.body(), i, Integer.MAX_VALUE));
  }

  /** A body of about so many pages, no two paragraphs alike. */
  Letter long_(int pages) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < Math.max(1, pages * 5 / 8); i++) {
      body.append(changed(sample.body(), i, Integer.MAX_VALUE)).append("\n\n");
    }
    return letter(pages, body.toString());
  }

  private static String changed(String body, int i, int most) {
    String[] paragraphs = body.split("\n\n");
    for (int p = 0; p < paragraphs.length && most > 0; p++, most--) {
      String place = PLACES.get((i + p) % PLACES.size());
      paragraphs[p] += " ตามบัญชีของอำเภอ" + place + " ลำดับที่ " + (1000 + i * 7 + p) + " และที่แก้ไขเพิ่มเติม";
    }
    return String.join("\n\n", paragraphs);
  }

  private Letter letter(int i, String body) {
    List<Reference> references = new ArrayList<>(sample.references());
    Reference old = references.getFirst();
    String number = old.number().replaceAll("[0-9๐-๙]+$", "") + (i % 4000 + 1);
    LetterDate day = new LetterDate.Day(LocalDate.of(2020, 1, 1).plusDays(i % 360));
    references.set(0, new Reference(old.from(), old.secrecy(), old.urgency(), number, day));
    ReferenceNumber own = sample.number().orElseThrow();
    return new Letter(
        sample.kind(), sample.urgency(), sample.secrecy(),
        Optional.of(new ReferenceNumber(own.prefix(), own.committee(), own.committeeAfterUnit(), own.unit(), own.mark(), Integer.toString(i + 1))),
        sample.from(), new LetterDate.Day(LocalDate.of(2021, 1, 1).plusDays(i % 360)),
        sample.subject(), sample.salutation(),
        List.of("นายอำเภอ" + PLACES.get(i % PLACES.size()) + " ที่ " + (i + 1)),
        List.copyOf(references), sample.enclosures(), body, sample.closing(), sample.signatory(),
        sample.unit(), sample.contact(), sample.copies(), sample.digits());
  }
}
