package saraban.letter;

import java.util.ArrayList;
import java.util.List;

/** What a draft still lacks before it can be issued, in Thai words: "วันที่", "ผู้ลงนาม". */
public final class Gaps {

  private Gaps() {}

  /** The running number is no gap: the book gives it. */
  public static List<String> of(Letter letter) {
    List<String> gaps = new ArrayList<>();
    missing(gaps, letter.number().isEmpty(), "เลขที่หนังสือ (อักษรย่อและรหัสหน่วยงาน)");
    missing(gaps, letter.from().name().isBlank(), "ส่วนราชการเจ้าของหนังสือ");
    missing(gaps, !(letter.date() instanceof LetterDate.Day), "วันที่");
    missing(gaps, letter.subject().isBlank(), "เรื่อง");
    missing(gaps, letter.salutation().isBlank(), "คำขึ้นต้น");
    missing(gaps, letter.to().stream().allMatch(String::isBlank), "ผู้รับ (เรียน)");
    missing(gaps, letter.body().isBlank(), "ข้อความ");
    missing(gaps, letter.closing().isBlank(), "คำลงท้าย");
    missing(gaps, letter.signatory().name().isBlank(), "ผู้ลงนาม");
    missing(
        gaps, letter.signatory().position().stream().allMatch(String::isBlank), "ตำแหน่งผู้ลงนาม");
    letter.references().forEach(reference -> addOpen(gaps, reference));
    return List.copyOf(gaps);
  }

  /** A cited letter may have no number at all, but not half of one. */
  private static void addOpen(List<String> gaps, Reference reference) {
    boolean open = ReferenceNumber.find(reference.number()).filter(n -> !n.complete()).isPresent();
    missing(gaps, open, "เลขที่ของหนังสือที่อ้างถึง (%s)".formatted(reference.number()));
    boolean dayOpen = reference.date() instanceof LetterDate.Month;
    missing(gaps, dayOpen, "วันที่ของหนังสือที่อ้างถึง (%s)".formatted(reference.number()));
  }

  private static void missing(List<String> gaps, boolean missing, String what) {
    if (missing) {
      gaps.add(what);
    }
  }
}
