package saraban;

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

/** Letters that tests write about. */
public final class SampleLetters {

  public static final LocalDate DAY = LocalDate.of(2021, 5, 14);

  public static final ReferenceNumber KRABI =
      new ReferenceNumber("กบ", "", false, "0023.1", "ว", "");

  private SampleLetters() {}

  /** A circular of Krabi to its districts, whole but for its number. */
  public static Letter circular() {
    return circular(Secrecy.NONE);
  }

  public static Letter circular(Secrecy secrecy) {
    return new Letter(
        Kind.EXTERNAL_LETTER,
        Urgency.MOST_URGENT,
        secrecy,
        Optional.of(KRABI),
        new Sender("krabi", "ศาลากลางจังหวัดกระบี่", List.of("ถนนอุตรกิจ กบ ๘๑๐๐๐")),
        new LetterDate.Day(DAY),
        "การประเมินประสิทธิภาพขององค์กรปกครองส่วนท้องถิ่น",
        "เรียน",
        List.of("นายอำเภอ ทุกอำเภอ"),
        List.of(
            new Reference(
                "จังหวัดกระบี่",
                Secrecy.NONE,
                Urgency.MOST_URGENT,
                "กบ 0023.1/ว 4366",
                new LetterDate.Day(LocalDate.of(2020, 8, 28)))),
        List.of(new Enclosure("แบบประเมิน", "๑ ชุด")),
        "ตามที่จังหวัดกระบี่ได้แจ้งให้อำเภอดำเนินการ นั้น\n\nจึงเรียนมาเพื่อพิจารณาดำเนินการต่อไป",
        "ขอแสดงความนับถือ",
        new Signatory("นายสมชาย ใจมั่น", List.of("ผู้ว่าราชการจังหวัดกระบี่")),
        List.of("สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด"),
        new Contact("๐ ๗๕๖๑ ๐๐๐๐", "", "", ""),
        List.of(),
        Digits.THAI);
  }

  /** The same after it got its number. */
  public static IssuedLetter issued(int running) {
    LetterId id = new LetterId("krabi", 2564, Series.CIRCULAR, running);
    return new IssuedLetter(
        id,
        circular().withNumber(KRABI.numbered(Integer.toString(running), 2564)),
        "krabi",
        DAY,
        "krabi");
  }
}
