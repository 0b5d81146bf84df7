package saraban.typesetting;

import java.util.List;
import saraban.document.Document;

/**
 * A typeset document: its pages, and the tree of what stands on them for readers who cannot see.
 */
public record Layout(Document.Info info, List<Page> pages, List<Element> elements) {

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
