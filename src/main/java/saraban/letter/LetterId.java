package saraban.letter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which letter, issued or received: registry, Buddhist year, series and running number. Written
 * {@code krabi-2564-circular-2332}.
 */
public record LetterId(String registry, int year, Series series, int running) {

  private static final Pattern WRITTEN =
      Pattern.compile("([a-z0-9-]+)-(\\d{4})-([a-z]+(?:-[a-z]+)?)-(\\d{1,9})");

  /** Reads what {@link #toString} writes. */
  public static Optional<LetterId> parse(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(2));
    int running = Integer.parseInt(parts.group(4));
    return Series.ofCode(parts.group(3))
        .map(series -> new LetterId(parts.group(1), year, series, running));
  }

  @Override
  public String toString() {
    return "%s-%d-%s-%d".formatted(registry, year, series.code(), running);
  }

  /** The folder below archive/: {@code 2564/krabi/circular/02332}. */
  public String folder() {
    return String.format(Locale.ROOT, "%d/%s/%s/%05d", year, registry, series.code(), running);
  }
}
