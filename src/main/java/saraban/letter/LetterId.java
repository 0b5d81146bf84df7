package saraban.letter;

import java.util.Locale;

/**
 * Which issued letter: registry, Buddhist year, series and running number. Written {@code
 * krabi-2564-circular-2332}.
 */
public record LetterId(String registry, int year, Series series, int running) {

  @Override
  public String toString() {
    return "%s-%d-%s-%d".formatted(registry, year, series.code(), running);
  }

  /** The folder below archive/: {@code 2564/krabi/circular/02332}. */
  public String folder() {
    return String.format(Locale.ROOT, "%d/%s/%s/%05d", year, registry, series.code(), running);
  }
}
