package saraban.document;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * How a shape is painted, inherited from group to group.
 *
 * @param fill 0xRRGGBB, or −1 for none
 * @param stroke the same
 */
record SvgStyle(
    int fill, boolean evenOdd, int stroke, double strokeWidth, int cap, int join, boolean hidden) {

  static final SvgStyle INITIAL =
      new SvgStyle(
          0, false, SvgNumbers.NONE, 1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, false);

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
  private static final double MITER_LIMIT = 4;

  /** The classes of a style sheet: name to declarations; other selectors are not understood. */
  static Map<String, String> classes(String sheet) {
    Map<String, String> classes = new HashMap<>();
    Matcher rule = RULE.matcher(sheet.replaceAll("(?s)/\\*.*?\\*/", ""));
    while (rule.find()) {
      for (String selector : rule.group(1).split(",")) {
        if (selector.strip().startsWith(".")) {
          classes.merge(selector.strip().substring(1), rule.group(2), (a, b) -> a + ";" + b);
        }
      }
    }
    return classes;
  }

  SvgStyle of(Element element, Map<String, String> classes) {
    StringBuilder declared = new StringBuilder();
    for (String name : element.getAttribute("class").strip().split("\\s+")) {
      declared.append(classes.getOrDefault(name, "")).append(';');
    }
    String style = declared + element.getAttribute("style");
    String fill = property(element, style, "fill");
    String rule = property(element, style, "fill-rule");
    String line = property(element, style, "stroke");
    String width = property(element, style, "stroke-width");
    String ends = property(element, style, "stroke-linecap");
    String corners = property(element, style, "stroke-linejoin");
    return new SvgStyle(
        inherited(fill) ? this.fill : SvgNumbers.colour(fill),
        inherited(rule) ? evenOdd : rule.equals("evenodd"),
        inherited(line) ? stroke : SvgNumbers.colour(line),
        inherited(width) ? strokeWidth : SvgNumbers.length(width),
        inherited(ends) ? cap : cap(ends),
        inherited(corners) ? join : join(corners),
        hidden
            || property(element, style, "display").equals("none")
            || property(element, style, "visibility").equals("hidden"));
  }

  private static boolean inherited(String value) {
    return value.isEmpty() || value.equals("inherit");
  }

  /** The last declaration, else the attribute of that name. */
  private static String property(Element element, String style, String name) {
    String value = element.getAttribute(name);
    for (String declaration : style.split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0 && declaration.substring(0, colon).strip().equals(name)) {
        value = declaration.substring(colon + 1).replace("!important", "");
      }
    }
    return value.strip();
  }

  private static int cap(String value) {
    return switch (value) {
      case "round" -> BasicStroke.CAP_ROUND;
      case "square" -> BasicStroke.CAP_SQUARE;
      default -> BasicStroke.CAP_BUTT;
    };
  }

  private static int join(String value) {
    return switch (value) {
      case "round" -> BasicStroke.JOIN_ROUND;
      case "bevel" -> BasicStroke.JOIN_BEVEL;
      default -> BasicStroke.JOIN_MITER;
    };
  }

  boolean strokes() {
    return stroke != SvgNumbers.NONE && strokeWidth > 0;
  }

  /** A drawn line as the area that it covers. */
  Shape widened(Shape line) {
    return new BasicStroke((float) strokeWidth, cap, join, (float) MITER_LIMIT)
        .createStrokedShape(line);
  }
}
