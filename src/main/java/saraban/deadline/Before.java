package saraban.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.deadline.Asked.Repeat;

/** "ก่อนวันที่ ๒๐ มกราคม": the day before at the latest, or so many days before. */
final class Before {

  static final String WORDS =
      "ก่อน(?:ถึง)?(?=วันที่|วัน[จอพศสเ]|\\d{1,2}[ก-ฮเ]|(?:วัน)?สิ้น|เวลา|เที่ยง|วันสุดท้าย)"
          + "|ก่อน(?:การ|วัน)?(?<event>ประชุม|อบรม|สัมมนา|จัด(?:งาน|กิจกรรม|ประชุม|อบรม)|เดินทาง|สอบ|พิธี|เปิด|เริ่ม)[ก-ไ]{0,50}?(?:ใน)?(?=วันที่\\d)";

  /** The day itself, or the last instant before an end. */
  private static final Pattern AT_THE_END = Skeleton.pattern("เวลา|เที่ยง|(?:วัน)?สิ้น");

  private static final Pattern COUNT =
      Skeleton.pattern(
          "\\(?(?:เป็นเวลา|ล่วงหน้า)?(?:ไม่น้อยกว่า|อย่างน้อย|ไม่ต่ำกว่า|ล่วงหน้า)?"
              + Counted.NUMBER
              + Counted.UNIT
              + "(?:ทำการ)?(?:ล่วงหน้า)?");

  /** "ล่วงหน้า ๗ วัน ก่อน": read from its own beginning. */
  private static final Pattern COUNTED =
      Skeleton.pattern(
          "(?:ล่วงหน้า|ไม่น้อยกว่า|อย่างน้อย|ไม่ต่ำกว่า)+(?:เป็นเวลา)?"
              + Counted.NUMBER
              + Counted.UNIT
              + "(?:ทำการ)?$");

  private static final int NEAR = 40;

  private Before() {}

  /**
   * @param tail what stands behind "ก่อน"
   */
  static Optional<Tail> read(Skeleton text, Matcher match, Tail tail, LetterDays days) {
    String near = text.chars().substring(Math.max(0, match.start() - NEAR), match.start());
    if (COUNTED.matcher(near).find()) {
      return Optional.empty();
    }
    Matcher count = text.at(COUNT, tail.end());
    if (tail.repeat() == Repeat.ONCE && count.lookingAt()) {
      return Span.of(count).map(span -> ahead(tail, span, count.end(), days));
    }
    Tail before = text.at(AT_THE_END, match.end()).lookingAt() ? tail : dayBefore(tail);
    return Optional.of(match.group("event") == null ? before : before.unsure());
  }

  private static Tail ahead(Tail tail, Span span, int end, LetterDays days) {
    String from = tail.rule().orElse(tail.date().map(LocalDate::toString).orElse("event"));
    Optional<LocalDate> day = tail.date().map(d -> span.before(d, days));
    return new Tail(end, day, Optional.of(from + " − " + span), tail.sure(), Repeat.ONCE);
  }

  private static Tail dayBefore(Tail tail) {
    String rule =
        switch (tail.repeat()) {
          case ONCE -> "before = the day before at the latest";
          case WEEKLY -> tail.rule().orElse("").replaceFirst(": ", ": before ");
          default -> tail.rule().orElse("").replaceFirst("day", "before day");
        };
    Optional<LocalDate> day = tail.date().map(d -> d.minusDays(1));
    return new Tail(tail.end(), day, Optional.of(rule), tail.sure(), tail.repeat());
  }
}
