package saraban.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import saraban.document.Inline;
import saraban.document.TextStyle;
import saraban.thai.Segmenter;

/** The text between two tabs: its characters, their styles, and where lines may break in it. */
record TextPiece(String text, List<Span> spans) {

  /** Characters of one style; {@code whole} ones are a name. */
  record Span(int start, int end, TextStyle style, boolean whole) {

    private boolean holds(int offset) {
      return start < offset && offset < end;
    }
  }

  static TextPiece of(List<Inline.Text> texts) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (Inline.Text text : texts) {
      int end = at + text.text().length();
      if (end > at) {
        spans.add(new Span(at, end, text.style(), text.whole()));
      }
      at = end;
    }
    return new TextPiece(joined(texts), List.copyOf(spans));
  }

  private static String joined(List<Inline.Text> texts) {
    if (texts.size() == 1) {
      return texts.getFirst().text();
    }
    StringBuilder joined = new StringBuilder();
    texts.forEach(text -> joined.append(text.text()));
    return joined.toString();
  }

  /**
   * Where lines may break.
   *
   * @param tooWide tells the names that are wider than a line: these break at their spaces, and
   *     inside only where no space is
   */
  List<Segmenter.Break> breaks(Predicate<Span> tooWide) {
    List<Span> names = spans.stream().filter(Span::whole).toList();
    if (names.isEmpty()) {
      return Segmenter.thai().breaks(text);
    }
    List<Segmenter.Break> all = new ArrayList<>();
    for (Segmenter.Break each : Segmenter.thai().breaks(text)) {
      Optional<Span> name = names.stream().filter(s -> s.holds(each.offset())).findFirst();
      if (name.isEmpty() || mayBreak(each, name.get(), tooWide)) {
        all.add(each);
      }
    }
    return all;
  }

  private boolean mayBreak(Segmenter.Break each, Span name, Predicate<Span> tooWide) {
    if (each.space()) {
      return tooWide.test(name);
    }
    int start = Math.max(name.start(), text.lastIndexOf(' ', each.offset() - 1) + 1);
    int space = text.indexOf(' ', each.offset());
    int end = space < 0 ? name.end() : Math.min(space, name.end());
    return tooWide.test(new Span(start, end, name.style(), true));
  }
}
