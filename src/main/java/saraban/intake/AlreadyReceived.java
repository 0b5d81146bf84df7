package saraban.intake;

import saraban.frame.Refused;
import saraban.letter.LetterId;
import saraban.register.Receipts;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;

/** The same letter (sender, number, date) was registered before. */
public final class AlreadyReceived extends Refused {

  private static final long serialVersionUID = 1;

  private final transient Receipts.Entry before;

  AlreadyReceived(Receipts.Entry before) {
    super(
        "หนังสือฉบับนี้รับไว้แล้วเมื่อ %s เลขรับ %s"
            .formatted(
                ThaiDate.brief(Dates.day(before.arrived()), Digits.THAI),
                Digits.THAI.of(before.id().running())));
    this.before = before;
  }

  /** The letter that it is. */
  public LetterId id() {
    return before.id();
  }
}
