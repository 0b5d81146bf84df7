package saraban.layout;

import static saraban.document.Length.mm;
import static saraban.document.Length.pt;

import saraban.document.Length;
import saraban.document.TextStyle;

/**
 * The measures of an official letter, each with its source: the typing guide of the Prime
 * Minister's Office (2553), called "guide", and the typewriter guide that it adds to. Change a
 * margin here.
 */
final class Measures {

  /** A4 (guide: set-up). */
  static final Length PAPER_WIDTH = mm(210);

  static final Length PAPER_HEIGHT = mm(297);

  /** Left 3 cm, right 2 cm, so that a line is 16 cm long (guide: set-up). */
  static final Length LEFT = mm(30);

  static final Length RIGHT = mm(20);

  static final Length TEXT_WIDTH = PAPER_WIDTH.minus(LEFT).minus(RIGHT);

  /** The last line keeps 2 cm free (not fixed by the guide; custom). */
  static final Length BOTTOM = mm(20);

  /** The Garuda is 3 cm high and stands 1.5 cm below the edge (guide; ข้อ 71). */
  static final Length GARUDA_TOP = mm(15);

  static final Length GARUDA_HEIGHT = mm(30);

  /** "ที่" stands on the line of the Garuda's feet (guide). */
  static final Length FEET = GARUDA_TOP.plus(GARUDA_HEIGHT);

  /** The middle of the paper: the Garuda, the date and the closing start from it (guide). */
  static final Length PAPER_CENTRE = PAPER_WIDTH.times(0.5);

  static final Length CENTRE = PAPER_CENTRE.minus(LEFT);

  /** Page number about 3 cm from the edge (typewriter guide), the text below it. */
  static final Length PAGE_NUMBER_BASELINE = mm(27);

  static final Length FOLLOWING_TOP = mm(32);

  /** Single spacing of TH SarabunPSK 16 pt: 20.75 pt, set as 21 pt in every output. */
  static final Length PITCH = pt(21);

  /** "+6 pt before" each block, "+12 pt" before the closing (guide). */
  static final Length BLOCK_GAP = pt(6);

  static final Length CLOSING_GAP = pt(12);

  /** Four Enters leave three empty lines for the signature, and again before the unit (guide). */
  static final Length SIGNATURE_GAP = PITCH.times(3);

  /** First lines of paragraphs (guide). */
  static final Length FIRST_LINE = mm(25);

  /** Each deeper level of items starts further right (custom: 1 to 1.5 cm). */
  static final Length ITEM_STEP = mm(12);

  /**
   * Where the issuer's block starts, if its longest line fits (custom, as in the sample letters).
   */
  static final Length ISSUER = mm(108);

  /** Kept free at its right: other programs measure a little wider and would break the line. */
  static final Length ISSUER_SLACK = mm(2);

  /** The block never starts left of the Garuda's right wing. */
  static final Length ISSUER_LEFTMOST = mm(93);

  /** Room between the title of an enclosure and its quantity (custom). */
  static final Length QUANTITY_GAP = mm(5);

  /** Urgency: red, at least 32 pt, left, above "ที่" (regulation ข้อ 28). */
  static final Length URGENCY_BASELINE = mm(34);

  static final TextStyle URGENCY = TextStyle.regular(32).inColour(TextStyle.RED);

  /** 16 pt (guide: set-up). */
  static final TextStyle TEXT = TextStyle.regular(16);

  /** ตัวอย่าง below the feet of our stand-in emblem. */
  static final Length SPECIMEN_BASELINE = FEET.plus(mm(3.6));

  static final TextStyle SPECIMEN = TextStyle.regular(9).inColour(TextStyle.GREY);

  /** An addressee line longer than this many lines goes to a list at the end (custom). */
  static final int ADDRESSEE_LINES = 3;

  private Measures() {}
}
