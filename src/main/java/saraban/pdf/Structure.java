package saraban.pdf;

import java.util.ArrayList;
import java.util.List;
import saraban.typesetting.Layout;
import saraban.typesetting.Layout.Element;
import saraban.typesetting.Page;

/** The tree of elements that tells readers who cannot see what the pages say. */
final class Structure {

  private final Layout layout;
  private final Objects objects;
  private final int[] ids;
  private final List<List<String>> kids = new ArrayList<>();
  private final String[] boxes;
  private final List<List<Integer>> parents = new ArrayList<>();
  private final int document;
  private final int root;

  Structure(Layout layout, Objects objects) {
    this.layout = layout;
    this.objects = objects;
    this.root = objects.reserve();
    this.document = objects.reserve();
    this.ids = new int[layout.elements().size()];
    this.boxes = new String[ids.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = objects.reserve();
      kids.add(new ArrayList<>());
      boxes[i] = "";
    }
  }

  OnPage page(int id) {
    parents.add(new ArrayList<>());
    return new OnPage(id, parents.getLast());
  }

  /** The marks of one page. */
  final class OnPage {

    private final int page;
    private final List<Integer> owners;

    private OnPage(int page, List<Integer> owners) {
      this.page = page;
      this.owners = owners;
    }

    /** Begins what shows an element. */
    String begin(Page.Item item) {
      int mark = owners.size();
      int element = item.element();
      owners.add(ids[element]);
      kids.get(element).add("<</Type/MCR/Pg %d 0 R/MCID %d>>".formatted(page, mark));
      if (item instanceof Page.Image image) {
        double bottom = layout.pages().getFirst().height().pt() - image.top() - image.height();
        boxes[element] =
            "/A<</O/Layout/BBox[%s %s %s %s]>>"
                .formatted(
                    Numbers.of(image.x()),
                    Numbers.of(bottom),
                    Numbers.of(image.x() + image.width()),
                    Numbers.of(bottom + image.height()));
      }
      return "/%s<</MCID %d>>BDC\n".formatted(name(layout.elements().get(element).kind()), mark);
    }
  }

  /** Gives the number of the root. */
  int write() {
    List<Integer> top = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      int parent = layout.elements().get(i).parent();
      if (parent < 0) {
        top.add(ids[i]);
      } else {
        kids.get(parent).add(ids[i] + " 0 R");
      }
    }
    for (int i = 0; i < ids.length; i++) {
      objects.put(ids[i], element(i));
    }
    objects.put(
        document,
        "<</Type/StructElem/S/Document/P %d 0 R/K%s>>".formatted(root, Objects.references(top)));
    objects.put(
        root,
        "<</Type/StructTreeRoot/K[%d 0 R]/ParentTree<</Nums[%s]>>/ParentTreeNextKey %d>>"
            .formatted(document, parentTree(), parents.size()));
    return root;
  }

  private String parentTree() {
    StringBuilder nums = new StringBuilder();
    for (int i = 0; i < parents.size(); i++) {
      nums.append(i).append(Objects.references(parents.get(i)));
    }
    return nums.toString();
  }

  private String element(int index) {
    Element element = layout.elements().get(index);
    int parent = element.parent() < 0 ? document : ids[element.parent()];
    String shown =
        element.alt().isBlank() && Layout.Kind.FIGURE == element.kind() ? "ภาพ" : element.alt();
    String alt = shown.isEmpty() ? "" : "/Alt" + Objects.text(shown);
    return "<</Type/StructElem/S/%s/P %d 0 R/K[%s]%s%s%s>>"
        .formatted(
            name(element.kind()),
            parent,
            String.join("", kids.get(index).stream().map(k -> k + " ").toList()),
            alt,
            boxes[index],
            attributes(element.kind()));
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
