package saraban.pdf;

import java.util.TreeMap;
import saraban.typesetting.Page;

/** What a page draws; every part is marked with the element that it shows, or as an artifact. */
final class Content {

  private static final String ARTIFACT = "/Artifact<</Type/Pagination>>BDC\n";
  private static final int NOTHING = Integer.MIN_VALUE;

  private final Page page;
  private final TextOperators text;
  private final Joins joins;
  private final Pictures pictures;
  private final Structure.OnPage structure;
  private final TreeMap<String, Integer> used = new TreeMap<>();
  private final Bytes out;
  private int marked = NOTHING;

  Content(
      Page page,
      Fonts fonts,
      Joins joins,
      Pictures pictures,
      Structure.OnPage structure,
      Bytes out) {
    this.page = page;
    this.text = new TextOperators(fonts, out);
    this.joins = joins;
    this.pictures = pictures;
    this.structure = structure;
    this.out = out;
  }

  void write() {
    page.items().forEach(this::item);
    endMark();
  }

  /** The pictures among the page's resources. */
  String pictures() {
    if (used.isEmpty()) {
      return "";
    }
    StringBuilder entries = new StringBuilder("/XObject<<");
    used.forEach((name, id) -> entries.append("/" + name + " " + id + " 0 R"));
    return entries.append(">>").toString();
  }

  private void item(Page.Item item) {
    switch (item) {
      case Page.TextLine line -> {
        if (!empty(line)) {
          mark(line);
          text(line);
        }
      }
      case Page.Image image -> {
        mark(image);
        image(image);
      }
      case Page.Rule rule -> {
        mark(rule);
        rule(rule);
      }
    }
  }

  private static boolean empty(Page.TextLine line) {
    for (Page.Run run : line.runs()) {
      if (!run.text().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** What follows of one element stands in one mark. */
  private void mark(Page.Item item) {
    if (item.element() == marked) {
      return;
    }
    endMark();
    marked = item.element();
    if (marked < 0) {
      out.ascii(ARTIFACT);
    } else {
      structure.begin(item, out);
    }
  }

  private void endMark() {
    if (marked != NOTHING) {
      out.ascii("EMC\n");
    }
    marked = NOTHING;
  }

  private Bytes numbers(double... values) {
    for (double value : values) {
      out.number(value).add(' ');
    }
    return out;
  }

  private double up(double y) {
    return page.height().pt() - y;
  }

  /** Readers drop a hyphen at the end of a line, as in "- ๒ -", unless told what stands there. */
  private void text(Page.TextLine line) {
    boolean number = line.element() < 0 && line.runs().getLast().text().endsWith("-");
    if (number) {
      out.ascii("/Span<</ActualText").text(line.text() + " ").ascii(">>BDC\n");
    }
    words(line);
    out.ascii(number ? "EMC\n" : "");
  }

  private void words(Page.TextLine line) {
    out.ascii("BT\n");
    numbers(line.x(), up(line.baseline())).ascii("Td\n");
    line.runs().forEach(text::run);
    if (joins.needsSpace(line)) {
      text.space(line.runs().getLast());
    }
    out.ascii("ET\n");
  }

  private void image(Page.Image image) {
    String name = "I" + pictures.id(image.picture());
    used.put(name, pictures.id(image.picture()));
    out.ascii("q\n");
    numbers(image.width(), 0, 0, image.height(), image.x(), up(image.top() + image.height()));
    out.ascii("cm /").ascii(name).ascii(" Do\nQ\n");
  }

  private void rule(Page.Rule rule) {
    out.ascii("q ");
    colour(out, rule.rgb()).ascii("RG ");
    numbers(rule.thickness()).ascii("w ");
    if (rule.dotted()) {
      out.ascii("1 J [0 ");
      numbers(rule.thickness() * Page.DOT_STEP).ascii("] 0 d ");
    }
    numbers(rule.x1(), up(rule.y1())).ascii("m ");
    numbers(rule.x2(), up(rule.y2())).ascii("l S Q\n");
  }

  static Bytes colour(Bytes out, int rgb) {
    for (int shift = 16; shift >= 0; shift -= 8) {
      out.number((rgb >> shift & 255) / 255.0).add(' ');
    }
    return out;
  }
}
