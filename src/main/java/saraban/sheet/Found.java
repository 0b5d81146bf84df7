package saraban.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell that was read.
 *
 * @param formula as it stands in the file, never worked out; the content is what the program that
 *     saved the file had worked out
 */
public record Found(Content content, Optional<String> formula) {

  static Found of(Content content) {
    return new Found(content, Optional.empty());
  }

  /** The content in words: numbers plain, days as 2021-05-14. */
  public String text() {
    return switch (content) {
      case Content.Text words -> words.text();
      case Content.Number number -> plain(number.number());
      case Content.Day day -> day.day().toString();
      case Content.Flag flag -> flag.flag() ? "TRUE" : "FALSE";
      case Content.Failure failure -> failure.code();
    };
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** True if the formula takes values from another file. */
  public boolean fromOutside() {
    return formula.filter(f -> f.contains("[") || f.contains("://")).isPresent();
  }
}
