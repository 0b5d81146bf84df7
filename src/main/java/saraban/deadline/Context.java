package saraban.deadline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges from the words around whether a day is asked for, and whether still. */
final class Context {

  private static final Pattern CITED =
      Skeleton.pattern("^(?:อ้างถึง|สิ่งที่ส่งมาด้วย|ที่ส่งมาด้วย)");

  static final Pattern SUBJECT = Skeleton.pattern("^เรื่อง(?!เดิม|ดังกล่าว|นี้|ร้องเรียน)");

  private static final Pattern REQUEST =
      Skeleton.pattern(
          "ขอ(?:ให้|ความร่วมมือ|ความอนุเคราะห์|ได้|เชิญ)|โปรด|ต้อง|ให้(?!ไว้|แก่|ทราบ|บริการ|กับ|ความเห็น)|พึง|ขอเลื่อน|ขอขยาย|จึงขอ");

  private static final Pattern PROMISE =
      Skeleton.pattern(
          "(?<!ประสงค์|ที่|ว่า|เพื่อ|หาก|ซึ่ง|ก่อน|ผู้)จะ(?!ต้อง|ได้รับ|ให้|ถือ)|คาดว่า(?:จะ)?|(?:กรม|จังหวัด|สำนักงาน)(?:ฯ)?จะ(?!ต้อง)");

  /** As a request, but for "ให้แล้วเสร็จ" and what only goes to somebody. */
  private static final Pattern DUTY =
      Skeleton.pattern(
          "ขอ(?:ให้|ความร่วมมือ|ความอนุเคราะห์|ได้|เชิญ)|โปรด|ต้อง|พึง|ขอเลื่อน|ขอขยาย|จึงขอ"
              + "|(?<!ส่ง|คืน|เสนอ|ยื่น|มอบ|ข้อมูล|รายงาน|ผล|เพื่อ)ให้(?!ไว้|แก่|ทราบ|บริการ|กับ|ความเห็น|แล้วเสร็จ|เสร็จ|ครบ|ทัน|เป็น|เกิด|ถูกต้อง|สมบูรณ์|เรียบร้อย|สามารถ|ได้|มี|เหลือ)");

  private static final Pattern ASKS =
      Skeleton.pattern("ขอ(?:ให้|ความร่วมมือ|ความอนุเคราะห์)|โปรด|กรุณา|ต้อง|เร่งรัด");

  private static final Pattern PLAN =
      Skeleton.pattern(
          "ตั้งเป้า|มีเป้าหมาย|บรรลุ|คาด(?:การณ์|หมาย)?(?:ว่า|จะ|สามารถ)|มั่นใจ|(?<!ที่|ซึ่ง)อยู่ระหว่าง|มีแผน");

  private static final Pattern YEAR = Skeleton.pattern("[ภกถ]าย[ใไ]นปี");

  private static final int GOAL = 10;

  private static final Pattern STATE =
      Skeleton.pattern(
          "(?:เกษียณ(?:อายุ)?(?:ราชการ)?|อายุครบ[^\\n]{0,16}|ครบวาระ|หมดอายุ|สิ้นอายุ|สิ้นสุด(?:สัญญา|ลง)?"
              + "|เกิด(?:ขึ้น)?|บรรจุ(?:เข้ารับราชการ|แต่งตั้ง)?|(?<!ผู้)แต่งตั้ง|เข้ารับราชการ|ใช้ได้|มีอายุ|ดำรงตำแหน่ง|จดทะเบียน|ขึ้นทะเบียน|มีผล(?:ใช้)?บังคับ(?:ใช้)?|ใช้บังคับ"
              + "|ทำสัญญา|ลงนามในสัญญา|ก่อสร้าง|สำเร็จการศึกษา|จบการศึกษา|มีอยู่|ได้รับอนุญาต|ที่(?:ได้)?(?:ดำเนินการ)?แล้วเสร็จ|ปฏิบัติงาน|สังกัด|ก่อหนี้(?:ผูกพัน)?แล้ว)(?:มา)?(?:อยู่)?(?:แล้ว)?$|(?<=มี)$|(?:ต้อง|ที่|ซึ่ง)(?:มีชื่อ)?อยู่ใน[ก-ไ]{0,14}$");

  /** States that one can be asked to bring about. */
  private static final Pattern TO_DO =
      Skeleton.pattern(
          "(?:ขอให้|(?<!แต่งตั้ง|อนุญาต|บรรจุ)ให้|โปรด|ต้อง|และ|ดำเนินการ|มา|ไป)(?:ลงนามในสัญญา|ทำสัญญา|จดทะเบียน|ขึ้นทะเบียน|แต่งตั้ง|ก่อสร้าง|บรรจุ)$");

  /** "ผู้ที่ยื่นคำขอก่อนวันที่…". */
  private static final Pattern WHICH =
      Skeleton.pattern(
          "(?:ที่|ซึ่ง)(?:ได้)?(?:ยื่น|ชำระ|สมัคร|จดทะเบียน|ลงทะเบียน|ส่ง|ได้รับ|เข้า|ออก|สั่งซื้อ|แจ้ง)[^\\n]{0,40}$");

  /** "การตรวจสอบภายใน วันที่…". */
  private static final Pattern INSIDE =
      Skeleton.pattern("(?:การ|ผู้|หน่วย|งาน)(?:ตรวจสอบ|ควบคุม)$");

  private static final Pattern MEETING =
      Skeleton.pattern(
          "(?:จัด)?(?:ประชุม|อบรม|สัมมนา|หยุดทำการ|เปิดให้บริการ|เปิดทำการ|ปิดทำการ|ออกอากาศ)[^\\n]{0,30}$");

