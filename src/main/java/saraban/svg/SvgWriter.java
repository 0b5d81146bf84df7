package saraban.svg;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import saraban.document.Picture;
import saraban.font.FontFace;
import saraban.typesetting.Page;

/** Draws a page for the screen: outlines only, so that it looks the same everywhere. */
public final class SvgWriter {

  private final Page page;
  private final String prefix;
  private static final double WHOLE = 1;
  private static final double HUNDREDTHS = 100;

  private final Map<Glyph, String> glyphs = new HashMap<>();
  private final Map<String, String> symbols = new LinkedHashMap<>();
  private final StringBuilder body = new StringBuilder();

  private record Glyph(FontFace face, int unit) {}

  private SvgWriter(Page page, String prefix) {
    this.page = page;
    this.prefix = prefix;
  }

  /**
   * An svg element, viewBox in points, without style attributes or scripts.
   *
   * @param idPrefix makes the ids of this drawing unique in a page that shows several
   */
  public static String write(Page page, String idPrefix) {
    return new SvgWriter(page, idPrefix).svg();
  }

  private String svg() {
    page.items().forEach(this::item);
    StringBuilder all = new StringBuilder();
    all.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"หน้า ")
        .append(page.number())
        .append("\" viewBox=\"0 0 ")
        .append(number(page.width().pt()))
        .append(' ')
        .append(number(page.height().pt()))
        .append("\"><defs>");
    symbols.forEach((outline, id) ->
        all.append("<path id=\"").append(id).append("\" d=\"").append(outline).append("\"/>"));
    return all.append("</defs>").append(body).append("</svg>").toString();
  }

  private void item(Page.Item item) {
    switch (item) {
      case Page.TextLine line -> text(line);
      case Page.Image image -> image(image);
      case Page.Rule rule ->
          body.append("<path fill=\"none\" stroke=\"")
              .append(colour(rule.rgb()))
              .append("\" stroke-width=\"")
              .append(number(rule.thickness()))
              .append(rule.dotted() ? dots(rule) : "")
              .append("\" d=\"M")
              .append(number(rule.x1()))
              .append(' ')
              .append(number(rule.y1()))
              .append('L')
              .append(number(rule.x2()))
              .append(' ')
              .append(number(rule.y2()))
              .append("\"/>");
    }
  }

  private static String dots(Page.Rule rule) {
    return "\" stroke-linecap=\"round\" stroke-dasharray=\"0 "
        + number(rule.thickness() * Page.DOT_STEP);
  }

  private void text(Page.TextLine line) {
    if (line.runs().isEmpty()) {
      return;
    }
    body.append("<g data-element=\"").append(line.element()).append("\">");
    double x = line.x();
    for (Page.Run run : line.runs()) {
      run(run, x, line.baseline());
      x += run.width();
    }
    body.append("</g>");
  }

  private void run(Page.Run run, double x, double baseline) {
    FontFace face = run.face();
    double scale = run.size() / face.unitsPerEm();
    body.append("<g fill=\"")
        .append(colour(run.rgb()))
        .append("\" transform=\"matrix(")
        .append(fine(scale))
        .append(" 0 0 ")
        .append(fine(-scale))
        .append(' ')
        .append(number(x))
        .append(' ')
        .append(number(baseline))
        .append(")\">");
    double pen = 0;
    for (int i = 0; i < run.units().length; i++) {
      int unit = run.units()[i];
      List<Picture.Segment> outline = face.outline(unit);
      if (!outline.isEmpty()) {
        body.append("<use href=\"#")
            .append(symbol(new Glyph(face, unit), outline))
            .append("\" x=\"")
            .append(Math.round(pen))
            .append("\"/>");
      }
      pen += face.advance(unit);
      boolean clusterEnds = i + 1 == run.units().length || face.startsCluster(run.units()[i + 1]);
      pen += clusterEnds ? run.clusterGap() / scale : 0;
      pen += face.text(unit).equals(" ") ? run.spaceGap() / scale : 0;
    }
    body.append("</g>");
  }

  /** Equal outlines are drawn once; a font unit is fine enough for them. */
  private String symbol(Glyph glyph, List<Picture.Segment> outline) {
    return glyphs.computeIfAbsent(
        glyph,
        g -> symbols.computeIfAbsent(path(outline, WHOLE), path -> prefix + "-" + symbols.size()));
  }

  private void image(Page.Image image) {
    switch (image.picture()) {
      case Picture.Drawing drawing -> {
        body.append("<g transform=\"translate(")
            .append(number(image.x()))
            .append(' ')
            .append(number(image.top()))
            .append(") scale(")
            .append(fine(image.width() / drawing.width()))
            .append(' ')
            .append(fine(image.height() / drawing.height()))
            .append(")\">");
        for (Picture.Fill fill : drawing.fills()) {
          body.append("<path fill=\"")
              .append(colour(fill.rgb()))
              .append('"')
              .append(fill.evenOdd() ? " fill-rule=\"evenodd\"" : "")
              .append(" d=\"")
              .append(path(fill.outline(), HUNDREDTHS))
              .append("\"/>");
        }
        body.append("</g>");
      }
      case Picture.Raster raster ->
          body.append("<image x=\"")
              .append(number(image.x()))
              .append("\" y=\"")
              .append(number(image.top()))
              .append("\" width=\"")
              .append(number(image.width()))
              .append("\" height=\"")
              .append(number(image.height()))
              .append("\" href=\"data:image/")
              .append(raster.jpeg() ? "jpeg" : "png")
              .append(";base64,")
              .append(java.util.Base64.getEncoder().encodeToString(raster.png()))
              .append("\"/>");
    }
  }

  private static String path(List<Picture.Segment> outline, double steps) {
    StringBuilder d = new StringBuilder();
    for (Picture.Segment segment : outline) {
      switch (segment) {
        case Picture.Move m -> step(d, 'M', steps, m.x(), m.y());
        case Picture.Line l -> step(d, 'L', steps, l.x(), l.y());
        case Picture.Curve c -> step(d, 'C', steps, c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
        case Picture.Close close -> d.append('Z');
      }
    }
    return d.toString();
  }

  private static void step(StringBuilder d, char letter, double steps, double... numbers) {
    d.append(letter);
    for (int i = 0; i < numbers.length; i++) {
      String number = trimmed(Math.round(numbers[i] * steps) / steps);
      d.append(i == 0 || number.startsWith("-") ? "" : " ").append(number);
    }
  }

  private static String colour(int rgb) {
    return "#" + Integer.toHexString(0x1000000 | rgb).substring(1);
  }

  private static String number(double value) {
    return trimmed(Math.round(value * 100) / 100.0);
  }

  private static String fine(double value) {
    return trimmed(Math.round(value * 1e6) / 1e6);
  }

  private static String trimmed(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
