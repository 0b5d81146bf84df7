package saraban.sheet;

/** A file that cannot be read as a workbook; the message says in Thai why and what to do. */
public final class WorkbookRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  /** Why, for programs. */
  public enum Reason {
    EMPTY,
    NO_WORKBOOK,
    OTHER_KIND,
    ENCRYPTED,
    BROKEN,
    TOO_LARGE
  }

  WorkbookRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  static WorkbookRefused broken() {
    return new WorkbookRefused(
        Reason.BROKEN, "เปิดแฟ้มไม่ได้ เพราะแฟ้มเสียหรือส่งมาไม่ครบ บันทึกเป็น .xlsx แล้วส่งใหม่");
  }

  static WorkbookRefused tooLarge() {
    return new WorkbookRefused(
        Reason.TOO_LARGE,
        "ไม่รับแฟ้มนี้ เพราะขยายออกแล้วใหญ่เกินกว่าที่แบบกรอกจะเป็นได้"
            + " คัดเฉพาะแบบกรอกลงแฟ้มใหม่แล้วส่งมา");
  }
}