  private static final Pattern EVERY = Skeleton.pattern("ทุก");

  private static final Pattern SEND =
      Skeleton.pattern(
          "รายงาน|ส่ง|แจ้ง|กรอก|บันทึก|ปรับปรุง|ตรวจสอบ|สำรวจ|จัดทำ|ประเมิน|สรุป|รวบรวม|ติดตาม|ชำระ");

  private static final Pattern OTHERWISE =
      Skeleton.pattern(
          "(?:หาก|ถ้า|กรณี|มิฉะนั้น|(?:หน่วยงาน|ส่วนราชการ|จังหวัด|อำเภอ|แห่ง|ท่าน|ผู้|ราย)ใด)[^\\n]{0,50}$|^จึงเรียน[^\\n]*$");

  private static final int NEAR = 90;

  private final Skeleton text;
  private final Told told;

  Context(Skeleton text, LetterDays days) {
    this.text = text;
    this.told = new Told(text, days);
  }

  /** The deadline as it may be told, or nothing if it is none. */
  Optional<Found> judged(Found found) {
    if (other(found)) {
      return Optional.empty();
    }
    if (told.only(found)) {
      return told.live(found)
          ? Optional.of(found.with(found.tail().unsure()).onlyTold())
          : Optional.empty();
    }
    return told.past(found) ? Optional.empty() : Optional.of(found);
  }

  /** A day before the letter's own: if nothing else is asked, somebody mistyped it. */
  Optional<Found> mistyped(Found found) {
    return !outright(found) || other(found) || told.only(found) || !told.past(found)
        ? Optional.empty()
        : Optional.of(found.with(found.tail().unsure()));
  }

  private boolean other(Found found) {
    return cited(found) || state(found) || planned(found) || meeting(found) || loose(found);
  }

  boolean inSubject(Found found) {
    return SUBJECT.matcher(text.paragraphBefore(found.clause())).find();
  }

  boolean ofTheWriter(Found found, List<Found> others) {
    return told.ofTheWriter(found, others);
  }

  /** "หากไม่ส่งภายใน…": says again what was asked before. */
  boolean again(Found found) {
    return OTHERWISE.matcher(near(found)).find();
  }

  private boolean cited(Found found) {
    String before = text.paragraphBefore(found.clause());
    return CITED.matcher(before).find() && last(REQUEST, before) < 0;
  }

  private String near(Found found) {
    String before = text.paragraphBefore(found.clause());
    return before.substring(Math.max(0, before.length() - NEAR));
  }

  /** "เกษียณภายในวันที่…", "เกิดก่อนวันที่…": a state of things, nothing to do. */
  private boolean state(Found found) {
    String near = near(found);
    Matcher state = STATE.matcher(near);
    return found.tail().repeat() == Asked.Repeat.ONCE
        && (state.find() && !TO_DO.matcher(near).find()
            || (WHICH.matcher(near).find() || INSIDE.matcher(near).find()) && last(DUTY, near) < 0);
  }

  /** What the writer will do himself, hopes for, or has in hand. */
  private boolean planned(Found found) {
    String near = near(found);
    int duty = last(DUTY, near);
    boolean goal =
        text.at(YEAR, found.start()).lookingAt()
            && near.length() > GOAL
            && last(SEND, near) < 0
            && duty < 0;
    return goal || last(PROMISE, near) > duty || last(PLAN, near) > duty && last(ASKS, near) < 0;
  }

  private boolean meeting(Found found) {
    String near = near(found);
    boolean every = text.at(EVERY, found.start()).lookingAt();
    return every
        && (MEETING.matcher(near).find() || last(REQUEST, near) < 0 && last(SEND, near) < 0);
  }

  /** A number of days that nothing is counted from and nobody is asked about. */
  private boolean loose(Found found) {
    boolean counted = found.tail().rule().filter(r -> r.contains(" + ")).isPresent();
    return counted
        && !found.tail().sure()
        && (last(REQUEST, near(found)) < 0
            || text.at(LIMIT, found.start()).lookingAt()
            || text.at(BACKWARDS, found.end()).lookingAt());
  }

  private static final Pattern LIMIT = Skeleton.pattern("ไม่เกิน");

  private static final Pattern BACKWARDS =
      Skeleton.pattern("(?:ที่)?(?:ผ่านมา|ย้อนหลัง|ข้างหน้า|แรก|ล่าสุด)");

  static int last(Pattern pattern, String text) {
    Matcher match = pattern.matcher(text);
    int last = -1;
    while (match.find()) {
      last = match.start();
    }
    return last;
  }

  /** True if somebody is asked for it, and not only if something happens. */
  boolean outright(Found found) {
    return !supposed(found) && last(DUTY, near(found)) >= 0;
  }

  /** "กรณีที่ส่งไม่ได้ภายใน…". */
  boolean supposed(Found found) {
    Matcher condition = OTHERWISE.matcher(near(found));
    return condition.find()
        && !condition.group().startsWith("จง")
        && last(DUTY, condition.group()) < 0;
  }

  /** True if a deadline says what another one says already. */
  boolean repeats(Found found, List<Found> others) {
    boolean subject = inSubject(found);
    return (subject || again(found))
        && others.stream()
            .filter(o -> o != found && same(o, found))
            .anyMatch(o -> subject ? !inSubject(o) : o.end() <= found.start());
  }

  private static boolean same(Found one, Found other) {
    return one.tail().date().equals(other.tail().date())
        && one.tail().rule().equals(other.tail().rule());
  }
}
