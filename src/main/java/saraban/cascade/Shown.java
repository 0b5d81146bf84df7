package saraban.cascade;

import saraban.deadline.Standing;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/**
 * A standing in words and by its mark.
 *
 * @param mark done, over, open or nothing: the classes of the style sheet
 */
record Shown(String mark, String words) {

  static Shown of(Standing standing) {
    return switch (standing) {
      case Standing.NothingAsked nothing -> new Shown("", "แจ้งเพื่อทราบ");
      case Standing.Open open -> new Shown("", "ยังไม่ตอบ");
      case Standing.Late late -> new Shown("over", "เลย " + digits(late.days()) + " วัน");
      case Standing.Partial partial ->
          new Shown(partial.late() ? "over" : "open", "ตอบบางส่วน ขาด" + partial.missing());
      case Standing.Answered answered ->
          new Shown("done", answered.late() ? "ตอบแล้ว หลังกำหนด" : "ตอบแล้ว");
      case Standing.Refused refused ->
          new Shown("done", "แจ้งไม่ดำเนินการ " + ThaiDate.brief(refused.on(), Digits.THAI));
    };
  }

  private static String digits(long number) {
    return Digits.THAI.of(Long.toString(number));
  }
}
