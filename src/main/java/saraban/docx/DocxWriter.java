package saraban.docx;

import java.util.Map;
import saraban.document.Document;

/** Writes a document as a Word file: same document, same bytes. */
public final class DocxWriter {

  private DocxWriter() {}

  /**
   * @param fields of the letter by their names in a letter file; kept as custom properties
   */
  public static byte[] write(Document document, Map<String, String> fields) {
    throw new UnsupportedOperationException();
  }
}
