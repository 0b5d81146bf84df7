package saraban.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.issuing.OfficeSenders;
import saraban.letter.Contact;
import saraban.letter.IssuedLetter;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterNumber;
import saraban.letter.Reference;
import saraban.letter.ReferenceNumber;
import saraban.letter.Secrecy;
import saraban.letter.Signatory;
import saraban.letter.Urgency;
import saraban.organisation.Office;
import saraban.organisation.Offices;
import saraban.organisation.SignatureBlock;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** What a new letter of an office says before anybody has typed: head, date, signer, contact. */
@Component
class StartLetter {

  private final Supplier<Offices> offices;
  private final Clock clock;

  StartLetter(Supplier<Offices> offices, Clock clock) {
    this.offices = offices;
    this.clock = clock;
  }

  /**
   * @param cited letter that the new one refers to
   */
  Letter of(Office office, Optional<IssuedLetter> cited) {
    LocalDate today = LocalDate.now(clock);
    return new Letter(
        Kind.EXTERNAL_LETTER,
        Urgency.NORMAL,
        Secrecy.NONE,
        number(office),
        OfficeSenders.sender(office),
        new LetterDate.Day(today),
        "",
        "เรียน",
        List.of(),
        cited.stream().map(StartLetter::reference).toList(),
        List.of(),
        "",
        "ขอแสดงความนับถือ",
        signatory(office, today),
        office.unit(),
        new Contact(office.phone(), office.fax(), "", ""),
        List.of(),
        Digits.THAI);
  }

  /** The same letter again, as a draft of today. */
  Letter like(Office office, Letter model) {
    Letter start = of(office, Optional.empty());
    boolean circular = model.number().map(LetterNumber::circular).orElse(false);
    return new Letter(
        model.kind(),
        model.urgency(),
        model.secrecy(),
        model.kind().numberedByYear()
            ? model.number().map(LetterNumber::unnumbered)
            : ReferenceNumber.find(office.referenceCode() + "/")
                .map(number -> number.marked(circular ? "ว" : "")),
        start.from(),
        start.date(),
        model.subject(),
        model.salutation(),
        model.to(),
        model.references(),
        model.enclosures(),
        model.body(),
        model.closing(),
        start.signatory(),
        start.unit(),
        start.contact(),
        model.copies(),
        model.digits());
  }

  private static Optional<LetterNumber> number(Office office) {
    return ReferenceNumber.find(office.referenceCode() + "/").map(number -> number);
  }

  private Signatory signatory(Office office, LocalDate day) {
    return offices.get().signersFor(office.code(), day).stream()
        .findFirst()
        .map(StartLetter::signatory)
        .orElse(Signatory.BLANK);
  }

  static Signatory signatory(SignatureBlock block) {
    return new Signatory(block.name(), block.position());
  }

  private static Reference reference(IssuedLetter cited) {
    Letter letter = cited.letter();
    String number = letter.number().map(LetterNumber::canonical).orElse("");
    return new Reference(issuer(cited), letter.secrecy(), letter.urgency(), number, letter.date());
  }

  private static String issuer(IssuedLetter cited) {
    return cited
        .letter()
        .from()
        .name()
        .replaceFirst("^ศาลากลาง(?=จังหวัด)|^ที่ว่าการ(?=อำเภอ)", "");
  }

  /** What the inputs of our templates can take from a received letter. */
  Map<String, String> inputsFrom(Optional<IssuedLetter> cited) {
    return cited
        .map(letter ->
            Map.of(
                "received", phrase(letter),
                "sender", issuer(letter),
                "topic", letter.letter().subject()))
        .orElse(Map.of());
  }

  private static String phrase(IssuedLetter cited) {
    Letter letter = cited.letter();
    String number = letter.number().map(n -> n.in(Digits.THAI)).orElse("");
    String urgency = letter.urgency().thai();
    String date =
        letter.date() instanceof LetterDate.Day whole
            ? " ลงวันที่ " + ThaiDate.full(whole.day(), Digits.THAI)
            : "";
    return "หนังสือ%s %s ที่ %s%s"
        .formatted(issuer(cited), urgency, number, date)
        .replaceAll(" +", " ");
  }
}
