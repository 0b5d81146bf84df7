package saraban.revision;

import java.util.ArrayList;
import java.util.List;
import saraban.docx.WordText;
import saraban.letter.Contact;
import saraban.letter.Letter;
import saraban.letter.LetterChange;
import saraban.letter.LetterDate;
import saraban.letter.Secrecy;
import saraban.letter.Signatory;
import saraban.letter.Urgency;
import saraban.reading.ReadLetter;
import saraban.reading.Reading;

/** Anybody's Word file: what its text says, as far as it can be told. */
final class ForeignFile {

  private final Letter base;
  private final WordText word;
  private final List<String> remarks = new ArrayList<>();

  ForeignFile(Letter base, WordText word) {
    this.base = base;
    this.word = word;
  }

  ReadBack.Result result() {
    Reading read = ReadLetter.read(PlainLines.of(word, true));
    LetterChange change = base.but();
    head(change, read);
    foot(change, read);
    lacks(read);
    remarks.addAll(word.remarks());
    return new ReadBack.Result(change.letter(), false, List.copyOf(remarks));
  }

  private void head(LetterChange change, Reading read) {
    change
        .urgency(read.urgency() == Urgency.NORMAL ? base.urgency() : read.urgency())
        .secrecy(read.secrecy() == Secrecy.NONE ? base.secrecy() : read.secrecy())
        .subject(or(read.subject(), base.subject()))
        .salutation(or(read.salutation(), base.salutation()))
        .to(or(read.to(), base.to()))
        .references(or(read.references(), base.references()))
        .enclosures(or(read.enclosures(), base.enclosures()))
        .body(or(read.body(), base.body()))
        .closing(or(read.closing(), base.closing()));
    if (!(read.date() instanceof LetterDate.Blank)) {
      change.date(read.date());
    }
  }

  private void foot(LetterChange change, Reading read) {
    Reading.Signer signer = read.signatory();
    if (!signer.name().isEmpty() || !signer.lines().isEmpty()) {
      change.signatory(new Signatory(signer.name(), signer.lines()));
    }
    Contact contact = read.contact();
    change
        .unit(or(read.unit(), base.unit()))
        .contact(
            new Contact(
                or(contact.phone(), base.contact().phone()),
                or(contact.fax(), base.contact().fax()),
                or(contact.email(), base.contact().email()),
                or(contact.coordinator(), base.contact().coordinator())))
        .copies(or(read.copies(), base.copies()));
  }

  private static String or(String read, String otherwise) {
    return read.isBlank() ? otherwise : read;
  }

  private static <T> List<T> or(List<T> read, List<T> otherwise) {
    return read.isEmpty() ? otherwise : read;
  }

  /** What a letter has and this text does not say, and what is not taken from it. */
  private void lacks(Reading read) {
    remarks.add("แฟ้มนี้ไม่ได้ทำจากโปรแกรมนี้ อ่านจากข้อความ ตรวจทุกช่อง");
    lack(read.subject().isBlank(), "เรื่อง");
    lack(read.to().isEmpty(), "เรียน");
    lack(read.body().isBlank(), "ข้อความ");
    lack(read.signatory().name().isEmpty(), "ชื่อผู้ลงนาม");
    if (read.kind() != base.kind()) {
      remarks.add(
          "แฟ้มนี้ดูเป็น%s แต่ร่างเป็น%s".formatted(read.kind().thai(), base.kind().thai()));
    }
    boolean other = !read.issuer().isBlank() && !base.from().name().endsWith(read.issuer());
    if (other) {
      remarks.add(
          "หัวหนังสือในแฟ้มเป็นของ “%s” ร่างใช้หัวของ “%s” ไม่ได้เปลี่ยน"
              .formatted(read.issuer(), base.from().name()));
    }
    if (!read.number().isBlank()) {
      remarks.add(
          "ไม่ได้นำเลขที่ “%s” เข้ามา ทะเบียนจะให้เลขเมื่อออกหนังสือ"
              .formatted(read.numberAsWritten()));
    }
  }

  private void lack(boolean lacks, String what) {
    if (lacks) {
      remarks.add("ไม่พบ" + what + "ในแฟ้ม");
    }
  }
}
