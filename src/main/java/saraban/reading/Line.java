package saraban.reading;

import java.util.List;
import java.util.stream.Stream;

/**
 * A line of a letter's text.
 *
 * @param text without the space at its ends
 * @param indent how many columns it stands in; a tab counts eight
 */
record Line(String text, int indent) {

  private static final int TAB = 8;

  static Line of(String raw) {
    int indent = 0;
    int at = 0;
    while (at < raw.length() && (raw.charAt(at) == ' ' || raw.charAt(at) == '\t')) {
      indent += raw.charAt(at) == '\t' ? TAB : 1;
      at++;
    }
    return new Line(raw.strip(), indent);
  }

  boolean blank() {
    return text.isEmpty();
  }

  /** What stands beside each other on the line, a wide gap or a tab between. */
  List<String> columns() {
    return Stream.of(text.split("\\t+ *| {3,}\\t*")).map(String::strip).toList();
  }

  /** The text with single spaces. */
  String flat() {
    return text.replaceAll("[ \\t]+", " ");
  }
}
