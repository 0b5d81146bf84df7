package saraban.markup;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import saraban.document.Length;
import saraban.document.ParagraphStyle.Align;
import saraban.document.Picture;
import saraban.document.PictureRefused;
import saraban.document.TextMeasure;
import saraban.document.TextStyle;
import saraban.thai.Digits;

/**
 * How a form sets its body.
 *
 * @param text of running text
 * @param firstLine indent of a paragraph's first line; wrapped lines start at the margin
 * @param itemStep added to the first-line indent for each level of items below the first
 * @param before space above each paragraph and item
 * @param digits of item numbers
 * @param numbering of items: "๑." → "๑.๑" → "(๑)" or "๑." → "(๑)" → "(ก)"
 * @param width between the margins, for tables
 * @param above space above the first paragraph
 * @param align how full lines fill the width
 * @param measure of texts in one line
 * @param hanging whether wrapped lines of an item start below its text, else at the margin
 * @param headings paragraphs that stand out
 * @param pictures the pictures by their file names; throws {@link PictureRefused}
 */
public record BodyStyle(
    TextStyle text,
    Length firstLine,
    Length itemStep,
    Length before,
    Digits digits,
    Numbering numbering,
    Length width,
    Length above,
    Align align,
    TextMeasure measure,
    boolean hanging,
    List<Heading> headings,
    Function<String, Picture> pictures) {

  /** A body of text, items and tables. */
  public BodyStyle(
      TextStyle text,
      Length firstLine,
      Length itemStep,
      Length before,
      Digits digits,
      Numbering numbering,
      Length width) {
    this(
        text,
        firstLine,
        itemStep,
        before,
        digits,
        numbering,
        width,
        before,
        Align.JUSTIFY,
        (words, look) -> Length.pt(look.size() * 0.45 * words.length()),
        false,
        List.of(),
        name -> {
          throw new PictureRefused("ไม่พบแฟ้มภาพ “%s”".formatted(name));
        });
  }

  /** Where nobody asks how a body looks. */
  static final BodyStyle BARE =
      new BodyStyle(
          TextStyle.regular(16),
          Length.ZERO,
          Length.ZERO,
          Length.ZERO,
          Digits.THAI,
          Numbering.BRACKETS,
          Length.mm(160));

  /** The sequence of item numbers by depth. */
  public enum Numbering {
    /** ๑. → ๑.๑ → ๑.๑.๑ */
    DECIMAL,
    /** ๑. → (๑) → (ก) */
    BRACKETS
  }

  /**
   * A paragraph that is a heading by its words, and stands at the margin or in the middle.
   *
   * @param words matches the whole of it
   */
  public record Heading(Pattern words, Align align, boolean bold) {}
}
