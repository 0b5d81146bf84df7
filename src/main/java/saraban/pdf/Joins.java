package saraban.pdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import saraban.typesetting.Layout;
import saraban.typesetting.Page;

/** Where a space belongs between two lines of an element for those who copy its text. */
record Joins(Set<Page.TextLine> spaced) {

  static Joins of(Layout layout) {
    Set<Page.TextLine> spaced = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<Integer, Page.TextLine> last = new HashMap<>();
    for (Page page : layout.pages()) {
      for (Page.Item item : page.items()) {
        if (item instanceof Page.TextLine line && line.element() >= 0 && !line.text().isEmpty()) {
          Page.TextLine before = last.put(line.element(), line);
          if (before != null && before.endsWord() && !before.text().endsWith(" ")) {
            spaced.add(before);
          }
        }
      }
    }
    return new Joins(spaced);
  }

  boolean needsSpace(Page.TextLine line) {
    return spaced.contains(line);
  }
}
