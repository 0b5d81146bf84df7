package saraban.form;

import java.math.BigDecimal;
import java.util.Locale;
import saraban.thai.Digits;

/** Draws bars as SVG for a page; the words say all that the bars do. */
final class BarChart {

  private static final int WIDTH = 640;
  private static final int LABELS = 230;
  private static final int VALUES = 60;
  private static final int BAR = 16;
  private static final int GAP = 12;
  private static final int LONGEST = 34;

  private BarChart() {}

  static String svg(Bars bars) {
    int row = bars.series().size() * BAR + GAP;
    int height = bars.rows().size() * row + GAP;
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg class=\"bars\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
            .formatted(WIDTH, height, escaped(bars.title())));
    double unit = (WIDTH - LABELS - VALUES) / Math.max(1e-9, bars.highest().doubleValue());
    for (int i = 0; i < bars.rows().size(); i++) {
      row(svg, bars.rows().get(i), GAP / 2 + i * row, unit);
    }
    return svg.append("</svg>").toString();
  }

  private static void row(StringBuilder svg, Bars.Row row, int top, double unit) {
    String label =
        row.label().length() > LONGEST ? row.label().substring(0, LONGEST) + "…" : row.label();
    svg.append(
        "<text class=\"what\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
            .formatted(LABELS - 10, top + BAR - 3, escaped(label)));
    for (int i = 0; i < row.values().size(); i++) {
      bar(svg, row.values().get(i), i, top + i * BAR, unit);
    }
  }

  private static void bar(StringBuilder svg, BigDecimal value, int series, int top, double unit) {
    double width = Math.max(0, value.doubleValue() * unit);
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect class=\"s%d\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>"
                + "<text x=\"%.1f\" y=\"%d\">%s</text>",
            series + 1,
            LABELS,
            top + 1,
            width,
            BAR - 3,
            LABELS + width + 6,
            top + BAR - 3,
            Digits.THAI.of(value.toPlainString())));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
