package saraban.pdf;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import saraban.document.Picture;
import saraban.typesetting.Page;

/** What a page draws; every part is marked with the element that it shows, or as an artifact. */
final class Content {

  private static final String ARTIFACT = "/Artifact<</Type/Pagination>>BDC\n";

  private final Page page;
  private final TextOperators text;
  private final Joins joins;
  private final Pictures pictures;
  private final Structure.OnPage structure;
  private final TreeMap<String, Integer> used = new TreeMap<>();
  private final StringBuilder out = new StringBuilder();

  Content(Page page, Fonts fonts, Joins joins, Pictures pictures, Structure.OnPage structure) {
    this.page = page;
    this.text = new TextOperators(fonts, out);
    this.joins = joins;
    this.pictures = pictures;
    this.structure = structure;
  }

  byte[] bytes() {
    page.items().forEach(this::item);
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The pictures among the page's resources. */
  String pictures() {
    if (used.isEmpty()) {
      return "";
    }
    StringBuilder entries = new StringBuilder("/XObject<<");
    used.forEach((name, id) -> entries.append("/%s %d 0 R".formatted(name, id)));
    return entries.append(">>").toString();
  }

  private void item(Page.Item item) {
    if (item instanceof Page.TextLine line && line.text().isEmpty()) {
      return;
    }
    out.append(item.element() < 0 ? ARTIFACT : structure.begin(item));
    switch (item) {
      case Page.TextLine line -> text(line);
      case Page.Image image -> image(image);
      case Page.Rule rule -> rule(rule);
    }
    out.append("EMC\n");
  }

  private void numbers(double... values) {
    for (double value : values) {
      Numbers.append(out, value);
      out.append(' ');
    }
  }

  private void colour(int rgb, String operator) {
    numbers((rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
    out.append(operator);
  }

  private double up(double y) {
    return page.height().pt() - y;
  }

  /** Readers drop a hyphen at the end of a line, as in "- ๒ -", unless told what stands there. */
  private void text(Page.TextLine line) {
    boolean number = line.element() < 0 && line.text().endsWith("-");
    if (number) {
      out.append("/Span<</ActualText%s>>BDC\n".formatted(Objects.text(line.text() + " ")));
    }
    words(line);
    out.append(number ? "EMC\n" : "");
  }

  private void words(Page.TextLine line) {
    out.append("BT\n");
    numbers(line.x(), up(line.baseline()));
    out.append("Td\n");
    line.runs().forEach(this::run);
    if (joins.needsSpace(line)) {
      text.space(line.runs().getLast());
    }
    out.append("ET\n");
  }

  private void run(Page.Run run) {
    colour(run.rgb(), "rg\n");
    text.run(run);
  }

  private void image(Page.Image image) {
    out.append("q\n");
    switch (image.picture()) {
      case Picture.Raster raster -> {
        String name = "I" + pictures.id(raster);
        used.put(name, pictures.id(raster));
        numbers(image.width(), 0, 0, image.height(), image.x(), up(image.top() + image.height()));
        out.append("cm /").append(name).append(" Do\n");
      }
      case Picture.Drawing drawing -> {
        numbers(image.width() / drawing.width(), 0, 0, -image.height() / drawing.height());
        numbers(image.x(), up(image.top()));
        out.append("cm\n");
        drawing.fills().forEach(this::fill);
      }
    }
    out.append("Q\n");
  }

  private void fill(Picture.Fill fill) {
    colour(fill.rgb(), "rg\n");
    for (Picture.Segment segment : fill.outline()) {
      switch (segment) {
        case Picture.Move m -> {
          numbers(m.x(), m.y());
          out.append("m\n");
        }
        case Picture.Line l -> {
          numbers(l.x(), l.y());
          out.append("l\n");
        }
        case Picture.Curve c -> {
          numbers(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
          out.append("c\n");
        }
        case Picture.Close close -> out.append("h\n");
      }
    }
    out.append(fill.evenOdd() ? "f*\n" : "f\n");
  }

  private void rule(Page.Rule rule) {
    out.append("q ");
    colour(rule.rgb(), "RG ");
    numbers(rule.thickness());
    out.append("w ");
    numbers(rule.x1(), up(rule.y1()));
    out.append("m ");
    numbers(rule.x2(), up(rule.y2()));
    out.append("l S Q\n");
  }
}
