package saraban.typesetting;

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
    throw new UnsupportedOperationException(family.toString());
  }
}
