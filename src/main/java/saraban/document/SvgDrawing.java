package saraban.document;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The painted shapes of an SVG file; nothing is loaded from elsewhere and nothing runs. */
final class SvgDrawing {

  private static final int DEEPEST = 50;

  /** Drawing programs write it into the head; without entities it says nothing. */
  private static final String PLAIN_DOCTYPE = "<!DOCTYPE\\s+svg[^\\[>]*>";

  private final String name;
  private final Map<String, String> classes;
  private final List<Picture.Fill> fills = new ArrayList<>();

  private SvgDrawing(String name, Map<String, String> classes) {
    this.name = name;
    this.classes = classes;
  }

  static Picture read(String name, byte[] bytes) {
    try {
      Element svg = parse(bytes);
      return new SvgDrawing(name, SvgStyle.classes(sheets(svg))).drawing(svg);
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new PictureRefused(
          ("อ่านแฟ้มภาพ “%s” ไม่ได้ ไม่ใช่ SVG ที่สมบูรณ์ หรือมี DOCTYPE ที่มีคำสั่งภายใน"
                  + " บันทึกใหม่เป็น Plain SVG")
              .formatted(name));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new PictureRefused(
          "แฟ้มภาพ “%s” มีตัวเลขหรือคำสั่งเส้นที่อ่านไม่ได้ (%s) บันทึกใหม่เป็น Plain SVG"
              .formatted(name, e.getMessage()));
    }
  }

  private static Element parse(byte[] bytes)
      throws SAXException, IOException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    var builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    byte[] plain =
        new String(bytes, StandardCharsets.ISO_8859_1)
            .replaceFirst(PLAIN_DOCTYPE, "")
            .getBytes(StandardCharsets.ISO_8859_1);
    return builder.parse(new ByteArrayInputStream(plain)).getDocumentElement();
  }

  private static String sheets(Element svg) {
    StringBuilder sheets = new StringBuilder();
    NodeList styles = svg.getElementsByTagNameNS("*", "style");
    for (int i = 0; i < styles.getLength(); i++) {
      sheets.append(styles.item(i).getTextContent()).append('\n');
    }
    return sheets.toString();
  }

  private Picture drawing(Element svg) {
    if (!"svg".equals(svg.getLocalName())) {
      throw new PictureRefused("แฟ้มภาพ “%s” ไม่ใช่ SVG".formatted(name));
    }
    double[] box = box(svg);
    SvgStyle style = SvgStyle.INITIAL.of(svg, classes);
    collect(svg, AffineTransform.getTranslateInstance(-box[0], -box[1]), style, 0);
    if (fills.isEmpty()) {
      throw new PictureRefused(
          "แฟ้มภาพ “%s” ไม่มีรูปทรงที่ระบายสี แปลงข้อความเป็นรูปทรงก่อน".formatted(name));
    }
    return new Picture.Drawing(box[2], box[3], List.copyOf(fills));
  }

  private double[] box(Element svg) {
    double[] box = SvgNumbers.all(svg.getAttribute("viewBox"));
    if (box.length == 4 && box[2] > 0 && box[3] > 0) {
      return box;
    }
    double width = SvgNumbers.length(svg.getAttribute("width"));
    double height = SvgNumbers.length(svg.getAttribute("height"));
    boolean relative = (svg.getAttribute("width") + svg.getAttribute("height")).contains("%");
    if (width <= 0 || height <= 0 || relative) {
      throw new PictureRefused("แฟ้มภาพ “%s” ไม่บอกขนาด เพิ่ม viewBox".formatted(name));
    }
    return new double[] {0, 0, width, height};
  }

  private void collect(Element parent, AffineTransform outer, SvgStyle style, int depth) {
    if (depth > DEEPEST) {
      throw new PictureRefused("แฟ้มภาพ “%s” ซ้อนกลุ่มลึกเกินไป".formatted(name));
    }
    NodeList children = parent.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element element) {
        element(element, outer, style, depth);
      }
    }
  }

  private void element(Element element, AffineTransform outer, SvgStyle outerStyle, int depth) {
    AffineTransform place = new AffineTransform(outer);
    place.concatenate(SvgNumbers.transform(element.getAttribute("transform")));
    SvgStyle style = outerStyle.of(element, classes);
    String kind = element.getLocalName();
    switch (kind) {
      case "g", "a", "svg", "switch" -> collect(element, place, style, depth + 1);
      case "script", "image", "foreignObject", "use", "text" ->
          throw new PictureRefused(
              "แฟ้มภาพ “%s” มี <%s> ซึ่งใช้ไม่ได้ แปลงเป็นรูปทรงล้วนก่อนบันทึก"
                  .formatted(name, kind));
      default -> SvgShapes.of(element).ifPresent(shape -> paint(shape, place, style));
    }
  }

  private void paint(Shape shape, AffineTransform place, SvgStyle style) {
    if (!style.hidden() && style.fill() != SvgNumbers.NONE) {
      add(shape, place, style.fill(), style.evenOdd());
    }
    if (!style.hidden() && style.strokes()) {
      add(style.widened(shape), place, style.stroke(), false);
    }
  }

  private void add(Shape shape, AffineTransform place, int colour, boolean evenOdd) {
    List<Picture.Segment> outline = segments(shape.getPathIterator(place));
    if (outline.size() > 1) {
      fills.add(new Picture.Fill(outline, colour, evenOdd));
    }
  }

  private static List<Picture.Segment> segments(PathIterator path) {
    List<Picture.Segment> all = new ArrayList<>();
    double[] p = new double[6];
    double x = 0;
    double y = 0;
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(p);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> all.add(new Picture.Move(p[0], p[1]));
        case PathIterator.SEG_LINETO -> all.add(new Picture.Line(p[0], p[1]));
        case PathIterator.SEG_QUADTO ->
            all.add(
                new Picture.Curve(
                    x + 2 * (p[0] - x) / 3,
                    y + 2 * (p[1] - y) / 3,
                    p[2] + 2 * (p[0] - p[2]) / 3,
                    p[3] + 2 * (p[1] - p[3]) / 3,
                    p[2],
                    p[3]));
        case PathIterator.SEG_CUBICTO ->
            all.add(new Picture.Curve(p[0], p[1], p[2], p[3], p[4], p[5]));
        default -> all.add(new Picture.Close());
      }
      int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
      x = p[last];
      y = p[last + 1];
    }
    return List.copyOf(all);
  }
}
