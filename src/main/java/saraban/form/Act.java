package saraban.form;

import java.time.Instant;

/**
 * Something that was done about a return; never changed, never taken away.
 *
 * @param by sign-in name, or who sent it
 * @param office for which it was done
 */
public record Act(Kind kind, int version, Instant at, String by, String office, String remark) {

  /** What was done. */
  public enum Kind {
    SUBMITTED("ส่งแบบ"),
    CHECKING("อำเภอเริ่มตรวจ"),
    CHECKED("อำเภอรับรองผลตรวจ"),
    SCREENED("จังหวัดกลั่นกรองแล้ว"),
    BACK_FROM_DISTRICT("อำเภอส่งกลับให้แก้"),
    BACK_FROM_PROVINCE("จังหวัดส่งกลับให้แก้"),
    REPORTED("จังหวัดรายงานกรม"),
    RECEIVED("กรมรับรายงาน");

    private final String thai;

    Kind(String thai) {
      this.thai = thai;
    }

    public String thai() {
      return thai;
    }
  }
}
