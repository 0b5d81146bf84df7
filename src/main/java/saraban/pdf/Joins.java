package saraban.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import saraban.typesetting.Layout;
import saraban.typesetting.Page;

/** Where a space belongs between two lines of an element for those who copy its text. */
record Joins(Set<Page.TextLine> spaced) {

  static Joins of(Layout layout) {
    Set<Page.TextLine> spaced = Collections.newSetFromMap(new IdentityHashMap<>());
    Page.@Nullable TextLine[] last = new Page.TextLine[layout.elements().size()];
    for (Page page : layout.pages()) {
      for (Page.Item item : page.items()) {
        if (item instanceof Page.TextLine line && line.element() >= 0 && said(line)) {
          Page.TextLine before = last[line.element()];
          if (before != null && before.endsWord() && !end(before).endsWith(" ")) {
            spaced.add(before);
          }
          last[line.element()] = line;
        }
      }
    }
    return new Joins(spaced);
  }

  private static boolean said(Page.TextLine line) {
    return !line.runs().isEmpty() && !end(line).isEmpty();
  }

  private static String end(Page.TextLine line) {
    return line.runs().getLast().text();
  }

  boolean needsSpace(Page.TextLine line) {
    return spaced.contains(line);
  }
}
