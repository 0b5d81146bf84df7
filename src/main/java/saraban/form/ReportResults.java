package saraban.form;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.form.FollowMatter.Followed;
import saraban.organisation.Office;
import saraban.organisation.Office.Level;

/** Notes that a province has reported what it screened, or that the department has the report. */
@Component
public class ReportResults {

  private final FollowMatter follow;
  private final Acts acts;
  private final Returns returns;
  private final Standing standing;
  private final TransactionTemplate transaction;

  ReportResults(
      FollowMatter follow,
      Acts acts,
      Returns returns,
      Standing standing,
      TransactionTemplate transaction) {
    this.follow = follow;
    this.acts = acts;
    this.returns = returns;
    this.standing = standing;
    this.transaction = transaction;
  }

  /**
   * How many offices' results were noted.
   *
   * @param acting a province, for its own; the department, for those below {@code top}
   * @throws NotPossible if it is another, or nothing is ready
   */
  public int report(Matter matter, Office top, Office acting, String by, Instant now) {
    Level level = standing.principal(acting).level();
    if (level != Level.PROVINCE && level != Level.DEPARTMENT) {
      throw new NotPossible("รายงานผลได้เฉพาะจังหวัด และรับรายงานได้เฉพาะกรม");
    }
    boolean province = level == Level.PROVINCE;
    Act.Kind kind = province ? Act.Kind.REPORTED : Act.Kind.RECEIVED;
    int noted =
        transaction.execute(_ -> {
          int count = 0;
          for (Followed each : follow.below(matter, top)) {
            count += note(matter, each.office(), kind, acting, by, now);
          }
          return count;
        });
    if (noted == 0) {
      throw new NotPossible(
          province
              ? "ยังไม่มีหน่วยงานที่กลั่นกรองแล้วให้รายงาน กลั่นกรองก่อนแล้วจึงรายงาน"
              : "ยังไม่มีผลที่จังหวัดรายงานขึ้นมา");
    }
    return noted;
  }

  private int note(
      Matter matter, Office office, Act.Kind kind, Office acting, String by, Instant now) {
    returns.lockNext(matter.id(), office.code());
    Progress progress = follow.progress(matter, office);
    boolean ready =
        kind == Act.Kind.REPORTED
            ? progress instanceof Progress.Screened
            : progress instanceof Progress.ProvinceReported;
    if (!ready) {
      return 0;
    }
    String principal = standing.principal(acting).code();
    acts.add(
        matter.id(),
        office.code(),
        new Act(kind, DecideReturn.version(progress), now, by, principal, ""));
    return 1;
  }
}
