package saraban.cascade;

import saraban.frame.Refused;

/** An act needs a reason that stays with it. */
final class ReasonMissing extends Refused {

  private static final long serialVersionUID = 1;

  ReasonMissing() {
    super("ยังไม่ได้บันทึก ต้องบอกเหตุผลด้วย กลับไปหน้าก่อนแล้วเติมช่องเหตุผล");
  }
}
