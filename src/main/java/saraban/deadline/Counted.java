package saraban.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.deadline.Asked.Repeat;
import saraban.thai.NumberWords;

/** Days counted from something: "๑๕ วันนับแต่วันที่ได้รับหนังสือ". */
final class Counted {

  static final String NUMBER =
      "(?:(?<n>\\d{1,3})(?:\\([ก-ฮะ-ู]+\\))?|(?<w>" + NumberWords.PATTERN + ")(?:\\(\\d{1,3}\\))?)";

  static final String UNIT = "(?<unit>วัน(?:ทำการ|ราชการ)|วัน|สัปดาห์|เดือน|ปี|ชั่วโมง|ชม\\.)";

  private static final Pattern COUNT =
      Skeleton.pattern(
          "(?:กำหนด(?:เวลา)?|ระยะเวลา|เวลา)?(?:ไม่เกิน)?(?<least>\\d{1,3}(?:-|ถึง|หรือ))?"
              + NUMBER
              + "(?:"
              + UNIT
              + "(?:ทำการ)?(?!ที่\\d)|(?=นับ(?:ถัด)?(?:ตั้ง)?(?:แต่|จาก)(?:วัน|ได้รับ)))");

  private static final Pattern FROM =
      Skeleton.pattern(
          "\\n?(?:ทั้งนี้|โดย)?(?:ให้)?(?:เริ่ม)?(?:(?:นับ(?<not>(?:แต่)?(?:ถัด|ต่อ)(?:จาก|แต่))|นับ(?:ตั้ง)?(?:แต่|จาก)"
              + "|(?:ภาย)?หลัง(?:จาก)?|(?<before>ก่อน))(?=[ก-ฮเ-ไ\\d])"
              + "|(?:นับ|(?:ตั้ง)?แต่|จาก)(?=วัน|ได้รับ|ทราบ|สิ้น|\\d|เสร็จ|ดำเนินการ|การ|บัดนี้|มี|แล้วเสร็จ|เกิด|ออก|ประชุม))");

  /** "เมื่อสิ้นสุดโครงการ ให้… ภายใน ๓๐ วัน". */
  private static final Pattern WHEN =
      Skeleton.pattern("เมื่อ(?!วันที่)(?!ได้รับหนังสือ)|หลังจาก(?!ได้รับหนังสือ)|ภายหลัง");

  private static final Pattern BEFORE_EVENT =
      Skeleton.pattern(
          "(?:ล่วงหน้า(?:ก่อน[ก-ไ]{2,40}?)?|ก่อน[ก-ไ]{2,40}?)?(?:เป็นเวลา)?(?:ไม่น้อยกว่า|อย่างน้อย|ไม่ต่ำกว่า|ไม่เกิน)?"
              + NUMBER
              + UNIT
              + "(?:ทำการ)?(?:ล่วงหน้า)?");

  private static final Pattern ORDER = Skeleton.pattern("ล่วงหน้า|ก่อน");

  private static final Pattern STANDING =
      Skeleton.pattern(
          "(?:(?<!ต่อ|สิ้น)อายุ|ประสบการณ์|ดำรงตำแหน่ง|ปฏิบัติงาน|ปฏิบัติหน้าที่|ภูมิลำเนา|เป็นสมาชิก)[^\\n]{0,30}$");

  private static final int NEAR = 60;

  /** As long as "ภายใน" between. */
  private static final int SHORT = 12;

  private Counted() {}

  /** Behind "ภายใน". */
  static Optional<Tail> read(Skeleton text, int at, LetterDays days) {
    Matcher match = text.at(COUNT, at);
    return match.lookingAt()
        ? Span.of(match)
            .map(span -> from(text, match, span, days))
            .map(tail -> vague(match) ? tail.unsure() : tail)
        : Optional.empty();
  }

  /** "๕-๗ วัน", or a number without its unit. */
  private static boolean vague(Matcher match) {
    return match.group("least") != null || match.group("unit") == null;
  }

  private static Tail from(Skeleton text, Matcher match, Span span, LetterDays days) {
    Matcher from = text.at(FROM, match.end());
    if (!from.lookingAt()) {
      return turned(text, match, span, days).orElseGet(() -> alone(text, match, span, days));
    }
    Anchor anchor = Anchor.at(text, from.end(), days);
    return from.group("before") == null
        ? after(anchor, span, from.group("not") != null, anchor.end(), days)
        : within(anchor, span);
  }

  private static Tail alone(Skeleton text, Matcher match, Span span, LetterDays days) {
    int from = Math.max(text.paragraphStart(match.start()), match.start() - 2 * NEAR);
    if (WHEN.matcher(text.chars().substring(from, match.start())).find()) {
      return Tail.by(match.end(), Optional.empty(), "event + " + span).unsure();
    }
    Optional<LocalDate> day = days.received().map(d -> span.after(d, days));
    return Tail.by(match.end(), day, "receipt date + " + span).unsure();
  }

  /** "นับแต่วันที่ได้รับหนังสือนี้ ภายใน ๗ วัน". */
  private static Optional<Tail> turned(Skeleton text, Matcher count, Span span, LetterDays days) {
    int from = Math.max(text.paragraphStart(count.start()), count.start() - NEAR);
    Matcher before = text.within(FROM, from, count.start());
    while (before.find()) {
      Anchor anchor = Anchor.at(text, before.end(), days);
      boolean close = anchor.end() <= count.start() && count.start() - anchor.end() <= SHORT;
      if (close && before.group().contains("นับ")) {
        return Optional.of(after(anchor, span, before.group("not") != null, count.end(), days));
      }
    }
    return Optional.empty();
  }

  private static Tail after(Anchor anchor, Span span, boolean not, int end, LetterDays days) {
    String rule = anchor.name() + (not ? " (not counted)" : "") + " + " + span;
    Optional<LocalDate> day = anchor.day().map(d -> span.after(d, days));
    return anchor.repeat() == Repeat.ONCE
        ? Tail.by(end, day, rule)
        : Tail.every(end, anchor.repeat(), rule);
  }

  /** In the last days before something; the end counts. */
  private static Tail within(Anchor anchor, Span span) {
    String end = anchor.name().equals("event") ? "the event" : anchor.name();
    String rule = "within %s before %s".formatted(span, end.replaceFirst("^end", "the end"));
    Tail tail = Tail.by(anchor.end(), anchor.day(), rule);
    return anchor.day().isPresent() ? tail.unsure() : tail;
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
