package saraban.deadline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that announce a deadline only behind a request: "ขอความร่วมมือตอบ… ได้จนถึงวันที่",
 * "ขอให้ส่งรายงาน… ในวันที่". Elsewhere they tell of periods and events.
 */
final class Loose {

  private static final Pattern ASKED =
      Skeleton.pattern("ขอ(?:ให้|ความร่วมมือ|ความอนุเคราะห์)|โปรด|กรุณา|ต้อง");

  private static final Pattern ANSWER =
      Skeleton.pattern(
          "ตอบ(?:แบบ|กลับ|รับ)|(?:จัด|นำ)?ส่ง(?:ข้อมูล|รายงาน|เอกสาร|แบบ|ผล|ใบ|หลักฐาน|แผน|บัญชี|รายชื่อ)"
              + "|แจ้ง(?:ผล|ชื่อ|รายชื่อ|ข้อมูล|ยืนยัน)|รายงานผล|ยื่น|ชำระ|ลงทะเบียน|สมัคร|กรอก");

  private static final Pattern OTHER =
      Skeleton.pattern(
          "ตั้งแต่|ระหว่าง|ประชุม|อบรม|สัมมนา|จัดขึ้น|พิธี|เข้าร่วม|เดินทาง|ไปปฏิบัติ");

  private static final int NEAR = 120;

  private Loose() {}

  static boolean asks(Skeleton text, Matcher trigger) {
    int from = Math.max(text.paragraphStart(trigger.start()), trigger.start() - NEAR);
    String before = text.chars().substring(from, trigger.start());
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
