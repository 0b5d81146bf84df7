package saraban.sheet;

/** How a cell looks. All are set in TH SarabunPSK. */
public enum Look {
  /** A large line in the middle. */
  TITLE,
  /** A line in the middle below the title. */
  SUBTITLE,
  /** A heading inside the sheet, bold. */
  SECTION,
  /** Column headings: bold on grey, ruled, repeated in print. */
  HEADING,
  /** Ruled text. */
  BODY,
  /** Ruled, bold: the last line of a table. */
  TOTAL,
  /** A ruled question, locked. */
  LABEL,
  /** A ruled cell to fill in: coloured and unlocked. */
  INPUT,
  /** As an input with a fault in it. */
  FAULT,
  /** Text without rules. */
  PLAIN,
  /** Grey text without rules. */
  QUIET
}
