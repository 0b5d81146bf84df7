package saraban.form;

import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.organisation.Office;
import saraban.organisation.Office.Level;

/** What a district, a province or the department does about a return: check, accept, send back. */
@Component
public class DecideReturn {

  private static final int LONGEST_REMARK = 2000;

  private final Matters matters;
  private final Returns returns;
  private final Acts acts;
  private final Standing standing;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  DecideReturn(
      Matters matters,
      Returns returns,
      Acts acts,
      Standing standing,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.matters = matters;
    this.returns = returns;
    this.acts = acts;
    this.standing = standing;
    this.transaction = transaction;
    this.events = events;
  }

  /** What to do. */
  public enum Decision {
    BEGIN,
    ACCEPT,
    SEND_BACK
  }

  /**
   * @param office whose return it is
   * @param acting office that decides
   * @param remark needed to send back
   * @throws NotPossible with a sentence in Thai
   */
  public Progress decide(
      MatterId matter,
      Office office,
      Decision decision,
      Office acting,
      String by,
      String remark,
      Instant now) {
    if (decision == Decision.SEND_BACK && remark.isBlank()) {
      throw new NotPossible("ส่งกลับโดยไม่บอกเหตุไม่ได้ กลับไปเขียนว่าต้องแก้อะไร");
    }
    Matter found = matters.find(matter).orElseThrow(() -> new NotPossible("ไม่พบเรื่องนี้"));
    return transaction.execute(_ -> {
      returns.lockNext(matter, office.code());
      List<Level> path = standing.path(found.form(), office);
      List<Act> before = acts.of(matter, office.code());
      Progress progress = Progress.of(before, path);
      Level level = turn(progress, office, acting);
      String said = remark.strip();
      Act act =
          new Act(
              kind(decision, level),
              version(progress),
              now,
              by,
              standing.principal(acting).code(),
              said.substring(0, Math.min(said.length(), LONGEST_REMARK)));
      acts.add(matter, office.code(), act);
      events.publishEvent(new ReturnMoved(matter, office.code(), act));
      return Progress.of(acts.of(matter, office.code()), path);
    });
  }

  /** The level that decides now, if the acting office is of it and above the office. */
  private Level turn(Progress progress, Office office, Office acting) {
    Office principal = standing.principal(acting);
    Level turn =
        progress
            .waitsFor()
            .orElseThrow(() ->
                new NotPossible("ตอนนี้ยังไม่ถึงคราวตรวจ สถานะคือ %s".formatted(progress.thai())));
    if (turn != principal.level() || !standing.isBelow(office, principal)) {
      throw new NotPossible(
          "เรื่องนี้ไม่ได้รอ%s สถานะคือ %s".formatted(principal.name(), progress.thai()));
    }
    return turn;
  }

  private static Act.Kind kind(Decision decision, Level level) {
    boolean district = level == Level.DISTRICT;
    return switch (decision) {
      case BEGIN -> begin(level);
      case ACCEPT ->
          switch (level) {
            case DISTRICT -> Act.Kind.CHECKED;
            case PROVINCE -> Act.Kind.SCREENED;
            case DEPARTMENT, LOCAL_AUTHORITY, UNIT -> Act.Kind.RECEIVED;
          };
      case SEND_BACK -> district ? Act.Kind.BACK_FROM_DISTRICT : Act.Kind.BACK_FROM_PROVINCE;
    };
  }

  private static Act.Kind begin(Level level) {
    if (level != Level.DISTRICT) {
      throw new NotPossible("มีเฉพาะอำเภอที่เริ่มตรวจ ขั้นนี้รับหรือส่งกลับได้ทันที");
    }
    return Act.Kind.CHECKING;
  }

  static int version(Progress progress) {
    return switch (progress) {
      case Progress.Draft _ -> 0;
      case Progress.Submitted p -> p.version();
      case Progress.DistrictCheck p -> p.version();
      case Progress.SentBack p -> p.version();
      case Progress.ProvinceScreen p -> p.version();
      case Progress.Screened p -> p.version();
      case Progress.ProvinceReported p -> p.version();
      case Progress.DepartmentReceived p -> p.version();
    };
  }
}
