package saraban.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges from the words around whether a day is asked for, and whether still. */
final class Context {

  private static final Pattern CITED =
      Skeleton.pattern("^(?:อ้างถึง|สิ่งที่ส่งมาด้วย|ที่ส่งมาด้วย)");

  static final Pattern SUBJECT = Skeleton.pattern("^เรื่อง(?!เดิม|ดังกล่าว|นี้|ร้องเรียน)");

  private static final Pattern OPENER =
      Skeleton.pattern(
          "ตามที่|ตามหนังสือ|ตามบันทึก|ตามคำสั่ง|ตามประกาศ|ด้วย|อนุสนธิ|สืบเนื่อง|อ้างถึง");

  private static final Pattern CLOSER = Skeleton.pattern("นั้น");

  private static final Pattern REQUEST =
      Skeleton.pattern(
          "ขอ(?:ให้|ความร่วมมือ|ความอนุเคราะห์|ได้|เชิญ)|โปรด|ต้อง|ให้(?!ไว้|แก่|ทราบ|บริการ|กับ|ความเห็น)|พึง|ขอเลื่อน|ขอขยาย|จึงขอ");

  private static final Pattern PROMISE =
      Skeleton.pattern(
          "(?<!ประสงค์|ที่|ว่า|เพื่อ|หาก|ซึ่ง|ก่อน|ผู้)จะ(?!ต้อง|ได้รับ|ให้)|คาดว่า(?:จะ)?|(?:กรม|จังหวัด|สำนักงาน)(?:ฯ)?จะ(?!ต้อง)");

  private static final Pattern STATE =
      Skeleton.pattern(
          "(?:เกษียณ(?:อายุ)?(?:ราชการ)?|อายุครบ[^\\n]{0,16}|ครบวาระ|หมดอายุ|สิ้นอายุ|สิ้นสุด(?:สัญญา|ลง)?"
              + "|เกิด(?:ขึ้น)?|บรรจุ(?:เข้ารับราชการ|แต่งตั้ง)?|แต่งตั้ง|เข้ารับราชการ|ดำรงตำแหน่ง|จดทะเบียน|ขึ้นทะเบียน|มีผล(?:ใช้)?บังคับ(?:ใช้)?|ใช้บังคับ"
              + "|ทำสัญญา|ลงนามในสัญญา|ก่อสร้าง|สำเร็จการศึกษา|จบการศึกษา|มีอยู่|ได้รับอนุญาต|ที่(?:ได้)?(?:ดำเนินการ)?แล้วเสร็จ|ปฏิบัติงาน|สังกัด|ก่อหนี้(?:ผูกพัน)?แล้ว)(?:มา)?(?:อยู่)?(?:แล้ว)?$");

  private static final Pattern DONE =
      Skeleton.pattern("ล่วงเลย|พ้นกำหนด|เลยกำหนด|ครบกำหนดแล้ว|ยังไม่ได้รับ");

  private static final Pattern MEETING =
      Skeleton.pattern(
          "(?:จัด)?(?:ประชุม|อบรม|สัมมนา|หยุดทำการ|เปิดให้บริการ|เปิดทำการ|ปิดทำการ|ออกอากาศ)[^\\n]{0,30}$");

  private static final Pattern EVERY = Skeleton.pattern("ทุก");

  private static final Pattern SEND = Skeleton.pattern("รายงาน|ส่ง|แจ้ง|กรอก|บันทึก");

  private static final Pattern OTHERWISE =
      Skeleton.pattern("(?:หาก|ถ้า|กรณี|มิฉะนั้น)(?:ท่าน|หน่วยงาน|ที่)?[^\\n]{0,40}$");

  private static final int NEAR = 90;
  private static final int FAR = 300;
  private static final int PARAGRAPH = 1500;

  private final Skeleton text;
  private final LetterDays days;

  Context(Skeleton text, LetterDays days) {
    this.text = text;
    this.days = days;
  }

