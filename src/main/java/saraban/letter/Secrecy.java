package saraban.letter;

/** Who may read a letter, by the secrecy rules of 2544. */
public enum Secrecy {
  NONE("none", ""),
  CONFIDENTIAL("confidential", "ลับ"),
  SECRET("secret", "ลับมาก"),
  TOP_SECRET("top-secret", "ลับที่สุด");

  private final String code;
  private final String thai;

  Secrecy(String code, String thai) {
    this.code = code;
    this.thai = thai;
  }

  public String code() {
    return code;
  }

  /** The word printed at top and bottom of every page; empty for an open letter. */
  public String thai() {
    return thai;
  }
}
