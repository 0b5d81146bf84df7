package saraban.docx;

import static saraban.docx.Xml.HEADER;

import java.util.Map;
import saraban.document.Document;

/** The parts of a Word file that say little about the letter. */
final class Parts {

  static final String FONT = "TH SarabunPSK";

  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  static final String RELATIONSHIPS =
      HEADER
          + "<Relationships xmlns=\""
          + PACKAGE
          + "relationships\">"
          + relationship(1, OFFICE + "relationships/officeDocument", "word/document.xml")
          + relationship(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
          + relationship(3, OFFICE + "relationships/extended-properties", "docProps/app.xml")
          + relationship(4, OFFICE + "relationships/custom-properties", "docProps/custom.xml")
          + "</Relationships>";

  static final String APP =
      HEADER
          + "<Properties xmlns=\""
          + OFFICE
          + "extended-properties\">"
          + "<Application>Saraban</Application></Properties>";

  static final String SETTINGS =
      HEADER
          + "<w:settings"
          + Xml.NAMESPACES
          + "><w:zoom w:percent=\"100\"/>"
          + "<w:defaultTabStop w:val=\"720\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>"
          + "<w:compat><w:applyBreakingRules/>"
          + "<w:compatSetting w:name=\"compatibilityMode\""
          + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
          + "<w:themeFontLang w:val=\"en-US\" w:bidi=\"th-TH\"/></w:settings>";

  static final String FONT_TABLE =
      HEADER
          + "<w:fonts"
          + Xml.NAMESPACES
          + "><w:font w:name=\""
          + FONT
          + "\">"
          + "<w:altName w:val=\"TH Sarabun New\"/><w:charset w:val=\"DE\"/>"
          + "<w:family w:val=\"swiss\"/><w:pitch w:val=\"variable\"/></w:font></w:fonts>";

  private Parts() {}

  static String contentTypes() {
    return HEADER
        + "<Types xmlns=\""
        + PACKAGE
        + "content-types\"><Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
        + " Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\""
        + " ContentType=\"image/png\"/>"
        + override("/word/document.xml", WORD + "document.main+xml")
        + override("/word/styles.xml", WORD + "styles+xml")
        + override("/word/settings.xml", WORD + "settings+xml")
        + override("/word/fontTable.xml", WORD + "fontTable+xml")
        + override("/word/numbering.xml", WORD + "numbering+xml")
        + override("/word/header1.xml", WORD + "header+xml")
        + override("/word/header2.xml", WORD + "header+xml")
        + override("/word/footer1.xml", WORD + "footer+xml")
        + override(
            "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
        + override(
            "/docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml")
        + override(
            "/docProps/custom.xml",
            "application/vnd.openxmlformats-officedocument.custom-properties+xml")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
  }

  static String documentRelationships(int pictures) {
    StringBuilder xml = new StringBuilder(HEADER);
    xml.append("<Relationships xmlns=\"" + PACKAGE + "relationships\">")
        .append(relationship(1, OFFICE + "relationships/styles", "styles.xml"))
        .append(relationship(2, OFFICE + "relationships/settings", "settings.xml"))
        .append(relationship(3, OFFICE + "relationships/fontTable", "fontTable.xml"))
        .append(relationship(4, OFFICE + "relationships/numbering", "numbering.xml"))
        .append(relationship(5, OFFICE + "relationships/header", "header1.xml"))
        .append(relationship(6, OFFICE + "relationships/header", "header2.xml"))
        .append(relationship(7, OFFICE + "relationships/footer", "footer1.xml"));
    for (int i = 1; i <= pictures; i++) {
      xml.append(
          relationship(
              FIRST_PICTURE + i, OFFICE + "relationships/image", "media/picture" + i + ".png"));
    }
    return xml.append("</Relationships>").toString();
  }

  static final int FIRST_PICTURE = 100;

  private static String relationship(int id, String type, String target) {
    return "<Relationship Id=\"rId%d\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
  }

  static String core(Document.Info info) {
    String day = info.date() + "T00:00:00Z";
    return HEADER
        + "<cp:coreProperties xmlns:cp=\""
        + PACKAGE
        + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
        + Xml.text(info.title())
        + "</dc:title>"
        + "<dc:subject>"
        + Xml.text(info.subject())
        + "</dc:subject>"
        + "<dc:creator>"
        + Xml.text(info.author())
        + "</dc:creator>"
        + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">"
        + day
        + "</dcterms:created>"
        + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">"
        + day
        + "</dcterms:modified>"
        + "<dc:language>th-TH</dc:language></cp:coreProperties>";
  }

  /** Custom properties survive LibreOffice, unlike the tags of content controls. */
  static String custom(Map<String, String> fields) {
    StringBuilder xml = new StringBuilder(HEADER);
    xml.append("<Properties xmlns=\"" + OFFICE + "custom-properties\"")
        .append(" xmlns:vt=\"" + OFFICE + "docPropsVTypes\">");
    int id = 2;
    for (Map.Entry<String, String> field : fields.entrySet()) {
      xml.append("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"" + id++ + "\"")
          .append(" name=\"saraban." + Xml.text(field.getKey()) + "\">")
          .append("<vt:lpwstr>" + Xml.text(field.getValue()) + "</vt:lpwstr></property>");
    }
    return xml.append("</Properties>").toString();
  }
}
