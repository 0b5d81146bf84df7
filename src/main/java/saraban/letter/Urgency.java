package saraban.letter;

/** How fast a letter must be dealt with (regulation ข้อ 28). */
public enum Urgency {
  NORMAL("normal", ""),
  URGENT("urgent", "ด่วน"),
  VERY_URGENT("very-urgent", "ด่วนมาก"),
  MOST_URGENT("most-urgent", "ด่วนที่สุด");

  private final String code;
  private final String thai;

  Urgency(String code, String thai) {
    this.code = code;
    this.thai = thai;
  }

  public String code() {
    return code;
  }

  /** The word printed in red; empty for a normal letter. */
  public String thai() {
    return thai;
  }
}
