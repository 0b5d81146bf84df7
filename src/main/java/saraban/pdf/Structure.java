package saraban.pdf;

import java.util.ArrayList;
import java.util.List;
import saraban.typesetting.Layout;
import saraban.typesetting.Layout.Element;
import saraban.typesetting.Page;

/** The tree of elements that tells readers who cannot see what the pages say. */
final class Structure {

  private static final int NO_PAGE = 0;

  private final Layout layout;
  private final Objects objects;
  private final int document;
  private final int root;

  /** By element: the number of its object, of the page that it begins on, what it holds. */
  private final int[] ids;

  private final int[] firstPages;
  private final Bytes[] kids;
  private final String[] boxes;
  private final Bytes parents = new Bytes(512);
  private int pages;

  Structure(Layout layout, Objects objects) {
    this.layout = layout;
    this.objects = objects;
    this.root = objects.reserve();
    this.document = objects.reserve();
    int count = layout.elements().size();
    this.ids = new int[count];
    this.firstPages = new int[count];
    this.kids = new Bytes[count];
    this.boxes = new String[count];
    for (int i = 0; i < count; i++) {
      ids[i] = objects.reserve();
      kids[i] = new Bytes(32);
      boxes[i] = "";
    }
  }

  OnPage page(int id) {
    parents.ascii(pages == 0 ? "" : "]").integer(pages++).add('[');
    return new OnPage(id);
  }

  /** The marks of one page. */
  final class OnPage {

    private final int page;
    private int marks;

    private OnPage(int page) {
      this.page = page;
    }

    /** Begins what shows an element. */
    void begin(Page.Item item, Bytes content) {
      int element = item.element();
      parents.reference(ids[element]).add(' ');
      own(element);
      if (item instanceof Page.Image image) {
        boxes[element] = box(image);
      }
      String name = name(layout.elements().get(element).kind());
      content.add('/').ascii(name).ascii("<</MCID ").integer(marks++).ascii(">>BDC\n");
    }

    private void own(int element) {
      if (firstPages[element] == NO_PAGE) {
        firstPages[element] = page;
      }
      if (firstPages[element] == page) {
        kids[element].integer(marks).add(' ');
      } else {
        kids[element].ascii("<</Type/MCR/Pg ").reference(page);
        kids[element].ascii("/MCID ").integer(marks).ascii(">>");
      }
    }
  }

  private String box(Page.Image image) {
    double bottom = layout.pages().getFirst().height().pt() - image.top() - image.height();
    Bytes box = new Bytes(64).ascii("/A<</O/Layout/BBox[").number(image.x()).add(' ');
    box.number(bottom).add(' ').number(image.x() + image.width()).add(' ');
    return new String(
        box.number(bottom + image.height()).ascii("]>>").copy(),
        java.nio.charset.StandardCharsets.US_ASCII);
  }

  /** Gives the number of the root. */
  int write() {
    List<Integer> top = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      int parent = layout.elements().get(i).parent();
      if (parent < 0) {
        top.add(ids[i]);
      } else {
        kids[parent].reference(ids[i]).add(' ');
      }
    }
    for (int i = 0; i < ids.length; i++) {
      element(i);
    }
    objects.begin(document).ascii("<</S/Document/P ").reference(root).ascii("/K");
    objects.here().references(top).ascii(">>");
    objects.end();
    objects.begin(root).ascii("<</Type/StructTreeRoot/K[").reference(document);
    objects.here().ascii("]/ParentTree<</Nums[").add(parents.array(), 0, parents.length());
    objects.here().ascii(pages == 0 ? "" : "]").ascii("]>>/ParentTreeNextKey ").integer(pages);
    objects.here().ascii(">>");
    objects.end();
    return root;
  }

  private void element(int index) {
    Element element = layout.elements().get(index);
    int parent = element.parent() < 0 ? document : ids[element.parent()];
    Bytes out = objects.begin(ids[index]).ascii("<</S/");
    out.ascii(name(element.kind())).ascii("/P ").reference(parent);
    if (firstPages[index] != NO_PAGE) {
      out.ascii("/Pg ").reference(firstPages[index]);
    }
    out.ascii("/K[").add(kids[index].array(), 0, kids[index].length()).add(']');
    String shown =
        element.alt().isBlank() && Layout.Kind.FIGURE == element.kind() ? "ภาพ" : element.alt();
    if (!shown.isEmpty()) {
      out.ascii("/Alt").text(shown);
    }
    out.ascii(boxes[index]).ascii(attributes(element.kind())).ascii(">>");
    objects.end();
  }

  private static String attributes(Layout.Kind kind) {
    return switch (kind) {
      case L -> "/A<</O/List/ListNumbering/Decimal>>";
      case TH -> "/A<</O/Table/Scope/Column>>";
      case H1, P, LI, LBL, LBODY, TABLE, TR, TD, FIGURE -> "";
    };
  }

  private static String name(Layout.Kind kind) {
    return switch (kind) {
      case H1 -> "H1";
      case P -> "P";
      case L -> "L";
      case LI -> "LI";
      case LBL -> "Lbl";
      case LBODY -> "LBody";
      case TABLE -> "Table";
      case TR -> "TR";
      case TH -> "TH";
      case TD -> "TD";
      case FIGURE -> "Figure";
    };
  }
}
