package saraban.issuing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import saraban.archive.Archive;
import saraban.journal.Act;
import saraban.journal.Journal;
import saraban.letter.LetterId;
import saraban.register.BookRefused;
import saraban.register.Cancellations;

/** Says which letter stands in the place of a cancelled one; both show it. */
@Component
public class ReplaceLetter {

  private final Archive archive;
  private final Cancellations cancellations;
  private final Journal journal;
  private final TransactionTemplate transaction;

  ReplaceLetter(
      Archive archive,
      Cancellations cancellations,
      Journal journal,
      TransactionTemplate transaction) {
    this.archive = archive;
    this.cancellations = cancellations;
    this.journal = journal;
    this.transaction = transaction;
  }

  /**
   * @throws BookRefused if the old letter is not cancelled, the new one is, or it is not issued
   */
  public void replace(LetterId old, LetterId by, String office, String who) {
    if (archive.read(by).filter(letter -> letter.office().equals(office)).isEmpty()) {
      throw new BookRefused(
          "no-letter", "ยังไม่ได้บันทึก ไม่พบหนังสือที่ออกแทนในหนังสือของหน่วยงานท่าน");
    }
    transaction.executeWithoutResult(status -> enter(old, by, office, who));
  }

  /** The same inside a transaction that is open. */
  void enter(LetterId old, LetterId by, String office, String who) {
    if (cancellations.find(old).isEmpty()) {
      throw new BookRefused(
          "not-cancelled", "ออกแทนได้เฉพาะหนังสือที่ยกเลิกแล้ว ยกเลิกฉบับเดิมก่อน");
    }
    if (old.equals(by) || cancellations.find(by).isPresent()) {
      throw new BookRefused("cancelled", "หนังสือที่ออกแทนถูกยกเลิกเอง เลือกฉบับอื่น");
    }
    cancellations.replace(old, by);
    journal.append(act("replaced", old, by, office, who));
    journal.append(act("replaces", by, old, office, who));
  }

  private static Act act(String kind, LetterId about, LetterId other, String office, String who) {
    return new Act(who, office, kind, about.toString(), Map.of("letter", other.toString()));
  }
}
