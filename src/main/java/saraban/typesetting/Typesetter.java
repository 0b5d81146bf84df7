package saraban.typesetting;

import java.util.List;
import saraban.document.Document;
import saraban.font.FontFamily;

/** Sets documents: a function of document and faces, without clock or files. */
public final class Typesetter {

  private final FontFamily family;

  public Typesetter(FontFamily family) {
    this.family = family;
  }

  /**
   * @throws CannotPrint if a character is in none of the faces
   */
  public Layout set(Document document) {
    Printable.check(document, family);
    Elements elements = new Elements();
    Furniture furniture = new Furniture(document.page(), family);
    List<Page.Item> first = furniture.placed(document.firstPage(), elements);
    Rows rows = new Rows(document.page(), family, elements);
    document.blocks().forEach(rows::add);
    List<Page.Item> last = furniture.placed(document.lastPage(), elements);
    List<Page> pages = new PageBuilder(document.page(), furniture, first, last, rows.all()).pages();
    return new Layout(document.info(), pages, elements.all());
  }
}
