package saraban.docx;

import saraban.document.Length;
import saraban.document.ParagraphStyle;
import saraban.document.TabStop;

/** How a paragraph stands, in Word's words and their order. */
final class Properties {

  private Properties() {}

  /**
   * @param above added to the space before it
   */
  static String of(ParagraphStyle style, Length above) {
    StringBuilder xml = new StringBuilder();
    if (!style.tabs().isEmpty()) {
      xml.append("<w:tabs>");
      style.tabs().forEach(stop -> xml.append(tab(stop)));
      xml.append("</w:tabs>");
    }
    long before = style.before().plus(above).twips();
    if (before > 0 || style.pitch().pt() > 0) {
      xml.append("<w:spacing w:before=\"")
          .append(before)
          .append('"')
          .append(line(style))
          .append("/>");
    }
    String align = justification(style.align());
    return xml.append(indents(style)).append("<w:jc w:val=\"" + align + "\"/>").toString();
  }

  private static String line(ParagraphStyle style) {
    return style.pitch().pt() > 0
        ? " w:line=\"" + style.pitch().twips() + "\" w:lineRule=\"exact\""
        : "";
  }

  private static String tab(TabStop stop) {
    String align =
        switch (stop.align()) {
          case LEFT -> "left";
          case RIGHT -> "right";
        };
    return "<w:tab w:val=\"" + align + "\" w:pos=\"" + stop.at().twips() + "\"/>";
  }

  private static String indents(ParagraphStyle style) {
    long first = style.firstLine().twips();
    String line = first < 0 ? "hanging=\"" + -first : "firstLine=\"" + first;
    return "<w:ind w:left=\""
        + style.left().twips()
        + "\" w:right=\""
        + style.right().twips()
        + "\" w:"
        + line
        + "\"/>";
  }

  static String justification(ParagraphStyle.Align align) {
    return switch (align) {
      case START -> "left";
      case CENTER -> "center";
      case END -> "right";
      case JUSTIFY -> "thaiDistribute";
      case JUSTIFY_SPACES -> "both";
    };
  }
}
