package saraban.document;

import java.util.Optional;

/**
 * The paper and what is printed on every page.
 *
 * @param firstBaseline baseline of the first line of page 1, from the top edge
 * @param top where the text of the following pages begins, from the top edge
 * @param bottom margin that the last line keeps free
 * @param pitch distance between baselines
 * @param pageNumberBaseline from the top edge, on page 2 and after
 * @param thaiDigits whether page numbers are in Thai digits
 * @param catchword whether a page that is continued names what comes next
 * @param secrecy printed in red at top and bottom of every page
 * @param watermark printed large and grey behind the text of every page
 */
public record PageStyle(
    Length width,
    Length height,
    Length left,
    Length right,
    Length firstBaseline,
    Length top,
    Length bottom,
    Length pitch,
    Length pageNumberBaseline,
    boolean thaiDigits,
    boolean catchword,
    Optional<String> secrecy,
    Optional<String> watermark) {

  /** The width between the margins. */
  public Length textWidth() {
    return width.minus(left).minus(right);
  }
}
