package saraban.issuing;

import saraban.document.Length;
import saraban.typesetting.Page;

/** The lower right corner of a page, where a copy is certified. */
final class Corner {

  private static final double LEFT = Length.mm(113).pt();
  private static final double TOP = Length.mm(229).pt();
  private static final double BOTTOM = Length.mm(279).pt();

  private Corner() {}

  static boolean free(Page page) {
    return page.items().stream().noneMatch(Corner::reachedBy);
  }

  private static boolean reachedBy(Page.Item item) {
    return switch (item) {
      case Page.TextLine t -> reached(t.x() + width(t), t.baseline(), t.baseline());
      case Page.Image i -> reached(i.x() + i.width(), i.top(), i.top() + i.height());
      case Page.Rule r ->
          reached(Math.max(r.x1(), r.x2()), Math.min(r.y1(), r.y2()), Math.max(r.y1(), r.y2()));
    };
  }

  private static boolean reached(double right, double top, double bottom) {
    return right > LEFT && bottom > TOP && top < BOTTOM;
  }

  private static double width(Page.TextLine line) {
    return line.runs().stream().mapToDouble(Page.Run::width).sum();
  }
}