  /** The deadline as it may be told, or nothing if it is none. */
  Optional<Found> judged(Found found) {
    if (cited(found) || state(found) || promised(found) || meeting(found) || loose(found)) {
      return Optional.empty();
    }
    if (background(found)) {
      return live(found)
          ? Optional.of(found.with(found.tail().unsure()).onlyTold())
          : Optional.empty();
    }
    return past(found) ? Optional.empty() : Optional.of(found);
  }

  boolean inSubject(Found found) {
    return SUBJECT.matcher(paragraphBefore(found)).find();
  }

  /** "หากไม่ส่งภายใน…": says again what was asked before. */
  boolean again(Found found) {
    return OTHERWISE.matcher(near(found)).find();
  }

  private boolean cited(Found found) {
    String before = paragraphBefore(found);
    return CITED.matcher(before).find() && last(REQUEST, before) < 0;
  }

  private String paragraphBefore(Found found) {
    int start = Math.max(text.paragraphStart(found.clause()), found.clause() - PARAGRAPH);
    return text.chars().substring(start, found.clause());
  }

  private String near(Found found) {
    String before = paragraphBefore(found);
    return before.substring(Math.max(0, before.length() - NEAR));
  }

  /** "เกษียณภายในวันที่…", "เกิดก่อนวันที่…": a state of things, nothing to do. */
  private boolean state(Found found) {
    return STATE.matcher(near(found)).find() && found.tail().repeat() == Asked.Repeat.ONCE;
  }

  /** What the writer will do himself. */
  private boolean promised(Found found) {
    String near = near(found);
    return last(PROMISE, near) > last(REQUEST, near);
  }

  private boolean meeting(Found found) {
    String near = near(found);
    boolean every = text.at(EVERY, found.start()).lookingAt();
    return every
        && (MEETING.matcher(near).find() || last(REQUEST, near) < 0 && last(SEND, near) < 0);
  }

  /** A number of days that nothing is counted from and nobody is asked about. */
  private boolean loose(Found found) {
    boolean counted = found.tail().rule().filter(r -> r.startsWith("receipt date")).isPresent();
    return counted
        && !found.tail().sure()
        && (last(REQUEST, near(found)) < 0
            || text.at(LIMIT, found.start()).lookingAt()
            || text.at(BACKWARDS, found.end()).lookingAt());
  }

  private static final Pattern LIMIT = Skeleton.pattern("ไม่เกิน");

  private static final Pattern BACKWARDS =
      Skeleton.pattern("(?:ที่)?(?:ผ่านมา|ย้อนหลัง|ข้างหน้า|แรก|ล่าสุด)");

  private static int last(Pattern pattern, String text) {
    Matcher match = pattern.matcher(text);
    int last = -1;
    while (match.find()) {
      last = match.start();
    }
    return last;
  }

  /** Inside "ตามที่… นั้น": what was asked before this letter. */
  private boolean background(Found found) {
    String before = paragraphBefore(found);
    int opened = last(OPENER, before);
    if (opened < 0 || last(CLOSER, before) > opened) {
      return false;
    }
    int end = Math.min(text.paragraphEnd(found.end()), found.end() + FAR);
    Matcher closer = text.within(CLOSER, found.end(), end);
    return closer.find() && text.wordEnd(closer.start()) == closer.end();
  }

  private boolean live(Found found) {
    if (found.tail().repeat() != Asked.Repeat.ONCE) {
      return true;
    }
    String after = text.chars().substring(found.end(), Math.min(text.length(), found.end() + FAR));
    return found.tail().date().isPresent()
        && found.tail().rule().filter(r -> r.contains(" + ")).isEmpty()
        && !DONE.matcher(after).find()
        && !past(found);
  }

  private boolean past(Found found) {
    Optional<LocalDate> date = found.tail().date();
    return date.isPresent() && days.dated().filter(d -> date.get().isBefore(d)).isPresent();
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
