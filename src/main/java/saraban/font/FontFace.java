package saraban.font;

import java.util.List;
import saraban.document.Picture;

/**
 * One cut of a family (regular, bold …) as the engine needs it: text becomes units, and every unit
 * knows its advance, its outline and the characters it stands for.
 *
 * <p>A unit is one glyph of a font that we build ourselves: a base, or all marks above and below it
 * as one glyph without width, or the AA of SARA AM. So text copied out of a file is exactly the
 * text that went in.
 */
public interface FontFace {

  /** PostScript name, without subset tag: "Laksaman-Bold". */
  String name();

  /** Multiply points of TH SarabunPSK by this to get the size at which this face looks the same. */
  double scale();

  /** Font units to the em. */
  int unitsPerEm();

  /** Height of the highest mark and depth of the lowest, in font units; depth is negative. */
  int ascent();

  int descent();

  /** The units of a text, in the order in which they are drawn. */
  int[] shape(String text);

  /** Advance in font units. */
  int advance(int unit);

  /** The characters that the unit stands for, for copying text out. */
  String text(int unit);

  /** False for a unit that adds marks to the one before it. */
  boolean startsCluster(int unit);

  /** The unit as filled outline in font units, y up. */
  List<Picture.Segment> outline(int unit);

  /** Characters of the text that the face cannot print, each once, in order. */
  List<String> missing(String text);

  /**
   * The fonts that suffice for nearly every letter, the same for all files and made once: of Thai
   * with digits and signs, of Latin letters.
   */
  List<Program> common();

  /** The font programs that hold the given units; for the usual letter it is one. */
  List<Program> programs(int[] usedUnits);

  /**
   * A TrueType font to embed (glyf, head, hhea, hmtx, loca, maxp).
   *
   * @param key the same for the same bytes, so that a writer may cache what it makes of them
   * @param units the unit of each glyph; glyph 0 is notdef and has unit −1
   * @param leads font units by which each glyph is wider than its unit, its outline standing as far
   *     to the right; step back as much before drawing it. Marks have one: readers take what stands
   *     at one place for a letter printed twice.
   */
  record Program(String key, byte[] trueType, int[] units, int[] leads) {}
}
