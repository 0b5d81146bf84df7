package saraban.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import saraban.issuing.OfficeSenders;
import saraban.letter.Contact;
import saraban.letter.FiledLetter;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterNumber;
import saraban.letter.Reference;
import saraban.letter.ReferenceNumber;
import saraban.letter.Signatory;
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
  Letter of(Office office, Optional<FiledLetter> cited) {
    return of(office, cited, Kind.EXTERNAL_LETTER);
  }

  /**
   * @param cited letter that the new one refers to
   */
  Letter of(Office office, Optional<FiledLetter> cited, Kind kind) {
    LocalDate today = LocalDate.now(clock);
    Letter blank = Letter.blank(kind);
    return blank
        .but()
        .number(kind.numberedByYear() ? blank.number() : number(office))
        .from(OfficeSenders.sender(office, kind))
        .date(new LetterDate.Day(today))
        .references(cited.stream().map(StartLetter::reference).toList())
        .signatory(signatory(office, today))
        .unit(office.unit())
        .contact(new Contact(office.phone(), office.fax(), "", ""))
        .letter();
  }

  /** The same letter again with a reference to it, which is cancelled. */
  Letter insteadOf(Office office, FiledLetter cancelled) {
    List<Reference> references = new ArrayList<>(cancelled.letter().references());
    references.add(reference(cancelled));
    return like(office, cancelled.letter()).but().references(references).letter();
  }

  /** The same letter again, as a draft of today. */
  Letter like(Office office, Letter model) {
    Letter start = of(office, Optional.empty(), model.kind());
    boolean circular = model.number().map(LetterNumber::circular).orElse(false);
    return model
        .but()
        .number(
            model.kind().numberedByYear()
                ? model.number().map(LetterNumber::unnumbered)
                : ReferenceNumber.find(office.referenceCode() + "/")
                    .map(number -> number.marked(circular ? "ว" : "")))
        .from(start.from())
        .date(start.date())
        .signatory(start.signatory())
        .unit(start.unit())
        .contact(start.contact())
        .enclosures(model.enclosures().stream().map(each -> each.in("")).toList())
        .letter();
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

  private static Reference reference(FiledLetter cited) {
    Letter letter = cited.letter();
    String number = letter.number().map(LetterNumber::canonical).orElse("");
    return new Reference(issuer(cited), letter.secrecy(), letter.urgency(), number, letter.date());
  }

  private static String issuer(FiledLetter cited) {
    return cited
        .letter()
        .from()
        .name()
        .replaceFirst("^ศาลากลาง(?=จังหวัด)|^ที่ว่าการ(?=อำเภอ)", "");
  }

  /** What the inputs of our templates can take from a received letter. */
  Map<String, String> inputsFrom(Optional<FiledLetter> cited) {
    return cited
        .map(letter ->
            Map.of(
                "received", phrase(letter),
                "sender", issuer(letter),
                "topic", letter.letter().subject()))
        .orElse(Map.of());
  }

  private static String phrase(FiledLetter cited) {
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
