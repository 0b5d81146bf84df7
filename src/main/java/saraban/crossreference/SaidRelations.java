package saraban.crossreference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.letter.Enclosure;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.Reference;
import saraban.letter.ReferenceNumber;
import saraban.thai.NotADate;
import saraban.thai.ThaiDate;

/**
 * What a letter itself says of earlier ones, so that the graph can be made anew from the archive:
 * its references, and the copies of letters that it encloses.
 */
final class SaidRelations {

  private static final Pattern COPY =
      Pattern.compile(
          "สำเนาหนังสือ\\s*(?<issuer>\\S.*?)\\s+(?<before>(?:(?:ด่วนที่สุด|ด่วนมาก|ด่วน|ลับที่สุด|ลับมาก|ลับ)\\s*)*)"
              + "ที่\\s*(?<number>[ก-ฮ].*?)\\s*ลงวันที่\\s*(?<dated>.+)");
  private static final Pattern CHASES =
      Pattern.compile("^(?:ขอ)?(?:ติดตาม|เร่งรัด|แจ้งเตือน|ทวงถาม)");
  private static final Pattern CANCELS = Pattern.compile("^(?:ขอ)?ยกเลิก");
  private static final Pattern REPLACES = Pattern.compile("ใช้แทน|(?:แก้ไข|แทน)หนังสือที่อ้างถึง");

  private final Letter letter;
  private final LetterName own;

  private SaidRelations(Letter letter) {
    this.letter = letter;
    this.own = LetterName.of(letter);
  }

  static List<Said> of(Letter letter) {
    return new SaidRelations(letter).all();
  }

  private List<Said> all() {
    List<Said> all = new ArrayList<>();
    for (Reference reference : letter.references()) {
      LetterName cited = LetterName.of(reference);
      add(all, new Said(cited, relation(cited), phrase(reference)));
    }
    for (Enclosure enclosure : letter.enclosures()) {
      copied(enclosure.title()).ifPresent(name -> add(all, said(name, enclosure.title())));
    }
    return List.copyOf(all);
  }

  private void add(List<Said> all, Said said) {
    if (!said.of().number().isEmpty() && !said.of().key().equals(own.key())) {
      all.add(said);
    }
  }

  private static String phrase(Reference reference) {
    String dated =
        reference.date() instanceof LetterDate.Day day
            ? " ลงวันที่ " + ThaiDate.full(day.day(), saraban.thai.Digits.THAI)
            : "";
    return "หนังสือ" + reference.from() + " ที่ " + reference.number() + dated;
  }

  /** A letter to whom it cites answers it; others say in their subject what they are for. */
  private Relation relation(LetterName cited) {
    if (CANCELS.matcher(letter.subject()).find()) {
      return Relation.CANCELS;
    }
    if (CHASES.matcher(letter.subject()).find()) {
      return Relation.FOLLOWS_UP;
    }
    if (REPLACES.matcher(letter.body()).find() && cited.sameIssuer(own)) {
      return Relation.REPLACES;
    }
    return isTo(cited) ? Relation.ANSWERS : Relation.CITES;
  }

  private boolean isTo(LetterName cited) {
    return !cited.issuer().isEmpty()
        && !cited.sameIssuer(own)
        && letter.to().stream().anyMatch(line -> line.strip().endsWith(cited.issuer()));
  }

  /** A letter that opens with what another office told it passes that letter on. */
  private Said said(LetterName copied, String title) {
    boolean told =
        Pattern.compile("(?:ด้วย|ได้รับแจ้งจาก)\\s*" + Pattern.quote(copied.issuer()))
            .matcher(letter.body())
            .find();
    return new Said(copied, told ? Relation.RELAYS : Relation.ENCLOSES, title);
  }

  private static Optional<LetterName> copied(String title) {
    Matcher copy = COPY.matcher(title);
    if (!copy.find()) {
      return Optional.empty();
    }
    return ReferenceNumber.find(copy.group("number"))
        .map(number ->
            new LetterName(
                number.canonical(),
                day(copy.group("dated")),
                copy.group("issuer"),
                copy.group("before").contains("ลับ")));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(ThaiDate.parse(text));
    } catch (NotADate e) {
      return Optional.empty();
    }
  }
}
