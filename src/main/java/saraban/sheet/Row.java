package saraban.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row to write.
 *
 * @param height in points; 0 lets the program that opens it choose
 */
public record Row(List<Cell> cells, double height) {

  public static final Row EMPTY = new Row(List.of(), 0);

  public static Row of(Cell... cells) {
    return new Row(List.of(cells), 0);
  }

  /** Texts that look alike. */
  public static Row of(Look look, String... texts) {
    return new Row(Stream.of(texts).map(t -> Cell.text(t, look)).toList(), 0);
  }

  public Row high(double points) {
    return new Row(cells, points);
  }
}
