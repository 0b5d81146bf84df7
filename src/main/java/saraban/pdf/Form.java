package saraban.pdf;

import saraban.document.Picture;

/** A drawing as a picture that a page places: deflated once, written to many files. */
record Form(String entries, byte[] packed) {

  /** Steps along its longer side: at 3 cm they are finer than any printer. */
  private static final double STEPS = 4000;

  static Form of(Picture.Drawing drawing) {
    double step = STEPS / Math.max(drawing.width(), drawing.height());
    long width = Math.round(drawing.width() * step);
    long height = Math.round(drawing.height() * step);
    Bytes out = new Bytes(1 << 15);
    for (Picture.Fill fill : drawing.fills()) {
      Content.colour(out, fill.rgb()).ascii("rg\n");
      fill.outline().forEach(segment -> segment(segment, step, out));
      out.ascii(fill.evenOdd() ? "f*\n" : "f\n");
    }
    String entries =
        "/Type/XObject/Subtype/Form/BBox[0 0 %d %d]/Matrix[%s 0 0 %s 0 1]/Filter/FlateDecode"
            .formatted(width, height, part(width), "-" + part(height));
    return new Form(entries, Press.packedOnce(out.copy()));
  }

  /** As exact as a reader needs to bring the whole side back to 1. */
  private static String part(long side) {
    return new java.math.BigDecimal(1)
        .divide(new java.math.BigDecimal(side), 10, java.math.RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static void segment(Picture.Segment segment, double step, Bytes out) {
    switch (segment) {
      case Picture.Move m -> steps(out, step, m.x(), m.y()).ascii("m\n");
      case Picture.Line l -> steps(out, step, l.x(), l.y()).ascii("l\n");
      case Picture.Curve c ->
          steps(out, step, c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y()).ascii("c\n");
      case Picture.Close close -> out.ascii("h\n");
    }
  }

  private static Bytes steps(Bytes out, double step, double... values) {
    for (double value : values) {
      out.integer(Math.round(value * step)).add(' ');
    }
    return out;
  }
}
