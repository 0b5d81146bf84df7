package saraban.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.crossreference.LetterName;
import saraban.issuing.OfficeSenders;
import saraban.letter.Contact;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterNumber;
import saraban.letter.Reference;
import saraban.letter.ReferenceNumber;
import saraban.letter.Signatory;
import saraban.organisation.Office;
import saraban.organisation.Offices;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** How our letters speak of others, and what each of them begins with. */
final class Phrases {

  private Phrases() {}

  /** "หนังสือกรมส่งเสริมการปกครองท้องถิ่น ที่ มท ๐๘๑๐.๗/ว ๘๘๘ ลงวันที่ ๒๙ เมษายน ๒๕๖๔". */
  static String phrase(Letter letter) {
    String number = letter.number().map(n -> n.in(Digits.THAI)).orElse("");
    String urgency = letter.urgency().thai();
    String dated =
        letter.date() instanceof LetterDate.Day day
            ? " ลงวันที่ " + ThaiDate.full(day.day(), Digits.THAI)
            : "";
    return "หนังสือ%s %s ที่ %s%s"
        .formatted(LetterName.of(letter).issuer(), urgency, number, dated)
        .replaceAll(" +", " ");
  }

  static Reference reference(Letter letter) {
    return new Reference(
        LetterName.of(letter).issuer(),
        letter.secrecy(),
        letter.urgency(),
        letter.number().map(LetterNumber::canonical).orElse(""),
        letter.date());
  }

  /** What the letter is about, as it stands behind "ติดตาม" and "รายงานผล". */
  static String topic(Letter letter) {
    String subject = letter.subject();
    return subject.startsWith("การ") ? subject : "การดำเนินการเรื่อง " + subject;
  }

  /** A number for a letter to one office: without ว. */
  static LetterNumber single(LetterNumber number) {
    return number instanceof ReferenceNumber code ? code.marked("") : number;
  }

  /** An empty letter of an office: head, number, day, signer, contact. */
  static Letter start(Office office, Offices offices, LocalDate today) {
    Optional<LetterNumber> number =
        ReferenceNumber.find(office.referenceCode() + "/").map(found -> found.marked("ว"));
    Signatory signatory =
        offices.signersFor(office.code(), today).stream()
            .findFirst()
            .map(block -> new Signatory(block.name(), block.position()))
            .orElse(Signatory.BLANK);
    return Letter.blank(Kind.EXTERNAL_LETTER)
        .but()
        .number(number)
        .from(OfficeSenders.sender(office))
        .date(new LetterDate.Day(today))
        .signatory(signatory)
        .unit(office.unit())
        .contact(new Contact(office.phone(), office.fax(), "", ""))
        .copies(List.of())
        .letter();
  }
}
