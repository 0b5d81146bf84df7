package saraban.typesetting;

import java.util.List;
import saraban.document.Length;
import saraban.document.Picture;
import saraban.font.FontFace;

/**
 * A page as plain numbers: points from the top left corner of the paper, y down.
 *
 * @param number from 1
 */
public record Page(int number, Length width, Length height, List<Item> items) {

  /** Something that stands on the page. */
  public sealed interface Item {

    /** The element of {@link Layout#elements()} that this shows, or −1 for mere furniture. */
    int element();

    /** The same where elements are counted from another place. */
    default Item counted(int from) {
      int moved = element() < 0 ? element() : element() + from;
      return switch (this) {
        case TextLine t -> new TextLine(moved, t.x(), t.baseline(), t.runs(), t.endsWord());
        case Image i -> new Image(moved, i.picture(), i.x(), i.top(), i.width(), i.height());
        case Rule r ->
            new Rule(moved, r.x1(), r.y1(), r.x2(), r.y2(), r.thickness(), r.rgb(), r.dotted());
      };
    }
  }

  /**
   * One line of text (or the part of it between two tabs).
   *
   * @param x where it starts
   * @param baseline from the top edge
   * @param endsWord false if the line breaks inside a Thai phrase, so that copied text is joined
   *     without a space; true at a space or at the end of a paragraph
   */
  public record TextLine(int element, double x, double baseline, List<Run> runs, boolean endsWord)
      implements Item {

    public String text() {
      StringBuilder all = new StringBuilder();
      runs.forEach(run -> all.append(run.text()));
      return all.toString();
    }
  }

  /**
   * Units of one face, size and colour that follow each other.
   *
   * @param size points of this face (already scaled)
   * @param clusterGap points added after every cluster
   * @param spaceGap points added after every space on top of that
   * @param width of the whole run, gaps included
   */
  public record Run(
      FontFace face,
      double size,
      int rgb,
      double clusterGap,
      double spaceGap,
      int[] units,
      String text,
      double width) {}

  /** A picture in a box. */
  public record Image(
      int element, Picture picture, double x, double top, double width, double height)
      implements Item {}

  /**
   * A straight rule.
   *
   * @param dotted true for round dots, {@link #DOT_STEP} of their size apart
   */
  public record Rule(
      int element,
      double x1,
      double y1,
      double x2,
      double y2,
      double thickness,
      int rgb,
      boolean dotted)
      implements Item {

    public Rule(
        int element, double x1, double y1, double x2, double y2, double thickness, int rgb) {
      this(element, x1, y1, x2, y2, thickness, rgb, false);
    }
  }

  /** From dot to dot, in thicknesses. */
  public static final double DOT_STEP = 3;
}
