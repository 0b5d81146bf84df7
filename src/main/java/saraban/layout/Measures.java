package saraban.layout;

import static saraban.document.Length.mm;
import static saraban.document.Length.pt;

import saraban.document.Length;
import saraban.document.TextStyle;
import saraban.document.Typeface;
import saraban.document.Underline;

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
  static final int SIGNATURE_LINES = 3;

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

  /** Beside the small Garuda's feet, where the first label leaves no room below them. */
  static final Length MEMO_SPECIMEN = mm(6);

  static final TextStyle SPECIMEN = TextStyle.regular(9).inColour(TextStyle.GREY);

  /** The signature takes this many lines of the text before it to its page (custom). */
  static final int COMPANY = 2;

  /** An addressee line longer than this many lines goes to a list at the end (custom). */
  static final int ADDRESSEE_LINES = 3;

  /** The Garuda of a memorandum is 1.5 cm high, at the left (guide; ข้อ 71). */
  static final Length MEMO_GARUDA_HEIGHT = mm(15);

  /** บันทึกข้อความ: 29 pt bold, its line exactly 35 pt high (guide). */
  static final double MEMO_TITLE = 29;

  static final Length MEMO_TITLE_PITCH = pt(35);

  /** The title stands beside the Garuda (custom). */
  static final Length MEMO_TOP = mm(22);

  /** ส่วนราชการ, ที่, วันที่, เรื่อง: 20 pt bold (guide); their lines single-spaced. */
  static final TextStyle MEMO_LABEL = TextStyle.regular(20).with(Typeface.BOLD);

  static final Length MEMO_PITCH = pt(26);

  /** วันที่ begins at about the middle of the line (custom). */
  static final Length MEMO_DATE = mm(80);

  /** The urgency stands between the Garuda and the title (regulation ข้อ 28). */
  static final Length MEMO_URGENCY = mm(18);

  static final Length MEMO_TITLE_BASELINE =
      MEMO_TOP.minus(PITCH.times(0.8)).plus(MEMO_TITLE_PITCH.times(0.8));

  static final TextStyle MEMO_VALUE = TextStyle.regular(16).underlined(Underline.DOTS);

  /** From a label to its dots. */
  static final Length MEMO_LABEL_GAP = mm(2);

  /** The heading of an order, announcement or the like stands below the Garuda (custom). */
  static final Length HEADING_BASELINE = FEET.plus(mm(9));

  /** The first line on paper without Garuda (custom). */
  static final Length PLAIN_BASELINE = mm(30);

  /** The short line below a heading (custom). */
  static final Length SHORT_RULE = mm(40);

  static final Length SHORT_RULE_PITCH = pt(14);

  /** "สั่ง ณ วันที่ …" is indented further than paragraphs (custom). */
  static final Length DATE_LINE = mm(50);

  /** The seal: two circles of 4.5 and 3.5 cm (regulation ข้อ 72). */
  static final Length SEAL = mm(45);

  static final double SEAL_INNER = 35.0 / 45;

  /** The photograph of a certified person (custom). */
  static final Length PHOTO_WIDTH = mm(30);

  static final Length PHOTO_HEIGHT = mm(40);

  static final Length CERTIFIED_WIDTH = mm(70);

  /** Names and posts in minutes stand in two columns (custom). */
  static final Length ATTENDEE_NAME = mm(10);

  static final Length ATTENDEE_POST = mm(80);

  /** A code that a telephone reads from the hand (custom). */
  static final Length QR_SIDE = mm(25);

  /** สำเนา above the first line (regulation ข้อ 31). */
  static final Length COPY_WORD_BASELINE = mm(12);

  static final Length BESIDE_SECRECY = mm(40);

  static final TextStyle COPY_WORD = TextStyle.regular(18).with(Typeface.BOLD);

  /** ร่าง พิมพ์ ตรวจ at the lower right edge (regulation ข้อ 30). */
  static final Length PREPARED_BASELINE = PAPER_HEIGHT.minus(mm(11));

  static final Length PREPARED_ABOVE_SECRECY = PAPER_HEIGHT.minus(mm(17));

  static final TextStyle PREPARED = TextStyle.regular(14);

  static final Length CERTIFICATION_WIDTH = mm(75);

  /** In the lower right corner, ending with the text. */
  static final Length CERTIFICATION_CENTRE =
      PAPER_WIDTH.minus(RIGHT).minus(CERTIFICATION_WIDTH.times(0.5));

  static final Length CERTIFICATION_LAST = PAPER_HEIGHT.minus(BOTTOM).minus(mm(2));

  /** The office's own lines at the upper edge of page 1. */
  static final Length LETTERHEAD_BASELINE = mm(8);

  static final Length LETTERHEAD_PITCH = pt(14);

  static final TextStyle LETTERHEAD = TextStyle.regular(12);

  static final Length LOGO_HEIGHT = mm(18);

  static final Length LOGO_WIDEST = mm(45);

  private Measures() {}
}
