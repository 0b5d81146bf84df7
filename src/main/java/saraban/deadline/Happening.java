package saraban.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to an obligation; they are only added.
 *
 * @param kind what
 * @param by sign-in name or the name of a job
 * @param detail reason, cause or what is missing; in Thai, may be empty
 * @param from the day before, if a day was changed
 * @param to the day after, if a day was changed
 */
public record Happening(
    Kind kind,
    Instant at,
    String by,
    String detail,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** What can happen. */
  public enum Kind {
    ASKED("กำหนดวันส่ง"),
    WITHDRAWN("ยกเลิกสิ่งที่ขอ"),
    COUNTED("เริ่มนับจากวันที่ได้รับหนังสือ"),
    ANSWERED("ตอบแล้ว"),
    PARTLY("ตอบบางส่วน"),
    REFUSED("แจ้งว่าไม่ดำเนินการ"),
    REOPENED("เปิดใหม่"),
    EXTENDED("ขยายเวลา"),
    MOVED("เลื่อนกำหนด"),
    REMINDED("เตือน"),
    ESCALATED("แจ้งหน่วยงานเหนือขึ้นไป");

    private final String thai;

    Kind(String thai) {
      this.thai = thai;
    }

    public String thai() {
      return thai;
    }
  }

  static Happening plain(Kind kind, Instant at, String by, String detail) {
    return new Happening(kind, at, by, detail, Optional.empty(), Optional.empty());
  }
}
