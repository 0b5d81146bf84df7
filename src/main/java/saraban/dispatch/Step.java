package saraban.dispatch;

import java.util.stream.Stream;

/** Something that happened to a letter on its way to one recipient; steps are only added. */
public enum Step {
  /** Not gone yet: paper to be carried, mail to be sent. */
  WAITING("waiting", "รอส่ง"),
  /** Being handed to the mail server; if it stays so, nobody knows whether it went. */
  SENDING("sending", "ไม่แน่ใจว่าส่งแล้ว"),
  SENT("sent", "ส่งแล้ว ยังไม่เปิดอ่าน"),
  OPENED("opened", "เปิดอ่านแล้ว"),
  RECEIVED("received", "ลงรับแล้ว"),
  HANDED_ON("handed-on", "ส่งต่อแล้ว"),
  ANSWERED("answered", "ตอบแล้ว"),
  RETURNED("returned", "ตีกลับ"),
  FAILED("failed", "ส่งไม่ได้");

  private final String code;
  private final String thai;

  Step(String code, String thai) {
    this.code = code;
    this.thai = thai;
  }

  public String code() {
    return code;
  }

  public String thai() {
    return thai;
  }

  /** Whether the recipient has had it in hand. */
  public boolean opened() {
    return switch (this) {
      case OPENED, RECEIVED, HANDED_ON, ANSWERED -> true;
      case WAITING, SENDING, SENT, RETURNED, FAILED -> false;
    };
  }

  static Step ofCode(String code) {
    return Stream.of(values()).filter(s -> s.code.equals(code)).findAny().orElseThrow();
  }
}
