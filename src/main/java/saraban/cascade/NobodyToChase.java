package saraban.cascade;

import saraban.frame.Refused;

/** All have answered. */
final class NobodyToChase extends Refused {

  private static final long serialVersionUID = 1;

  NobodyToChase() {
    super("ทุกหน่วยงานตอบแล้ว ไม่มีผู้ที่ต้องติดตาม");
  }
}
