package saraban.crossreference;

import java.util.stream.Stream;

/** What a letter does with an earlier one. */
public enum Relation {
  RELAYS("relays", "ส่งต่อ"),
  ANSWERS("answers", "ตอบ"),
  FOLLOWS_UP("follows-up", "ติดตาม"),
  REPLACES("replaces", "ใช้แทน"),
  CANCELS("cancels", "ยกเลิก"),
  CITES("cites", "อ้างถึง"),
  ENCLOSES("encloses", "แนบ");

  private final String code;
  private final String thai;

  Relation(String code, String thai) {
    this.code = code;
    this.thai = thai;
  }

  public String code() {
    return code;
  }

  public String thai() {
    return thai;
  }

  static Relation ofCode(String code) {
    return Stream.of(values()).filter(r -> r.code.equals(code)).findAny().orElseThrow();
  }
}
