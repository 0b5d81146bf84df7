package saraban.typesetting;

import saraban.document.PageStyle;

/** Items moved to where they stand. */
final class Places {

  /** A baseline stands at four fifths of its line. */
  private static final double BASELINE = 0.8;

  private Places() {}

  static double baseline(PageStyle page) {
    return baseline(page.pitch().pt());
  }

  static double baseline(double pitch) {
    return pitch * BASELINE;
  }

  static Page.Item moved(Page.Item item, double dx, double dy) {
    return switch (item) {
      case Page.TextLine t ->
          new Page.TextLine(t.element(), t.x() + dx, t.baseline() + dy, t.runs(), t.endsWord());
      case Page.Image i ->
          new Page.Image(i.element(), i.picture(), i.x() + dx, i.top() + dy, i.width(), i.height());
      case Page.Rule r ->
          new Page.Rule(
              r.element(),
              r.x1() + dx,
              r.y1() + dy,
              r.x2() + dx,
              r.y2() + dy,
              r.thickness(),
              r.rgb(),
              r.dotted());
    };
  }
}
