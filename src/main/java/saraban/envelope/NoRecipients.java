package saraban.envelope;

import saraban.frame.Refused;

/** The letter names nobody to whom it goes. */
public final class NoRecipients extends Refused {

  private static final long serialVersionUID = 1;

  NoRecipients() {
    super("พิมพ์ซองหรือป้ายไม่ได้ หนังสือฉบับนี้ไม่มีผู้รับ เช่น คำสั่งหรือประกาศ");
  }
}
