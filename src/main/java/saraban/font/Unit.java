package saraban.font;

import java.util.ArrayList;
import java.util.List;
import saraban.font.TrueType.Point;

/**
 * One glyph of the fonts that we build.
 *
 * @param parts glyphs of the face, with their places
 * @param advance in font units
 * @param text the characters that it stands for
 * @param startsCluster false if it adds to the unit before it
 */
record Unit(List<Part> parts, int advance, String text, boolean startsCluster) {

  /** A glyph of the face at a place. */
  record Part(int glyph, int dx, int dy) {}

  /** How many marks stand in it that do not move the pen. */
  int marks() {
    return startsCluster || advance != 0 ? 0 : Math.max(parts.size(), text.length());
  }

  Unit moved(int dx) {
    List<Part> moved = parts.stream().map(p -> new Part(p.glyph(), p.dx() + dx, p.dy())).toList();
    return new Unit(moved, advance, text, startsCluster);
  }

  List<List<Point>> contours(TrueType font) {
    List<List<Point>> all = new ArrayList<>();
    for (Part part : parts) {
      for (List<Point> contour : font.contours(part.glyph())) {
        all.add(contour.stream().map(p -> p.moved(part.dx(), part.dy())).toList());
      }
    }
    return all;
  }
}
