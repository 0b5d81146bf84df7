package saraban.form;

import java.math.BigDecimal;
import java.util.Locale;
import saraban.thai.Digits;

/** Draws bars for a page, each beside its words and its figure, which say all that the bar does. */
final class BarChart {

  private BarChart() {}

  static String html(Bars bars) {
    double whole = Math.max(1e-9, bars.highest().doubleValue());
    StringBuilder html = new StringBuilder("<dl class=\"bars\">");
    for (Bars.Row row : bars.rows()) {
      html.append("<dt>").append(escaped(row.label())).append("</dt><dd>");
      for (int i = 0; i < row.values().size(); i++) {
        html.append(bar(row.values().get(i), i + 1, whole));
      }
      html.append("</dd>");
    }
    return html.append("</dl>").toString();
  }

  private static String bar(BigDecimal value, int series, double whole) {
    double width = Math.clamp(value.doubleValue() / whole * 100, 0, 100);
    return String.format(
        Locale.ROOT,
        "<div><svg aria-hidden=\"true\"><rect class=\"s%d\" width=\"%.1f%%\" height=\"100%%\""
            + " rx=\"2\"/></svg><b>%s</b></div>",
        series,
        width,
        Digits.THAI.of(value.toPlainString()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
