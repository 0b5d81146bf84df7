package saraban.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Words around a match, with the matches between U+0001 and U+0002. */
final class Snippet {

  private static final int BEFORE = 50;
  private static final int LENGTH = 160;

  private Snippet() {}

  static String of(String clean, List<String> words) {
    String folded = Spelling.folded(clean);
    List<String> marked =
        words.stream()
            .filter(word -> word.length() > 1)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .distinct()
            .toList();
    int first =
        marked.stream()
            .flatMap(word -> Stream.of(folded.indexOf(word)))
            .filter(at -> at >= 0)
            .findFirst()
            .orElse(0);
    int start = edge(clean, Math.max(0, first - BEFORE));
    int end = end(clean, first, Math.min(clean.length(), start + LENGTH));
    String text = marked(clean.substring(start, end), folded.substring(start, end), marked);
    return (start > 0 ? "…" : "") + text.strip() + (end < clean.length() ? "…" : "");
  }

  /** A space nearby, else any place that tears no mark from its letter. */
  private static int edge(String clean, int from) {
    int space = from == 0 ? -1 : clean.indexOf(' ', from);
    if (space >= 0 && space - from < BEFORE / 2) {
      return space + 1;
    }
    int at = from;
    while (at > 0 && !(base(clean.charAt(at)) && !leads(clean.charAt(at - 1)))) {
      at--;
    }
    return at;
  }

  /** A space a little before, else the next place that tears no mark from its letter. */
  private static int end(String clean, int first, int to) {
    int space = to == clean.length() ? -1 : clean.lastIndexOf(' ', to);
    if (space > first + BEFORE && to - space < BEFORE) {
      return space;
    }
    int at = to;
    while (at < clean.length() && !base(clean.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String marked(String clean, String folded, List<String> words) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < clean.length()) {
      int at = i;
      int length =
          words.stream()
              .filter(word -> folded.startsWith(word, at))
              .findFirst()
              .orElse("")
              .length();
      if (length > 0) {
        out.append('\u0001').append(clean, i, i + length).append('\u0002');
      } else {
        out.append(clean.charAt(i));
      }
      i += Math.max(1, length);
    }
    return out.toString();
  }

  private static boolean base(char c) {
    return !(c >= '\u0e30' && c <= '\u0e3a' || c >= '\u0e45' && c <= '\u0e4e')
        && !Character.isLowSurrogate(c);
  }

  private static boolean leads(char c) {
    return c >= 'เ' && c <= 'ไ';
  }
}
