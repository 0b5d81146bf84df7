package saraban.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.account.Acting;
import saraban.journal.Act;
import saraban.journal.Journal;
import saraban.letter.LetterId;

/** Takes a step with a received letter: sends it to somebody, returns, closes, takes back. */
@Component
class TakeStep {

  private final Steps steps;
  private final Journal journal;
  private final TransactionTemplate transaction;
  private final Clock clock;

  TakeStep(Steps steps, Journal journal, TransactionTemplate transaction, Clock clock) {
    this.steps = steps;
    this.journal = journal;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Writes the step down, or nothing at all.
   *
   * @throws StepRefused if somebody was quicker, or the letter does not allow it
   */
  void take(Acting acting, LetterId letter, Wanted wanted) {
    transaction.executeWithoutResult(status -> {
      steps.lock(letter);
      List<Step> before = steps.of(letter);
      refuse(acting, before, wanted);
      Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
      Step step =
          new Step(
              before.size() + 1,
              wanted.kind(),
              wanted.to(),
              wanted.words(),
              now,
              acting.person().login(),
              acting.office().code());
      steps.add(letter, step);
      journal.append(act(letter, step));
    });
  }

  private static void refuse(Acting acting, List<Step> before, Wanted wanted) {
    if (before.size() != wanted.seen()) {
      throw new StepRefused(
          "มีผู้ดำเนินการกับหนังสือฉบับนี้ไปก่อนแล้ว ดูการปฏิบัติล่าสุด แล้วทำใหม่");
    }
    if (wanted.kind() == Step.Kind.ROUTED && wanted.to().name().isBlank()) {
      throw new StepRefused("ยังไม่ได้ส่ง เลือกหน่วยงานหรือคน หรือพิมพ์ชื่อผู้รับ");
    }
    if (!Standing.after(before).allows(wanted.kind())) {
      throw new StepRefused("ทำไม่ได้ เพราะเรื่องนี้เปลี่ยนสถานะไปแล้ว ดูการปฏิบัติล่าสุด");
    }
    if (wanted.kind() == Step.Kind.TAKEN_BACK && !ours(acting, before)) {
      throw new StepRefused(
          "เรียกคืนไม่ได้ เรียกคืนได้เฉพาะสิ่งที่หน่วยงานของท่านทำไว้เป็นรายการล่าสุด");
    }
  }

  private static boolean ours(Acting acting, List<Step> before) {
    List<Step> counting = Standing.counting(before);
    return !counting.isEmpty() && counting.getLast().office().equals(acting.office().code());
  }

  static Act act(LetterId letter, Step step) {
    Map<String, String> detail =
        Map.of(
            "unit", step.to().unit(),
            "person", step.to().person(),
            "to", step.to().name(),
            "words", step.words());
    return new Act(step.by(), step.office(), step.kind().code(), letter.toString(), detail);
  }

  /**
   * What somebody wants to do.
   *
   * @param seen how many steps there were when they decided it
   */
  record Wanted(Step.Kind kind, Holder to, String words, int seen) {}
}
