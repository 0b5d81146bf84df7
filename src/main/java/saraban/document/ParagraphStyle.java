package saraban.document;

import java.util.List;

/**
 * How a paragraph stands. All lengths are measured from the margins of the page.
 *
 * @param left where its lines start, from the left margin
 * @param right where its lines end, from the right margin; a right tab may stand beyond it
 * @param firstLine added to {@code left} in the first line; negative for a hanging label
 * @param before space above the paragraph, dropped at the top of a page
 * @param keepWithNext true if the paragraph may not be the last of a page
 * @param pitch distance between its baselines; zero for that of the page
 */
public record ParagraphStyle(
    Align align,
    Length left,
    Length right,
    Length firstLine,
    Length before,
    List<TabStop> tabs,
    boolean keepWithNext,
    Length pitch) {

  /** How the lines of a paragraph fill its width. */
  public enum Align {
    START,
    CENTER,
    END,
    /** Thai distribution: the last line stays ragged. */
    JUSTIFY,
    /** Only the spaces between words grow; a line that they would tear apart stays ragged. */
    JUSTIFY_SPACES
  }

  public static final ParagraphStyle PLAIN =
      new ParagraphStyle(
          Align.START,
          Length.ZERO,
          Length.ZERO,
          Length.ZERO,
          Length.ZERO,
          List.of(),
          false,
          Length.ZERO);

  public ParagraphStyle align(Align other) {
    return new ParagraphStyle(other, left, right, firstLine, before, tabs, keepWithNext, pitch);
  }

  public ParagraphStyle left(Length other) {
    return new ParagraphStyle(align, other, right, firstLine, before, tabs, keepWithNext, pitch);
  }

  public ParagraphStyle right(Length other) {
    return new ParagraphStyle(align, left, other, firstLine, before, tabs, keepWithNext, pitch);
  }

  public ParagraphStyle firstLine(Length other) {
    return new ParagraphStyle(align, left, right, other, before, tabs, keepWithNext, pitch);
  }

  public ParagraphStyle before(Length other) {
    return new ParagraphStyle(align, left, right, firstLine, other, tabs, keepWithNext, pitch);
  }

  public ParagraphStyle tabs(TabStop... others) {
    return new ParagraphStyle(
        align, left, right, firstLine, before, List.of(others), keepWithNext, pitch);
  }

  public ParagraphStyle keepingWithNext() {
    return new ParagraphStyle(align, left, right, firstLine, before, tabs, true, pitch);
  }

  public ParagraphStyle pitch(Length other) {
    return new ParagraphStyle(align, left, right, firstLine, before, tabs, keepWithNext, other);
  }

  /** The distance between its baselines. */
  public Length pitchOn(PageStyle page) {
    return pitch.pt() > 0 ? pitch : page.pitch();
  }
}
