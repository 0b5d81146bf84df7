package saraban.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a letter only tells: asked before, asked of its writer, or prescribed by a law. */
final class Told {

  private static final Pattern OPENER =
      Skeleton.pattern(
          "ตามที่|ตามหนังสือ|ตามบันทึก|ตามคำสั่ง|ตามประกาศ|ด้วย|อนุสนธิ|สืบเนื่อง|อ้างถึง");

  private static final Pattern CLOSER = Skeleton.pattern("นั้น");

  private static final Pattern DONE =
      Skeleton.pattern("ล่วงเลย|พ้นกำหนด|เลยกำหนด|ครบกำหนดแล้ว|ยังไม่ได้รับ");

  private static final Pattern LAW =
      Skeleton.pattern(
          "(?:มาตรา\\d|ข้อ\\d|พระราชบัญญัติ|พ\\.?ร\\.?บ\\.|ระเบียบ|ข้อบังคับ|กฎกระทรวง|ประมวล)[^\\n]{0,160}?(?:กำหนด|บัญญัติ|ระบุ)(?:ไว้)?(?:ให้|ว่า)");

  private static final Pattern ASKS =
      Skeleton.pattern("ขอ(?:ให้|ความร่วมมือ|ความอนุเคราะห์)|โปรด|กรุณา|จึงให้|ดังนั้น");

  private static final Pattern THEREFORE =
      Skeleton.pattern("จึงขอ|จึงให้|ในการนี้|พิจารณาแล้ว|ดังนั้น|เพื่อให้การ|เพื่อให้เป็นไป");

  /** Another office has asked the writer. */
  private static final Pattern ABOVE =
      Skeleton.pattern(
          "(?:กรม|กระทรวง|จังหวัด|สำนัก|อำเภอ|คณะ)[^\\n]{0,60}?ได้(?:มีหนังสือ|แจ้ง|ขอ|กำหนด|มอบหมาย|สั่งการ)");

  /** As far as a letter goes from what it answers to what it asks. */
  private static final int LETTER = 3000;

  private static final int FAR = 300;

  private final Skeleton text;
  private final LetterDays days;

  Told(Skeleton text, LetterDays days) {
    this.text = text;
    this.days = days;
  }

  boolean only(Found found) {
    return background(found) || prescribed(found);
  }

  /** Inside "ตามที่… นั้น": what was asked before this letter. */
  private boolean background(Found found) {
    String before = text.paragraphBefore(found.clause());
    int opened = Context.last(OPENER, before);
    if (opened < 0 || Context.last(CLOSER, before) > opened) {
      return false;
    }
    int end = Math.min(text.paragraphEnd(found.end()), found.end() + FAR);
    Matcher closer = text.within(CLOSER, found.end(), end);
    return closer.find() && text.wordEnd(closer.start()) == closer.end();
  }

  /** "ข้อ ๑๐ กำหนดให้… ภายใน ๓๐ วัน": and nobody asks for it here. */
  private boolean prescribed(Found found) {
    String before = text.paragraphBefore(found.clause());
    int law = Context.last(LAW, before);
    return law >= 0 && Context.last(ASKS, before) < law;
  }

  /** True if what is told may still be owed. */
  boolean live(Found found) {
    if (prescribed(found) && counted(found)) {
      return false;
    }
    if (found.tail().repeat() != Asked.Repeat.ONCE) {
      return true;
    }
    String after = text.chars().substring(found.end(), Math.min(text.length(), found.end() + FAR));
    return found.tail().date().isPresent()
        && !counted(found)
        && !DONE.matcher(after).find()
        && !past(found);
  }

  private static boolean counted(Found found) {
    return found.tail().rule().filter(r -> r.contains(" + ")).isPresent();
  }

  boolean past(Found found) {
    Optional<LocalDate> date = found.tail().date();
    return date.isPresent() && days.dated().filter(d -> date.get().isBefore(d)).isPresent();
  }

  /** "ด้วยกรมขอให้จังหวัดรายงาน… จังหวัดจึงขอให้อำเภอ…": the later day is the writer's own. */
  boolean ofTheWriter(Found found, List<Found> others) {
    String before = text.paragraphBefore(found.clause());
    if (!OPENER.matcher(before).lookingAt() && !ABOVE.matcher(before).lookingAt()) {
      return false;
    }
    int end = Math.min(text.length(), found.end() + LETTER);
    Matcher therefore = text.within(THEREFORE, found.end(), end);
    return therefore.find()
        && others.stream()
            .anyMatch(
                o -> o.clause() >= therefore.start() && o.clause() < end && notLater(o, found));
  }

  private static boolean notLater(Found other, Found found) {
    return other
        .tail()
        .date()
        .flatMap(o -> found.tail().date().map(d -> !o.isAfter(d)))
        .orElse(false);
  }
}
