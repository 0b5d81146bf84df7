package saraban.reading;

import java.util.List;

/** Lines of one paragraph joined again. */
final class Prose {

  private Prose() {}

  /** A line's end between two Thai letters is no space. */
  static String joined(List<String> lines) {
    StringBuilder all = new StringBuilder();
    for (String line : lines) {
      boolean thai = !all.isEmpty() && thai(all.charAt(all.length() - 1)) && thai(line.charAt(0));
      all.append(all.isEmpty() || thai ? "" : " ").append(line);
    }
    return all.toString().replaceAll("[ \\t]+", " ").strip();
  }

  private static boolean thai(char c) {
    return c >= 'ก' && c <= '๎' && c != '฿';
  }
}
