package saraban.markup;

import saraban.document.Length;
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
 */
public record BodyStyle(
    TextStyle text,
    Length firstLine,
    Length itemStep,
    Length before,
    Digits digits,
    Numbering numbering,
    Length width) {

  /** The sequence of item numbers by depth. */
  public enum Numbering {
    /** ๑. → ๑.๑ → ๑.๑.๑ */
    DECIMAL,
    /** ๑. → (๑) → (ก) */
    BRACKETS
  }
}
