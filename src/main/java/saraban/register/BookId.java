package saraban.register;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saraban.letter.LetterId;
import saraban.letter.Series;

/**
 * Which book: who keeps it, which series, which year. Written {@code krabi-2564-circular}.
 *
 * @param registry code of the office that keeps it; with {@code --0023-3} behind it if a reference
 *     code has a book of its own
 * @param year of the Buddhist era
 */
public record BookId(String registry, Series series, int year) {

  private static final Pattern WRITTEN =
      Pattern.compile("([a-z0-9-]+)-(\\d{4})-([a-z]+(?:-[a-z]+)?)");
  private static final String CODE = "--";

  /** Reads what {@link #toString} writes. */
  public static Optional<BookId> parse(String written) {
    Matcher parts = WRITTEN.matcher(written);
    return parts.matches()
        ? Series.ofCode(parts.group(3))
            .map(series -> new BookId(parts.group(1), series, Integer.parseInt(parts.group(2))))
        : Optional.empty();
  }

  public static BookId of(LetterId letter) {
    return new BookId(letter.registry(), letter.series(), letter.year());
  }

  public LetterId number(int running) {
    return new LetterId(registry, year, series, running);
  }

  /** Code of the office whose people keep it. */
  public String keeper() {
    return keeper(registry);
  }

  static String keeper(String registry) {
    int code = registry.indexOf(CODE);
    return code < 0 ? registry : registry.substring(0, code);
  }

  /** The registry of the letters of one reference code only: "0023.3" gives krabi--0023-3. */
  static String apart(String registry, String unit) {
    return registry + CODE + unit.replace('.', '-');
  }

  /** The reference code whose letters alone it counts: "0023.3"; empty for all. */
  public String code() {
    int code = registry.indexOf(CODE);
    return code < 0 ? "" : registry.substring(code + CODE.length()).replace('-', '.');
  }

  @Override
  public String toString() {
    return "%s-%d-%s".formatted(registry, year, series.code());
  }
}
