package saraban.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import saraban.letter.Contact;
import saraban.letter.Enclosure;
import saraban.letter.IssuedLetter;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterId;
import saraban.letter.Reference;
import saraban.letter.ReferenceNumber;
import saraban.letter.Secrecy;
import saraban.letter.Sender;
import saraban.letter.Series;
import saraban.letter.Signatory;
import saraban.letter.Urgency;
import saraban.thai.Digits;

/** A few issued letters to look for. */
final class SampleLetters {

  static final ReferenceNumber KRABI = number("กบ", "", "0023.1", "ว", "2332");
  static final ReferenceNumber DEPARTMENT = number("มท", "", "0810.7", "ว", "888");
  static final ReferenceNumber COMMITTEE = number("กค", "กวจ", "0405.2", "ว", "581");
  static final ReferenceNumber PLAIN = number("กบ", "", "0023.3", "", "1888");

  private SampleLetters() {}

  static IssuedLetter krabi() {
    return letter(
        "krabi",
        KRABI,
        Series.CIRCULAR,
        LocalDate.of(2021, 5, 14),
        Secrecy.NONE,
        "การประเมินผู้บริหารองค์การ (ผู้บริหารท้องถิ่น)",
        "ตามที่จังหวัดได้แจ้งแนวทางการประเมินผู้บริหารองค์การ จำนวน ๙ ประเด็น"
            + " เพื่อให้องค์กรปกครองส่วนท้องถิ่นดำเนินการ เกี่ยวกับน้ำท่วม",
        "มท 0810.7/ว 888");
  }

  static IssuedLetter department() {
    return letter(
        "dla",
        DEPARTMENT,
        Series.CIRCULAR,
        LocalDate.of(2021, 4, 29),
        Secrecy.NONE,
        "แนวทางการประเมินผู้บริหาร",
        "กรมขอเรียนว่า ให้ประเมินตนเอง",
        "");
  }

  static IssuedLetter committee() {
    return letter(
        "cgd",
        COMMITTEE,
        Series.CIRCULAR,
        LocalDate.of(2020, 2, 3),
        Secrecy.NONE,
        "ยกเว้นภาษีที่ดินและสิ่งปลูกสร้างของมูลนิธิ",
        "ตามแบบสำรวจ",
        "");
  }

  static IssuedLetter plain() {
    return letter(
        "krabi",
        PLAIN,
        Series.OUTGOING,
        LocalDate.of(2021, 6, 1),
        Secrecy.NONE,
        "ขอความอนุเคราะห์วิทยากร",
        "ด้วยอำเภอจะจัดประชุม มีผู้เข้าร่วม 2332 คน",
        "");
  }

  static IssuedLetter secret() {
    return letter(
        "krabi",
        number("กบ", "", "0023.1", "", "45"),
        Series.OUTGOING,
        LocalDate.of(2021, 7, 1),
        Secrecy.SECRET,
        "ร้องเรียนเจ้าพนักงาน",
        "ข้อเท็จจริงไม่เพียงพอ",
        "");
  }

  static ReferenceNumber number(
      String prefix, String committee, String unit, String mark, String running) {
    return new ReferenceNumber(prefix, committee, false, unit, mark, running);
  }

  static IssuedLetter letter(
      String registry,
      ReferenceNumber number,
      Series series,
      LocalDate day,
      Secrecy secrecy,
      String subject,
      String body,
      String cited) {
    List<Reference> references =
        cited.isEmpty()
            ? List.of()
            : List.of(
                new Reference(
                    "กรมส่งเสริมการปกครองท้องถิ่น",
                    Secrecy.NONE,
                    Urgency.NORMAL,
                    cited,
                    LetterDate.BLANK));
    Letter letter =
        new Letter(
            Kind.EXTERNAL_LETTER,
            Urgency.NORMAL,
            secrecy,
            Optional.of(number),
            new Sender(registry, "ศาลากลางจังหวัดกระบี่", List.of("ถนนอุตรกิจ")),
            new LetterDate.Day(day),
            subject,
            "เรียน",
            List.of("นายอำเภอ ทุกอำเภอ"),
            references,
            List.of(new Enclosure("สำเนาหนังสือ", "๑ ชุด")),
            body,
            "ขอแสดงความนับถือ",
            new Signatory("นายสมชาย ใจมั่น", List.of("รองผู้ว่าราชการจังหวัด รักษาราชการแทน")),
            List.of("สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด"),
            Contact.BLANK,
            List.of(),
            Digits.THAI);
    int running = Integer.parseInt("0" + number.running().replaceAll("\\D.*", ""));
    LetterId id = new LetterId(registry, day.getYear() + 543, series, running);
    return new IssuedLetter(id, letter, registry, day, "somchai");
  }
}
