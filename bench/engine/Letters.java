import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import saraban.home.Home;
import saraban.issuing.OfficeSenders;
import saraban.letter.Letter;
import saraban.letter.LetterFile;
import saraban.organisation.Offices;
import saraban.thai.Digits;

/** The letters that every engine sets: a sample letter of two pages of which much is new each time. */
final class Letters {

  private static final List<String> PLACES =
      List.of(
          "เมืองกระบี่", "คลองท่อม", "เกาะลันตา", "อ่าวลึก", "ปลายพระยา", "เขาพนม", "ลำทับ",
          "เหนือคลอง");

  private final String sample;
  private final OfficeSenders senders;

  Letters(Path file) throws Exception {
    this.sample = Files.readString(file, StandardCharsets.UTF_8);
    Offices offices = Offices.load(new Home(Path.of("no-such-home")));
    this.senders = new OfficeSenders(() -> offices);
  }

  /** Number, day, addressee, first reference and two paragraphs are of each letter alone. */
  List<Letter> batch(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(i -> letter(i, body(i, 2))).toList();
  }

  /** Every paragraph is of each letter alone. */
  List<Letter> fresh(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(i -> letter(i, body(i, Integer.MAX_VALUE)))
        .toList();
  }

  /** A letter of about so many pages, no two paragraphs alike, none as in another round. */
  Letter ofPages(int pages, int round) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < Math.max(1, pages * 10 / 13); i++) {
      body.append(body(i + 997 * round, Integer.MAX_VALUE)).append("\n");
    }
    return letter(pages, body.toString());
  }

  private String body(int i, int most) {
    String body = sample.split("body: \\|\n")[1].split("\nsignatory:")[0];
    String[] paragraphs = body.split("\n\n");
    for (int p = 0; p < Math.min(most, paragraphs.length); p++) {
      paragraphs[p] =
          paragraphs[p].stripTrailing()
              + " ตามบัญชีของอำเภอ"
              + PLACES.get((i + p) % PLACES.size())
              + " ลำดับที่ "
              + Digits.THAI.of(1000 + i * 7 + p)
              + " และที่แก้ไขเพิ่มเติม";
    }
    return String.join("\n\n", paragraphs) + "\n";
  }

  private Letter letter(int i, String body) {
    LocalDate day = LocalDate.of(2021, 1, 1).plusDays(i % 360);
    String head = sample.split("body: \\|\n")[0];
    String foot = "signatory:" + sample.split("\nsignatory:")[1];
    String own =
        head.replaceFirst("(?m)^(number: .*/ว).*$", "$1 " + (i + 1))
            .replaceFirst("(?m)^date: .*$", "date: " + day)
            .replaceFirst(
                "(?m)^to: .*$",
                "to: [นายอำเภอ" + PLACES.get(i % PLACES.size()) + " ชุดที่ " + Digits.THAI.of(i + 1) + "]")
            .replaceFirst("number: (มท [^,]*/ว) \\d+, date: [^}]*", "number: $1 " + (i % 4000 + 1) + ", date: " + day);
    return LetterFile.read("letter " + i, own + "body: |\n" + body + foot, senders);
  }
}
