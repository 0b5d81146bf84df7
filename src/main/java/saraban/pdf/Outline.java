package saraban.pdf;

import java.util.ArrayList;
import java.util.List;
import saraban.typesetting.Layout;
import saraban.typesetting.Page;

/** The bookmarks of a file: its headings, and below each the items that follow it. */
final class Outline {

  private final Layout layout;
  private final List<Bookmark> top = new ArrayList<>();
  private List<Bookmark> items = top;
  private boolean naming;

  private Outline(Layout layout) {
    this.layout = layout;
  }

  /** Gives its entry in the catalog, or nothing. */
  static String write(Layout layout, List<Integer> pages, Objects objects) {
    Outline outline = new Outline(layout);
    for (Page page : layout.pages()) {
      page.items().forEach(item -> outline.item(item, page));
    }
    return outline.top.isEmpty() ? "" : "/Outlines " + outline.tree(pages, objects) + " 0 R";
  }

  private void item(Page.Item item, Page page) {
    if (item instanceof Page.TextLine line && line.element() >= 0 && !line.runs().isEmpty()) {
      switch (layout.elements().get(line.element()).kind()) {
        case H1 -> heading(line, page);
        case LBL -> {
          items.add(new Bookmark(page, line));
          naming = true;
        }
        case LBODY -> body(line);
        case P, L, LI, TABLE, TR, TH, TD, FIGURE -> {}
      }
    }
  }

  private void heading(Page.TextLine line, Page page) {
    boolean more = !top.isEmpty() && top.getLast().element() == line.element();
    if (more) {
      top.getLast().say(line);
    } else {
      top.add(new Bookmark(page, line));
      items = top.getLast().below();
    }
  }

  /** The first line of an item is its name. */
  private void body(Page.TextLine line) {
    if (naming) {
      items.getLast().say(line);
    }
    naming = false;
  }

  private int tree(List<Integer> pages, Objects objects) {
    int root = objects.reserve();
    int first = Bookmark.write(top, root, pages, objects);
    objects.begin(root).ascii("<</Type/Outlines/First ").reference(first);
    objects.here().ascii("/Last ").reference(first + top.size() - 1);
    objects.here().ascii("/Count ").integer(top.size()).ascii(">>");
    objects.end();
    return root;
  }
}
