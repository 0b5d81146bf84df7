package saraban.typesetting;

import java.util.ArrayList;
import java.util.List;
import saraban.document.Document;

/**
 * A typeset document: its pages, and the tree of what stands on them for readers who cannot see.
 */
public record Layout(Document.Info info, List<Page> pages, List<Element> elements) {

  /** These pages and then those of another document, as one. */
  public Layout followedBy(Layout other) {
    int from = elements.size();
    List<Page> both = new ArrayList<>(pages);
    for (Page page : other.pages()) {
      both.add(
          new Page(
              page.number(),
              page.width(),
              page.height(),
              page.items().stream().map(item -> item.counted(from)).toList()));
    }
    List<Element> all = new ArrayList<>(elements);
    for (Element each : other.elements()) {
      int parent = each.parent() < 0 ? each.parent() : each.parent() + from;
      all.add(new Element(parent, each.kind(), each.alt()));
    }
    return new Layout(info, List.copyOf(both), List.copyOf(all));
  }

  /**
   * A node of the document's structure, in reading order; its id is its place in the list.
   *
   * @param parent id of the element around it, or −1
   * @param alt what a picture shows; empty otherwise
   */
  public record Element(int parent, Kind kind, String alt) {}

  /** What an element is, by the standard structure types of PDF. */
  public enum Kind {
    H1,
    P,
    L,
    LI,
    LBL,
    LBODY,
    TABLE,
    TR,
    TH,
    TD,
    FIGURE
  }
}
