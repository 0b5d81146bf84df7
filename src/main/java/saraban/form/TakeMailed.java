package saraban.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import saraban.dispatch.FileMailed;
import saraban.form.Returned.Source;
import saraban.form.TakeReturn.Arrived;
import saraban.form.TakeReturn.Outcome;

/** Takes workbooks that came as attachments of mails, and notes what became of each. */
@Component
class TakeMailed {

  private static final Logger LOG = LoggerFactory.getLogger(TakeMailed.class);
  private static final String WORKBOOKS = ".*\\.(xls|xlsx|xlsm|ods|zip)";

  private final UnpackReturns unpack;
  private final Matters matters;
  private final MailedReturns mailed;

  TakeMailed(UnpackReturns unpack, Matters matters, MailedReturns mailed) {
    this.unpack = unpack;
    this.matters = matters;
    this.mailed = mailed;
  }

  /** Pictures of signatures and other files are left alone. */
  @EventListener
  void take(FileMailed mail) {
    if (!mail.name().toLowerCase(Locale.ROOT).matches(WORKBOOKS)) {
      return;
    }
    Arrived arrived =
        new Arrived(
            mail.bytes(),
            mail.name(),
            mail.from(),
            Source.MAIL,
            mail.at(),
            mail.letter().flatMap(matters::only),
            Optional.empty());
    outcomes(arrived).forEach(outcome -> mailed.note(outcome, arrived));
  }

  /** One file that breaks us must not keep the next mails from being read. */
  private List<Outcome> outcomes(Arrived arrived) {
    try {
      return unpack.take(arrived);
    } catch (RuntimeException e) {
      LOG.error("A mailed workbook could not be taken", e);
      return List.of(
          new Outcome.Refused(
              arrived.fileName(),
              "รับแฟ้มนี้ไม่ได้เพราะระบบขัดข้อง ขอให้ส่งใหม่ หรือรับแฟ้มผ่านหน้านี้"));
    }
  }
}
