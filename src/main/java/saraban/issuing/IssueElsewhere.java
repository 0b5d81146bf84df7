package saraban.issuing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import saraban.archive.Archive;
import saraban.archive.ArchiveUnwritable;
import saraban.letter.IssuedLetter;
import saraban.letter.Letter;
import saraban.letter.LetterDate;

/**
 * Gives a number to a letter that was written elsewhere: its file is kept as it is, its fields are
 * typed; of a letter on paper there are the fields only.
 */
@Component
public class IssueElsewhere {

  private final IssueLetter issueLetter;
  private final Archive archive;

  IssueElsewhere(IssueLetter issueLetter, Archive archive) {
    this.issueLetter = issueLetter;
    this.archive = archive;
  }

  /**
   * @param order with the typed fields; the body stays empty
   * @param file PDF or Word; empty if the letter is on paper
   * @throws LetterNotReady if a field is missing
   * @throws NotIssued if the file is neither or cannot be kept
   * @throws NoOpenBook as for any letter
   */
  public IssueLetter.Issued issue(IssueLetter.Order order, byte[] file) {
    List<String> gaps = gaps(order.letter());
    if (!gaps.isEmpty()) {
      throw new LetterNotReady(gaps);
    }
    Map<String, byte[]> files = file.length == 0 ? Map.of() : Map.of(name(file), file);
    return issueLetter.issue(order, (issued, same) -> stage(issued, files));
  }

  private static List<String> gaps(Letter letter) {
    List<String> gaps = new ArrayList<>();
    if (letter.number().isEmpty()) {
      gaps.add("เลขที่หนังสือ (อักษรย่อและรหัสหน่วยงาน)");
    }
    if (!(letter.date() instanceof LetterDate.Day)) {
      gaps.add("วันที่");
    }
    if (letter.subject().isBlank()) {
      gaps.add("เรื่อง");
    }
    if (!letter.kind().salutation().isEmpty() && letter.to().isEmpty()) {
      gaps.add("ผู้รับ");
    }
    return gaps;
  }

  /** By what the file begins with, not by what it is called. */
  private static String name(byte[] file) {
    String beginning =
        new String(Arrays.copyOf(file, Math.min(5, file.length)), StandardCharsets.ISO_8859_1);
    if (beginning.startsWith("%PDF-")) {
      return "letter.pdf";
    }
    if (beginning.startsWith("PK\u0003\u0004")) {
      return "letter.docx";
    }
    throw new NotIssued(
        "ยังไม่ได้ออกเลข แฟ้มที่แนบไม่ใช่ PDF หรือ Word (.docx) แนบแฟ้มใหม่"
            + " หรือไม่ต้องแนบถ้าเป็นกระดาษ",
        new IllegalArgumentException("neither PDF nor DOCX"));
  }

  private Archive.Staged stage(IssuedLetter issued, Map<String, byte[]> files) {
    try {
      return archive.stage(issued, files);
    } catch (ArchiveUnwritable e) {
      throw new NotIssued("ยังไม่ได้ออกเลข " + e.getMessage(), e);
    }
  }
}
