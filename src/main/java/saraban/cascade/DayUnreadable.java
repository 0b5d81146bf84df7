package saraban.cascade;

import saraban.frame.Refused;
import saraban.thai.NotADate;

/** What was typed is no day; the message says why. */
final class DayUnreadable extends Refused {

  private static final long serialVersionUID = 1;

  DayUnreadable(NotADate why) {
    super(why.getMessage(), why);
  }

  private DayUnreadable(String message) {
    super(message);
  }

  static DayUnreadable first() {
    return new DayUnreadable(
        "ยังไม่ได้บันทึก เรื่องที่ขอซ้ำทุกงวดต้องมีวันสุดท้ายของงวดแรก"
            + " กลับไปหน้าก่อนแล้วเติมช่องวันสุดท้าย");
  }

  static DayUnreadable days(int most) {
    return new DayUnreadable(
        "ยังไม่ได้บันทึก จำนวนวันต้องเป็นเลข ๑ ถึง %s กลับไปหน้าก่อนแล้วแก้ช่องจำนวนวัน"
            .formatted(saraban.thai.Digits.THAI.of(most)));
  }
}
