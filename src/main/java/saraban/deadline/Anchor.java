package saraban.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.deadline.Asked.Repeat;

/**
 * What days are counted from: the receipt, the letter's date, a day, the end of a period, an event.
 */
record Anchor(int end, String name, Optional<LocalDate> day, Repeat repeat) {

  private static final String WHOSE =
      "(?:ที่)?(?:ท่าน|หน่วยงาน|จังหวัด|อำเภอ|ส่วนราชการ|องค์กรปกครองส่วนท้องถิ่น|อปท\\.?)?";

  private static final Pattern NOTICE =
      Skeleton.pattern("(?:วัน)?" + WHOSE + "(?:ได้)?รับแจ้ง(?:จาก)?");

  private static final Pattern RECEIPT =
      Skeleton.pattern(
          "(?:วัน)?"
              + WHOSE
              + "(?:ได้)?รับ(?:หนังสือ(?!แสดง|รับรอง|ค้ำ|มอบ|สัญญา|ตอบ|ร้องเรียน|ยินยอม|อนุมัติ|อนุญาต)"
              + "|เรื่อง(?!ร้องเรียน|อุทธรณ์)|บันทึก(?:ข้อความ)?|โทรสาร|วิทยุ|เอกสาร|ประกาศ|(?=\\s|$|[,;)\\n]))"
              + "(?:สั่งการ|แจ้ง|เวียน|(?:แจ้ง)?เตือน|ทวงถาม|[ก-ไ]{1,20}?(?=(?:ฉบับ)?นี้))?(?:ฯ)?(?:ฉบับ)?(?:นี้|ดังกล่าว|ข้างต้น)?(?:เป็นต้นไป)?");

  /** "คำสั่งนี้", "หมายเรียกนี้": what was received is this itself. */
  private static final Pattern THIS =
      Skeleton.pattern(
          "(?:วัน)?" + WHOSE + "(?:ได้)?รับ(?:ทราบ)?[ก-ไ]{2,25}?(?:ฉบับ)?นี้(?:เป็นต้นไป)?");

  private static final Pattern LETTER =
      Skeleton.pattern(
          "(?:วัน)?(?:ที่)?(?:ใน|ที่ลงใน|ลงใน|ของ|ตาม|ออก|ลงนามใน|ที่ปรากฏใน|ปรากฏใน|ระบุใน|ลงวันที่(?:ใน)?)หนังสือ(?:ฉบับ)?(?:นี้)?|บัดนี้|วันนี้(?:เป็นต้นไป)?");

  private static final Pattern END =
      Skeleton.pattern(
          "(?:วัน)?(?:ที่)?สิ้น(?:สุด)?(?:ของ)?(?<what>ปีงบประมาณ|ไตรมาส|เดือน|ปี(?:ปฏิทิน)?|ภาคเรียน|ภาคการศึกษา)(?:ที่[1-4])?"
              + "(?:แต่ละ[ก-ไ]{2,8}|ของทุก[ก-ไ]{2,8})?(?:พ\\.?ศ\\.?)?(?<y>\\d{4})?");

  static Anchor at(Skeleton text, int index, LetterDays days) {
    return written(text, index, days)
        .or(() -> notice(text, index, days))
        .or(() -> known(text, index, RECEIPT, "receipt date", days.received()))
        .or(() -> known(text, index, THIS, "receipt date", days.received()))
        .or(() -> known(text, index, LETTER, "letter date", days.dated()))
        .or(() -> end(text, index))
        .orElseGet(() -> new Anchor(eventEnd(text, index), "event", Optional.empty(), Repeat.ONCE));
  }

  private static Optional<Anchor> written(Skeleton text, int index, LetterDays days) {
    return Dates.at(text, index, days)
        .flatMap(read ->
            read.day()
                .map(day -> new Anchor(read.end(), day.toString(), Optional.of(day), Repeat.ONCE)));
  }

  private static Optional<Anchor> notice(Skeleton text, int index, LetterDays days) {
    Matcher match = text.at(NOTICE, index);
    return match.lookingAt()
        ? Optional.of(
            new Anchor(eventEnd(text, match.end() - 1), "notice", days.received(), Repeat.ONCE))
        : Optional.empty();
  }

  private static Optional<Anchor> known(
      Skeleton text, int index, Pattern pattern, String name, Optional<LocalDate> day) {
    Matcher match = text.at(pattern, index);
    return match.lookingAt()
        ? Optional.of(new Anchor(match.end(), name, day, Repeat.ONCE))
        : Optional.empty();
  }

  private static Optional<Anchor> end(Skeleton text, int index) {
    Matcher match = text.at(END, index);
    if (!match.lookingAt()) {
      return Optional.empty();
    }
    String what = match.group("what");
    if (match.group("y") != null && what.startsWith("ปี")) {
      int year = Dates.year(match.group("y"));
      LocalDate day =
          what.equals("ปีงบประมาณ") ? LocalDate.of(year, 9, 30) : LocalDate.of(year, 12, 31);
      return Optional.of(new Anchor(match.end(), day.toString(), Optional.of(day), Repeat.ONCE));
    }
    return Optional.of(period(match.end(), what));
  }

  private static Anchor period(int end, String what) {
    return switch (what) {
      case "ปีงบประมาณ" ->
          new Anchor(end, "end of the fiscal year", Optional.empty(), Repeat.YEARLY);
      case "ไตรมาส" -> new Anchor(end, "end of the quarter", Optional.empty(), Repeat.QUARTERLY);
      case "เดือน" -> new Anchor(end, "end of the month", Optional.empty(), Repeat.MONTHLY);
      case "ปี", "ปีปฎิทน", "ปีปฎิทิน" ->
          new Anchor(end, "end of the year", Optional.empty(), Repeat.YEARLY);
      default -> new Anchor(end, "end of the term", Optional.empty(), Repeat.ONCE);
    };
  }

  /** An event goes on to the next space of the text. */
  private static int eventEnd(Skeleton text, int index) {
    Matcher day = text.at(DAY, index);
    return text.wordEnd(day.lookingAt() ? day.end() : index);
  }

  private static final Pattern DAY = Skeleton.pattern("วัน(?:ที่)?");
}
