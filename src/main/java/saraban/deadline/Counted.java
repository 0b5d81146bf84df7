package saraban.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.deadline.Asked.Repeat;
import saraban.thai.NumberWords;

/** Days counted from something: "๑๕ วันนับแต่วันที่ได้รับหนังสือ". */
final class Counted {

  private static final String NUMBER =
      "(?:(?<n>\\d{1,3})(?:\\([ก-ฮะ-ู]+\\))?|(?<w>" + NumberWords.PATTERN + ")(?:\\(\\d{1,3}\\))?)";

  private static final String UNIT =
      "(?<unit>วัน(?:ทำการ|ราชการ)|วัน|สัปดาห์|เดือน|ปี|ชั่วโมง|ชม\\.)";

  private static final Pattern COUNT =
      Skeleton.pattern(
          "(?:กำหนด(?:เวลา)?|ระยะเวลา|เวลา)?(?:ไม่เกิน)?" + NUMBER + UNIT + "(?:ทำการ)?(?!ที่\\d)");

  private static final Pattern FROM =
      Skeleton.pattern(
          "\\n?(?:ทั้งนี้|โดย)?(?:ให้)?(?:เริ่ม)?(?:นับ(?<not>(?:แต่)?(?:ถัด|ต่อ)(?:จาก|แต่))|นับ(?:ตั้ง)?(?:แต่|จาก)?"
              + "|(?:ภาย)?หลัง(?:จาก)?|(?:ตั้ง)?แต่|จาก|(?<before>ก่อน))(?=วัน|ได้รับ|ทราบ|สิ้น|\\d|เสร็จ|ดำเนินการ|การ|บัดนี้|มี|แล้วเสร็จ|เกิด|ออก|ประชุม)");

  private static final Pattern BEFORE_EVENT =
      Skeleton.pattern(
          "(?:ล่วงหน้า(?:ก่อน[ก-ู]{2,30}?)?|ก่อน[ก-ู]{2,30}?)?(?:เป็นเวลา)?(?:ไม่น้อยกว่า|อย่างน้อย|ไม่ต่ำกว่า|ไม่เกิน)?"
              + NUMBER
              + UNIT
              + "(?:ทำการ)?(?:ล่วงหน้า)?");

  private static final Pattern ORDER = Skeleton.pattern("ล่วงหน้า|ก่อน");

  private static final Pattern STANDING =
      Skeleton.pattern(
          "(?:อายุ|ประสบการณ์|ดำรงตำแหน่ง|ปฏิบัติงาน|ปฏิบัติหน้าที่|ภูมิลำเนา|เป็นสมาชิก)[^\\n]{0,30}$");

  private static final int NEAR = 60;

  private Counted() {}

  /** Behind "ภายใน". */
  static Optional<Tail> read(Skeleton text, int at, LetterDays days) {
    Matcher match = text.at(COUNT, at);
    return match.lookingAt()
        ? Span.of(match).map(span -> from(text, match.end(), span, days))
        : Optional.empty();
  }

  private static Tail from(Skeleton text, int end, Span span, LetterDays days) {
    Matcher from = text.at(FROM, end);
    if (!from.lookingAt()) {
      Optional<LocalDate> day = days.received().map(d -> span.after(d, days));
      return Tail.by(end, day, "receipt date + " + span).unsure();
    }
    Anchor anchor = Anchor.at(text, from.end(), days);
    if (from.group("before") != null) {
      return Tail.by(anchor.end(), Optional.empty(), "within %s before the event".formatted(span));
    }
    String not = from.group("not") == null ? "" : " (not counted)";
    String rule = anchor.name() + not + " + " + span;
    Optional<LocalDate> day = anchor.day().map(d -> span.after(d, days));
    Tail tail = Tail.by(anchor.end(), day, rule);
    return anchor.repeat() == Repeat.ONCE ? tail : Tail.every(anchor.end(), anchor.repeat(), rule);
  }

  /** So many days before something, without "ภายใน": ล่วงหน้าไม่น้อยกว่า ๓๐ วัน. */
  static Optional<Tail> beforeEvent(Skeleton text, int at, LetterDays days) {
    Matcher match = text.at(BEFORE_EVENT, at);
    if (!match.lookingAt()
        || STANDING.matcher(text.chars().substring(Math.max(0, at - NEAR), at)).find()) {
      return Optional.empty();
    }
    Matcher from = text.at(FROM, match.end());
    boolean follows = from.lookingAt() && from.group("before") != null;
    if (!follows && !ORDER.matcher(match.group()).find()) {
      return Optional.empty();
    }
    return Span.of(match)
        .map(span ->
            follows
                ? before(Anchor.at(text, from.end(), days), span, days)
                : Tail.by(match.end(), Optional.empty(), "event − " + span));
  }

  private static Tail before(Anchor anchor, Span span, LetterDays days) {
    Optional<LocalDate> day = anchor.day().map(d -> span.before(d, days));
    String rule = (anchor.day().isPresent() ? anchor.name() : "event") + " − " + span;
    return Tail.by(anchor.end(), day, rule);
  }
}
