package saraban.deadline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that announce a deadline only behind a request: "ขอความร่วมมือตอบ… ได้จนถึงวันที่",
 * "ขอให้ส่งรายงาน… ในวันที่". Elsewhere they tell of periods and events.
 */
final class Loose {

  private static final Pattern ASKED =
      Skeleton.pattern("ขอ(?:ให้|ความร่วมมือ|ความอนุเคราะห์)|โปรด|กรุณา|ต้อง|ให้$");

  private static final Pattern ANSWER =
      Skeleton.pattern(
          "ตอบ(?:แบบ|กลับ|รับ)|(?:จัด|นำ)?ส่ง(?:ข้อมูล|รายงาน|เอกสาร|แบบ|ผล|ใบ|หลักฐาน|แผน|บัญชี|รายชื่อ)"
              + "|แจ้ง(?:ผล|ชื่อ|รายชื่อ|ข้อมูล|ยืนยัน)|รายงานผล|ยื่น|ชำระ|ลงทะเบียน|สมัคร|กรอก");

  private static final Pattern OTHER =
      Skeleton.pattern(
          "ตั้งแต่|ระหว่าง|ประชุม|อบรม|สัมมนา|จัดขึ้น|พิธี|เข้าร่วม|เดินทาง|ไปปฏิบัติ|เพื่อ|คณะกรรมการ");

  /** What is open for some days; of reports the days are those reported. */
  private static final Pattern REGISTER =
      Skeleton.pattern(
          "(?:ลงทะเบียน|สมัคร|ตอบแบบ|ยื่น|(?:ส่ง|จัดทำ)คำขอ|ส่งใบสมัคร|ส่งผลงาน|ส่งแบบตอบรับ|เสนอชื่อ|ชำระ|จอง)(?:(?!ผลการ|ประชุม|อบรม|สัมมนา|ซึ่ง|ที่ได้|ที่มี)[^\\n]){0,60}$");

  private static final Pattern COMES = Skeleton.pattern("ลงทะเบียน[^\\n]{0,20}$");

  private static final int NEAR = 120;

  private Loose() {}

  /** "ขอให้ลงทะเบียนระหว่างวันที่…". */
  static boolean registers(Skeleton text, Matcher trigger) {
    String before = before(text, trigger);
    Matcher register = REGISTER.matcher(before);
    return register.find() && ASKED.matcher(before.substring(0, register.start())).find();
  }

  private static String before(Skeleton text, Matcher trigger) {
    int from = Math.max(text.paragraphStart(trigger.start()), trigger.start() - NEAR);
    return text.chars().substring(from, trigger.start());
  }

  static boolean asks(Skeleton text, Matcher trigger) {
    String before = before(text, trigger);
    if (trigger.group().startsWith("ใน") && COMES.matcher(before).find()) {
      return false;
    }
    Matcher answer = ANSWER.matcher(before);
    int last = -1;
    while (answer.find()) {
      last = answer.start();
    }
    return last >= 0
        && ASKED.matcher(before.substring(0, last)).find()
        && !OTHER.matcher(before.substring(last)).find();
  }
}
