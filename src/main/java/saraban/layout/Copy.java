package saraban.layout;

import saraban.letter.LetterDate;
import saraban.letter.Signatory;

/** Which sheet of the set a print is (ข้อ 30, 31). */
public sealed interface Copy {

  /** What is sent. */
  record Original() implements Copy {}

  /** สำเนาคู่ฉบับ: kept by the owner, with the line of who drafted, typed and checked. */
  record OfficeCopy() implements Copy {}

  /** สำเนา: kept by the registry. */
  record Plain() implements Copy {}

  /**
   * สำเนาถูกต้อง.
   *
   * @param by who certifies; blank for dots to sign on
   * @param corner true for the lower right corner of the last page, false for below the text
   */
  record Certified(Signatory by, LetterDate date, boolean corner) implements Copy {

    public Certified(Signatory by, LetterDate date) {
      this(by, date, false);
    }

    public Certified inCorner() {
      return new Certified(by, date, true);
    }
  }

  Copy ORIGINAL = new Original();
  Copy OFFICE_COPY = new OfficeCopy();
  Copy PLAIN = new Plain();

  /** To be signed by hand. */
  Copy CERTIFIED = new Certified(Signatory.BLANK, LetterDate.BLANK);

  /** The word centred above the first line; empty on the original. */
  default String word() {
    return switch (this) {
      case Original original -> "";
      case OfficeCopy copy -> "สำเนาคู่ฉบับ";
      case Plain copy -> "สำเนา";
      case Certified copy -> "สำเนา";
    };
  }
}
