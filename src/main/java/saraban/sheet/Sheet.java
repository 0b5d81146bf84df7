package saraban.sheet;

import java.util.List;

/**
 * A sheet to write.
 *
 * @param widths of the columns, in digits
 * @param rows taken one by one, so that there may be very many
 * @param merged rectangles that stand as one cell
 * @param locked true if only the cells that look like {@link Look#INPUT} can be changed
 * @param hidden true if the reader's program does not even offer to show it
 */
public record Sheet(
    String name,
    Paper paper,
    List<Integer> widths,
    Iterable<Row> rows,
    List<Area> merged,
    List<Rule> rules,
    List<Chart> charts,
    boolean locked,
    boolean hidden) {

  public static Sheet of(String name, Paper paper, List<Integer> widths, Iterable<Row> rows) {
    return new Sheet(name, paper, widths, rows, List.of(), List.of(), List.of(), false, false);
  }

  /** A sheet for programs only. */
  public static Sheet hidden(String name, List<Row> rows) {
    return new Sheet(
        name, Paper.UPRIGHT, List.of(), rows, List.of(), List.of(), List.of(), true, true);
  }

  public Sheet merging(List<Area> areas) {
    return new Sheet(name, paper, widths, rows, areas, rules, charts, locked, hidden);
  }

  public Sheet with(List<Rule> others) {
    return new Sheet(name, paper, widths, rows, merged, others, charts, locked, hidden);
  }

  public Sheet drawing(List<Chart> others) {
    return new Sheet(name, paper, widths, rows, merged, rules, others, locked, hidden);
  }

  public Sheet lockedButInputs() {
    return new Sheet(name, paper, widths, rows, merged, rules, charts, true, hidden);
  }
}
