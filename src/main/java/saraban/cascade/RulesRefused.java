package saraban.cascade;

import saraban.frame.Refused;

/** A file of cascade/ cannot be used; the Thai message says which. */
final class RulesRefused extends Refused {

  private static final long serialVersionUID = 1;

  RulesRefused(String file, RuntimeException cause) {
    super(
        "ใช้แฟ้ม cascade/%s ไม่ได้ แก้ให้ตรงกับแฟ้มที่มากับโปรแกรม หรือลบแฟ้มของหน่วยงานออก"
            .formatted(file),
        cause);
  }
}
