package saraban.register;

import saraban.letter.Series;

/**
 * How a registry numbers a series.
 *
 * @param book who keeps the book: "registry", "office" (each office and unit its own) or the code
 *     of the office whose book is shared
 * @param into the series whose book gives the numbers; mostly the series itself
 * @param pattern of the running part: {@code {n}} the number, {@code {year}} 2569, {@code {yy}} 69
 * @param width digits at least, filled up with zeros
 * @param codesApart whether each reference code (0023.1, 0023.3) has a book of its own
 */
public record Rule(String book, Series into, String pattern, int width, boolean codesApart) {

  static final String REGISTRY = "registry";
  static final String OFFICE = "office";

  /** What holds where nothing is said. */
  static Rule of(Series series) {
    return new Rule(REGISTRY, series, "{n}", 1, false);
  }

  /** The running part as it is written in the number. */
  public String written(int number, int year) {
    String digits = Integer.toString(number);
    String filled = "0".repeat(Math.max(0, width - digits.length())) + digits;
    return pattern
        .replace("{n}", filled)
        .replace("{year}", Integer.toString(year))
        .replace("{yy}", Integer.toString(year % 100));
  }
}
