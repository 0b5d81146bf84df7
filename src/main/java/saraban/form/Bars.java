package saraban.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import saraban.form.Form.How;
import saraban.form.Form.Summing;

/**
 * A chart of bars.
 *
 * @param series what each bar of a row is called: this year, last year
 */
public record Bars(String title, List<String> series, List<Row> rows) {

  private static final String NOW = "ครั้งนี้";
  private static final String BEFORE = "ครั้งก่อน";

  /** A row of bars, one for each series. */
  public record Row(String label, List<BigDecimal> values) {}

  /** The charts that a form asks for, and offices compared by its main figure. */
  static List<Bars> of(Summary summary) {
    List<Bars> charts = new ArrayList<>();
    for (String title : titles(summary.matter().form())) {
      charts.add(chart(title, summary));
    }
    summary.headline().ifPresent(main -> charts.add(compared(main, summary)));
    return charts.stream().filter(c -> !c.rows().isEmpty()).toList();
  }

  private static Iterable<String> titles(Form form) {
    return form.summary().stream()
        .map(Summing::chart)
        .filter(title -> !title.isEmpty())
        .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  private static Bars chart(String title, Summary summary) {
    List<Row> rows = new ArrayList<>();
    for (Summing summing : summary.matter().form().summary()) {
      if (summing.chart().equals(title)) {
        rows.addAll(rows(summing, summary.all(), summary.before()));
      }
    }
    return new Bars(title, series(summary), List.copyOf(rows));
  }

  private static List<String> series(Summary summary) {
    return summary.before().isPresent() ? List.of(NOW, BEFORE) : List.of(NOW);
  }

  private static List<Row> rows(Summing summing, Tally now, Optional<Tally> before) {
    if (summing.how() != How.SHARE) {
      return now.figure(summing).stream()
          .map(f ->
              new Row(
                  summing.label(),
                  values(f, before.map(b -> b.figure(summing).orElse(BigDecimal.ZERO)))))
          .toList();
    }
    Map<String, Integer> earlier = before.map(b -> b.shares(summing)).orElse(Map.of());
    return now.shares(summing).entrySet().stream()
        .map(e ->
            new Row(
                e.getKey(),
                values(
                    BigDecimal.valueOf(e.getValue()),
                    before.map(_ -> BigDecimal.valueOf(earlier.getOrDefault(e.getKey(), 0))))))
        .toList();
  }

  private static List<BigDecimal> values(BigDecimal now, Optional<BigDecimal> before) {
    return before.map(b -> List.of(now, b)).orElse(List.of(now));
  }

  private static Bars compared(Summing main, Summary summary) {
    List<Row> rows =
        summary.parts().stream()
            .flatMap(part ->
                part.tally().figure(main).stream()
                    .map(f -> new Row(part.office().shortName(), List.of(f))))
            .toList();
    return new Bars(main.label() + " เทียบรายหน่วยงาน", List.of(NOW), rows);
  }

  BigDecimal lowest() {
    return rows.stream()
        .flatMap(row -> row.values().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::min);
  }

  BigDecimal highest() {
    TreeSet<BigDecimal> all = new TreeSet<>(List.of(BigDecimal.ZERO));
    rows.forEach(row -> all.addAll(row.values()));
    return all.last();
  }
}
