package saraban.cascade;

import saraban.deadline.RollUps.Count;
import saraban.thai.Digits;

/** A count as a drawn bar: done, opened, late hatched, the rest empty; said in words. */
final class Bar {

  private Bar() {}

  static String svg(Count count) {
    double done = share(count.done(), count);
    double opened = share(count.opened(), count);
    double late = share(count.late(), count);
    return ("<svg class=\"gauge\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 100 8\""
            + " preserveAspectRatio=\"none\"><rect class=\"n\" width=\"100\" height=\"8\"/>"
            + "%s%s%s</svg>")
        .formatted(
            words(count),
            piece("d", 0, done),
            piece("o", done, opened),
            piece("l", done + opened, late));
  }

  private static double share(int part, Count count) {
    return count.total() == 0 ? 0 : part * 100.0 / count.total();
  }

  private static String piece(String name, double from, double width) {
    return width <= 0
        ? ""
        : "<rect class=\"%s\" x=\"%.2f\" width=\"%.2f\" height=\"8\"/>"
            .formatted(name, from, width);
  }

  /** "ตอบแล้ว ๕๖ จาก ๖๑ เลยกำหนด ๕". */
  static String words(Count count) {
    String late = count.late() > 0 ? " เลยกำหนด " + digits(count.late()) : "";
    return "ตอบแล้ว " + digits(count.done()) + " จาก " + digits(count.total()) + late;
  }

  static String digits(int number) {
    return Digits.THAI.of("%,d".formatted(number));
  }
}
