package saraban.desk;

import saraban.letter.Kind;

/**
 * Which fields the draft of a kind shows, and what they are called there.
 *
 * @param date label of the day
 * @param subject label of the subject; empty where the form has none
 */
record FieldsOfKind(Kind kind, String date, String subject) {

  static FieldsOfKind of(Kind kind) {
    return new FieldsOfKind(kind, date(kind), subject(kind));
  }

  private static String date(Kind kind) {
    return switch (kind) {
      case EXTERNAL_LETTER, MEMORANDUM, STAMPED_LETTER -> "ลงวันที่";
      case ORDER -> "สั่ง ณ วันที่";
      case RULE, REGULATION, ANNOUNCEMENT -> "ประกาศ ณ วันที่";
      case STATEMENT, NEWS -> "วันที่";
      case CERTIFICATE -> "ให้ไว้ ณ วันที่";
      case MINUTES -> "ประชุมเมื่อวันที่";
    };
  }

  private static String subject(Kind kind) {
    return switch (kind) {
      case EXTERNAL_LETTER, MEMORANDUM, ORDER, ANNOUNCEMENT, STATEMENT, NEWS -> "เรื่อง";
      case RULE, REGULATION -> "ว่าด้วย";
      case STAMPED_LETTER -> "เรื่อง (ลงทะเบียน ไม่พิมพ์)";
      case CERTIFICATE -> "รับรองเรื่อง (ลงทะเบียน ไม่พิมพ์)";
      case MINUTES -> "การประชุม";
    };
  }

  /** Whether its number is counted over the year: then the book gives it all. */
  public boolean byYear() {
    return kind.numberedByYear();
  }

  public boolean addressed() {
    return !kind.salutation().isEmpty();
  }

  /** Whether its reader may have to hurry (ข้อ 28). */
  public boolean hurried() {
    return addressed() || kind == Kind.ORDER;
  }

  /** อ้างถึง and สิ่งที่ส่งมาด้วย have places of their own in the external letter only. */
  public boolean cites() {
    return kind == Kind.EXTERNAL_LETTER;
  }

  public boolean closes() {
    return !kind.closing().isEmpty();
  }

  public boolean signed() {
    return kind.signed();
  }

  public boolean meeting() {
    return kind == Kind.MINUTES;
  }

  public boolean certified() {
    return kind == Kind.CERTIFICATE;
  }

  /** ฉบับที่. */
  public boolean edition() {
    return switch (kind) {
      case RULE, REGULATION, STATEMENT, NEWS -> true;
      case EXTERNAL_LETTER, MEMORANDUM, STAMPED_LETTER, ORDER, ANNOUNCEMENT, CERTIFICATE, MINUTES ->
          false;
    };
  }

  /** ทั้งนี้ ตั้งแต่วันที่. */
  public boolean effective() {
    return kind == Kind.ORDER || kind == Kind.ANNOUNCEMENT;
  }

  /** Whether the place of an office is printed below its name. */
  public boolean seated() {
    return kind == Kind.EXTERNAL_LETTER || kind == Kind.CERTIFICATE;
  }
}
