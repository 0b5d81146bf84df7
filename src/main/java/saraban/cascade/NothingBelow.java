package saraban.cascade;

import saraban.frame.Refused;
import saraban.organisation.Office;

/** An office has nobody to pass a letter on to. */
final class NothingBelow extends Refused {

  private static final long serialVersionUID = 1;

  NothingBelow(Office office) {
    super(office.name() + " ไม่มีหน่วยงานในลำดับถัดไปที่จะส่งต่อ ร่างเป็นหนังสือธรรมดาแทน");
  }
}
