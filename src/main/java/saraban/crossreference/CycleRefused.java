package saraban.crossreference;

import saraban.frame.Refused;

/** A letter cannot come after itself: the message shows the chain that would close. */
public final class CycleRefused extends Refused {

  private static final long serialVersionUID = 1;

  CycleRefused(String chain) {
    super("เชื่อมหนังสือนี้ไม่ได้ เพราะจะวนกลับมาที่เดิม: " + chain);
  }
}
