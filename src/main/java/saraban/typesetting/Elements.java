package saraban.typesetting;

import java.util.ArrayList;
import java.util.List;
import saraban.typesetting.Layout.Element;
import saraban.typesetting.Layout.Kind;

/** The tree of a document's structure as it grows. */
final class Elements {

  static final int FURNITURE = -1;

  private final List<Element> all = new ArrayList<>();

  int add(int parent, Kind kind) {
    return add(parent, kind, "");
  }

  int add(int parent, Kind kind, String alt) {
    all.add(new Element(parent, kind, alt));
    return all.size() - 1;
  }

  List<Element> all() {
    return List.copyOf(all);
  }
}
