package saraban.sheet;

import java.util.List;

/**
 * A chart that draws on cells of the workbook.
 *
 * @param place that it covers on its own sheet
 * @param sheet that has the figures
 * @param categories cells with the words below the bars
 */
public record Chart(
    String title,
    Bars bars,
    Area place,
    String sheet,
    Area categories,
    List<Series> series,
    boolean fromZero) {

  /** Which way the bars run. */
  public enum Bars {
    UPRIGHT,
    LYING
  }

  /** Bars of one colour. */
  public record Series(String name, Area values) {}
}
