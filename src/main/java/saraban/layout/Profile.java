package saraban.layout;

import static saraban.layout.Measures.*;

import saraban.document.Length;
import saraban.document.ParagraphStyle.Align;
import saraban.markup.BodyStyle;

/**
 * Where practice varies between offices: a file of profiles/ says it.
 *
 * @param headGap above the lines of the head: date, เรื่อง, เรียน, อ้างถึง, สิ่งที่ส่งมาด้วย
 * @param textGap above the first paragraph of the text
 * @param paragraphGap above all others
 * @param closingGap above the closing, or the day that an order ends with
 * @param signatureLines empty lines for the signature
 * @param unitLines empty lines between the signature and the responsible unit
 * @param firstLine of paragraphs, from the left margin
 * @param itemStep added for each deeper level of items
 * @param numbering of items nested by their indent: ๑.๑ or (๑)
 * @param hanging true if an item's further lines start below its text, not at the margin
 * @param justification {@code JUSTIFY} as Thai distribution does, or {@code JUSTIFY_SPACES}
 * @param memoTitle points of บันทึกข้อความ
 * @param boldHeadings whether the heading of an order or announcement is bold
 */
public record Profile(
    Length headGap,
    Length textGap,
    Length paragraphGap,
    Length closingGap,
    int signatureLines,
    int unitLines,
    Length firstLine,
    Length itemStep,
    BodyStyle.Numbering numbering,
    boolean hanging,
    Align justification,
    double memoTitle,
    boolean boldHeadings) {

  /** The typing guide of 2553. */
  public static final Profile GUIDE =
      new Profile(
          BLOCK_GAP,
          BLOCK_GAP,
          BLOCK_GAP,
          CLOSING_GAP,
          SIGNATURE_LINES,
          SIGNATURE_LINES,
          FIRST_LINE,
          ITEM_STEP,
          BodyStyle.Numbering.BRACKETS,
          false,
          Align.JUSTIFY,
          MEMO_TITLE,
          false);

  Length signatureGap() {
    return PITCH.times(signatureLines);
  }

  Length unitGap() {
    return PITCH.times(unitLines);
  }
}
