package saraban.revision;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saraban.letter.Attendee;
import saraban.letter.Contact;
import saraban.letter.Letter;
import saraban.letter.LetterChange;
import saraban.letter.LetterDate;
import saraban.letter.Meeting;
import saraban.letter.Particulars;
import saraban.letter.Reference;
import saraban.letter.Signatory;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** The fields that are compared, in the order of the paper. */
enum Compared {
  URGENCY(
      "ชั้นความเร็ว", Letter::urgency, l -> l.urgency().thai(), (c, l) -> c.urgency(l.urgency())),
  SECRECY(
      "ชั้นความลับ", Letter::secrecy, l -> l.secrecy().thai(), (c, l) -> c.secrecy(l.secrecy())),
  NUMBER(
      "ที่",
      Letter::number,
      l -> l.number().map(n -> n.in(Digits.THAI)).orElse(""),
      (c, l) -> c.number(l.number())),
  FROM(
      "หัวหนังสือ",
      l -> List.of(l.from().name(), l.from().address()),
      l -> lines(Stream.concat(Stream.of(l.from().name()), l.from().address().stream()).toList()),
      (c, l) -> c.from(l.from())),
  DATE("ลงวันที่", Letter::date, l -> date(l.date()), (c, l) -> c.date(l.date())),
  SUBJECT("เรื่อง", Letter::subject, Letter::subject, (c, l) -> c.subject(l.subject())),
  SALUTATION(
      "คำขึ้นต้น", Letter::salutation, Letter::salutation, (c, l) -> c.salutation(l.salutation())),
  TO("ผู้รับ", Letter::to, l -> lines(l.to()), (c, l) -> c.to(l.to())),
  REFERENCES(
      "อ้างถึง",
      Letter::references,
      l -> lines(l.references().stream().map(Compared::reference).toList()),
      (c, l) -> c.references(l.references())),
  ENCLOSURES(
      "สิ่งที่ส่งมาด้วย",
      Letter::enclosures,
      l ->
          lines(
              l.enclosures().stream().map(e -> (e.title() + "  " + e.quantity()).strip()).toList()),
      (c, l) -> c.enclosures(l.enclosures())),
  CLOSING("คำลงท้าย", Letter::closing, Letter::closing, (c, l) -> c.closing(l.closing())),
  SIGNATORY(
      "ผู้ลงนาม",
      Letter::signatory,
      l -> signed(l.signatory()),
      (c, l) -> c.signatory(l.signatory())),
  UNIT("เจ้าของเรื่อง", Letter::unit, l -> lines(l.unit()), (c, l) -> c.unit(l.unit())),
  CONTACT("ติดต่อ", Letter::contact, l -> contact(l.contact()), (c, l) -> c.contact(l.contact())),
  COPIES("สำเนาส่ง", Letter::copies, l -> lines(l.copies()), (c, l) -> c.copies(l.copies())),
  PARTICULARS(
      "รายการของแบบนี้",
      Letter::particulars,
      l -> particulars(l.particulars()),
      (c, l) -> c.particulars(l.particulars()));

  private final String thai;
  private final Function<Letter, Object> value;
  private final Function<Letter, String> shown;
  private final BiConsumer<LetterChange, Letter> take;

  Compared(
      String thai,
      Function<Letter, Object> value,
      Function<Letter, String> shown,
      BiConsumer<LetterChange, Letter> take) {
    this.thai = thai;
    this.value = value;
    this.shown = shown;
    this.take = take;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  String thai() {
    return thai;
  }

  Object of(Letter letter) {
    return value.apply(letter);
  }

  String shown(Letter letter) {
    return shown.apply(letter);
  }

  void take(LetterChange change, Letter read) {
    take.accept(change, read);
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines).strip();
  }

  private static String date(LetterDate date) {
    return switch (date) {
      case LetterDate.Day whole -> ThaiDate.full(whole.day(), Digits.THAI);
      case LetterDate.Month month -> ThaiDate.month(month.month(), Digits.THAI);
      case LetterDate.Blank blank -> "";
    };
  }

  private static String reference(Reference reference) {
    String day = date(reference.date());
    return Stream.of(
            reference.from(),
            reference.secrecy().thai(),
            reference.urgency().thai(),
            reference.number().isEmpty() ? "" : "ที่ " + Digits.THAI.of(reference.number()),
            day.isEmpty() ? "" : "ลงวันที่ " + day)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String contact(Contact contact) {
    return Stream.of(
            labelled("โทร. ", contact.phone()),
            labelled("โทรสาร ", contact.fax()),
            contact.email(),
            labelled("ผู้ประสานงาน ", contact.coordinator()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String particulars(Particulars all) {
    return Stream.of(
            labelled("ฉบับที่ ", Digits.THAI.of(all.edition())),
            labelled("มีผลตั้งแต่วันที่ ", date(all.effective())),
            all.meeting().map(Compared::meeting).orElse(""),
            all.certified().map(who -> labelled("ผู้ได้รับการรับรอง ", who.name())).orElse(""),
            all.qr().map(qr -> labelled("คำใต้คิวอาร์โค้ด ", qr.caption())).orElse(""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String meeting(Meeting meeting) {
    return Stream.of(
            labelled("ณ ", meeting.place()),
            labelled("ผู้มาประชุม\n", people(meeting.present())),
            labelled("ผู้ไม่มาประชุม\n", people(meeting.absent())),
            labelled("ผู้เข้าร่วมประชุม\n", people(meeting.attending())),
            labelled("เริ่มประชุมเวลา ", meeting.starts()),
            labelled("เลิกประชุมเวลา ", meeting.ends()),
            labelled("ผู้จดรายงานการประชุม ", signed(meeting.recorder())),
            labelled("ผู้ตรวจรายงานการประชุม ", signed(meeting.checker())))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String people(List<Attendee> people) {
    return lines(
        people.stream()
            .map(who ->
                (who.name() + "  " + who.position() + "  " + labelled("แทน ", who.instead()))
                    .strip())
            .toList());
  }

  private static String signed(Signatory who) {
    return lines(Stream.concat(Stream.of(who.name()), who.position().stream()).toList());
  }

  private static String labelled(String label, String text) {
    return text.isEmpty() ? "" : label + text;
  }
}
