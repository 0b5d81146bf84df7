package saraban.letter;

/** The eleven forms of the regulation (ข้อ 11–25), by the name a letter file uses. */
public enum Kind {
  EXTERNAL_LETTER("external-letter", "หนังสือภายนอก"),
  MEMORANDUM("memorandum", "บันทึกข้อความ"),
  STAMPED_LETTER("stamped-letter", "หนังสือประทับตรา"),
  ORDER("order", "คำสั่ง"),
  RULE("rule", "ระเบียบ"),
  REGULATION("regulation", "ข้อบังคับ"),
  ANNOUNCEMENT("announcement", "ประกาศ"),
  STATEMENT("statement", "แถลงการณ์"),
  NEWS("news", "ข่าว"),
  CERTIFICATE("certificate", "หนังสือรับรอง"),
  MINUTES("minutes", "รายงานการประชุม");

  private final String code;
  private final String thai;

  Kind(String code, String thai) {
    this.code = code;
    this.thai = thai;
  }

  public String code() {
    return code;
  }

  public String thai() {
    return thai;
  }

  /** Whether its numbers are counted over the year, 123/2564, instead of below a reference code. */
  public boolean numberedByYear() {
    return switch (this) {
      case EXTERNAL_LETTER, MEMORANDUM, STAMPED_LETTER -> false;
      case ORDER, RULE, REGULATION, ANNOUNCEMENT, STATEMENT, NEWS, CERTIFICATE, MINUTES -> true;
    };
  }

  /** The word before its addressees; empty for a kind that has none. */
  public String salutation() {
    return switch (this) {
      case EXTERNAL_LETTER, MEMORANDUM -> "เรียน";
      case STAMPED_LETTER -> "ถึง";
      case ORDER, RULE, REGULATION, ANNOUNCEMENT, STATEMENT, NEWS, CERTIFICATE, MINUTES -> "";
    };
  }

  /** The phrase that it closes with as a rule; empty for a kind that has none. */
  public String closing() {
    return this == EXTERNAL_LETTER ? "ขอแสดงความนับถือ" : "";
  }

  /** Whether a person signs it below the text; others are stamped, or bear only their office. */
  public boolean signed() {
    return switch (this) {
      case EXTERNAL_LETTER, MEMORANDUM, ORDER, RULE, REGULATION, ANNOUNCEMENT, CERTIFICATE -> true;
      case STAMPED_LETTER, STATEMENT, NEWS, MINUTES -> false;
    };
  }

  /** Whether its head names the office itself instead of its seat: คำสั่งจังหวัดกระบี่. */
  public boolean headed() {
    return this != EXTERNAL_LETTER && this != CERTIFICATE && this != MEMORANDUM;
  }
}
