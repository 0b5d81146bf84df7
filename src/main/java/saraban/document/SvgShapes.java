package saraban.document;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import org.w3c.dom.Element;

/** The elements of SVG that have an outline. */
final class SvgShapes {

  private SvgShapes() {}

  /** Nothing for an element that draws nothing. */
  static Optional<Shape> of(Element element) {
    return switch (element.getLocalName()) {
      case "path" -> Optional.of(SvgPath.read(element.getAttribute("d")));
      case "rect" -> Optional.of(rectangle(element));
      case "circle" -> Optional.of(ellipse(element, "r", "r"));
      case "ellipse" -> Optional.of(ellipse(element, "rx", "ry"));
      case "line" ->
          Optional.of(
              new Line2D.Double(
                  number(element, "x1"),
                  number(element, "y1"),
                  number(element, "x2"),
                  number(element, "y2")));
      case "polygon" -> Optional.of(points(element.getAttribute("points"), true));
      case "polyline" -> Optional.of(points(element.getAttribute("points"), false));
      default -> Optional.empty();
    };
  }

  /** Corners: one radius given stands for both. */
  private static Shape rectangle(Element e) {
    double rx = number(e, e.hasAttribute("rx") ? "rx" : "ry");
    double ry = number(e, e.hasAttribute("ry") ? "ry" : "rx");
    return new RoundRectangle2D.Double(
        number(e, "x"), number(e, "y"), number(e, "width"), number(e, "height"), 2 * rx, 2 * ry);
  }

  private static Shape ellipse(Element e, String across, String down) {
    double rx = number(e, across);
    double ry = number(e, down);
    return new Ellipse2D.Double(number(e, "cx") - rx, number(e, "cy") - ry, 2 * rx, 2 * ry);
  }

  private static double number(Element element, String attribute) {
    return SvgNumbers.length(element.getAttribute(attribute));
  }

  private static Path2D points(String points, boolean closed) {
    double[] p = SvgNumbers.all(points);
    Path2D path = new Path2D.Double();
    for (int i = 0; i + 1 < p.length; i += 2) {
      if (i == 0) {
        path.moveTo(p[0], p[1]);
      } else {
        path.lineTo(p[i], p[i + 1]);
      }
    }
    if (closed && p.length > 3) {
      path.closePath();
    }
    return path;
  }
}
