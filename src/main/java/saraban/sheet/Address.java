package saraban.sheet;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a cell stands, both from 0; written "B7". */
public record Address(int row, int column) implements Comparable<Address> {

  private static final Pattern WRITTEN = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");
  private static final int LETTERS = 26;
  private static final Comparator<Address> ORDER =
      Comparator.comparingInt(Address::row).thenComparingInt(Address::column);

  /** Reads what {@link #toString} writes. */
  public static Optional<Address> parse(String written) {
    Matcher parts = WRITTEN.matcher(written.replace("$", ""));
    if (!parts.matches()) {
      return Optional.empty();
    }
    int column = 0;
    for (char c : parts.group(1).toCharArray()) {
      column = column * LETTERS + (c - 'A' + 1);
    }
    return Optional.of(new Address(Integer.parseInt(parts.group(2)) - 1, column - 1));
  }

  /** "A", "Z", "AA". */
  public static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }

  @Override
  public int compareTo(Address other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return letters(column) + (row + 1);
  }
}
