package saraban.document;

import java.util.List;

/** A picture, drawn or photographed. */
public sealed interface Picture {

  /** Filled shapes in a box of the given size (y down); scaled to the place it gets. */
  record Drawing(double width, double height, List<Fill> fills) implements Picture {}

  /** A PNG file, or a JPEG file of three colours. */
  record Raster(int width, int height, byte[] png) implements Picture {

    /** A photograph; its bytes can go into a PDF as they are. */
    public boolean jpeg() {
      return png.length > 2 && png[0] == (byte) 0xFF && png[1] == (byte) 0xD8;
    }
  }

  /**
   * A filled outline.
   *
   * @param rgb 0xRRGGBB
   */
  record Fill(List<Segment> outline, int rgb, boolean evenOdd) {}

  /** A step of an outline. */
  sealed interface Segment {}

  /** Lifts the pen to a point. */
  record Move(double x, double y) implements Segment {}

  /** A straight line. */
  record Line(double x, double y) implements Segment {}

  /** A cubic curve. */
  record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Segment {}

  /** Back to where the outline began. */
  record Close() implements Segment {}
}
