package saraban.docx;

import java.util.List;
import java.util.Map;
import saraban.document.Document;

/** Writes a document as a Word file: same document, same bytes. */
public final class DocxWriter {

  private DocxWriter() {}

  /**
   * @param fields of the letter by their names in a letter file; kept as custom properties
   */
  public static byte[] write(Document document, Map<String, String> fields) {
    return write(document, fields, List.of());
  }

  /**
   * @param fields of the letter by their names in a letter file; kept as custom properties
   * @param catchwords of the pages that go on
   */
  public static byte[] write(
      Document document, Map<String, String> fields, List<Catchword> catchwords) {
    Body body = new Body(document, catchwords);
    String main = body.part();
    Package file = new Package();
    file.common("[Content_Types].xml", Parts.contentTypes());
    file.common("_rels/.rels", Parts.RELATIONSHIPS);
    file.text("docProps/core.xml", Parts.core(document.info()));
    file.common("docProps/app.xml", Parts.APP);
    String custom = Parts.custom(PrintedFields.with(fields, document));
    file.text("docProps/custom.xml", custom);
    file.text("word/document.xml", main);
    file.common("word/styles.xml", Styles.part(document.page()));
    file.common("word/numbering.xml", body.numbering().part());
    file.common("word/settings.xml", Parts.SETTINGS);
    file.common("word/fontTable.xml", Parts.FONT_TABLE);
    Margins margins = new Margins(document.page());
    file.common("word/header1.xml", margins.firstHeader());
    file.common("word/header2.xml", margins.header());
    file.common("word/footer1.xml", margins.footer());
    file.common(
        "word/_rels/document.xml.rels", Parts.documentRelationships(body.pictures().size()));
    for (int i = 0; i < body.pictures().size(); i++) {
      file.stored("word/media/picture" + (i + 1) + ".png", body.pictures().get(i));
    }
    return file.bytes();
  }
}
