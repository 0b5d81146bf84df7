package saraban.letter;

/** A series of numbers that starts at 1 each calendar year. */
public enum Series {
  OUTGOING("outgoing", "หนังสือส่ง"),
  CIRCULAR("circular", "หนังสือเวียน (ว)");

  private final String code;
  private final String thai;

  Series(String code, String thai) {
    this.code = code;
    this.thai = thai;
  }

  public String code() {
    return code;
  }

  public String thai() {
    return thai;
  }
}
