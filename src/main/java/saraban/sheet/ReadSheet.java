package saraban.sheet;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A sheet that was read.
 *
 * @param cells those that hold something, row by row
 * @param merged rectangles that stand as one cell; only the first cell holds something
 * @param cut true if the sheet goes on below what was read
 */
public record ReadSheet(
    String name, boolean hidden, SortedMap<Address, Found> cells, List<Area> merged, boolean cut) {

  public Optional<Found> at(Address address) {
    return Optional.ofNullable(cells.get(address));
  }

  /** The words in a cell; empty if there are none. */
  public String text(Address address) {
    return at(address).map(Found::text).map(String::strip).orElse("");
  }

  /** The merged rectangle that a cell is in. */
  public Optional<Area> mergedAt(Address address) {
    return merged.stream().filter(area -> area.contains(address)).findFirst();
  }
}
