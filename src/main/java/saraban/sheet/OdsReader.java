package saraban.sheet;

import static saraban.sheet.XlsxReader.attribute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads .ods, the spreadsheets of LibreOffice (OpenDocument 1.2, part 1). */
final class OdsReader {

  private static final String CONTENT = "content.xml";
  private static final String KIND = "application/vnd.oasis.opendocument.spreadsheet";

  private final XlsxParts parts;
  private final Limits limits;

  OdsReader(XlsxParts parts, Limits limits) {
    this.parts = parts;
    this.limits = limits;
  }

  static boolean reads(XlsxParts parts) throws IOException {
    return parts.has(CONTENT) && parts.text("mimetype").strip().startsWith(KIND);
  }

  ReadWorkbook read() throws IOException, XMLStreamException {
    if (encrypted()) {
      throw WorkbookReader.encrypted();
    }
    XMLStreamReader xml = parts.xml(CONTENT).orElseThrow();
    OdsSheet.Left left = new OdsSheet.Left(limits.cells());
    Set<String> hiddenStyles = new HashSet<>();
    List<ReadSheet> sheets = new ArrayList<>();
    boolean links = false;
    String style = "";
    while (xml.hasNext() && sheets.size() < limits.sheets()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "style" -> style = any(xml, "name");
        case "table-properties" -> hidden(xml, style).ifPresent(hiddenStyles::add);
        case "table-source" -> links = true;
        case "table" ->
            sheets.add(
                new OdsSheet(xml, limits, left)
                    .read(any(xml, "name"), hiddenStyles.contains(any(xml, "style-name"))));
        default -> {}
      }
    }
    boolean outside =
        sheets.stream().flatMap(s -> s.cells().values().stream()).anyMatch(OdsReader::outside);
    return new ReadWorkbook(List.copyOf(sheets), properties(), macros(), links || outside);
  }

  private static Optional<String> hidden(XMLStreamReader xml, String style) {
    return any(xml, "display").equals("false") ? Optional.of(style) : Optional.empty();
  }

  /** "of:=['file:///x.ods'#$Sheet1.A1]". */
  private static boolean outside(Found found) {
    return found.formula().filter(f -> f.contains("://")).isPresent();
  }

  private boolean macros() {
    return parts.names().stream()
        .anyMatch(
            n -> n.matches("(Basic|Scripts)/.+/.+\\.(xml|py|js|bsh)") && !n.endsWith("-lc.xml"));
  }

  private boolean encrypted() throws IOException {
    return parts.text("META-INF/manifest.xml").contains("encryption-data");
  }

  private Map<String, String> properties() throws IOException, XMLStreamException {
    Map<String, String> properties = new LinkedHashMap<>();
    Optional<XMLStreamReader> xml = parts.xml("meta.xml");
    while (xml.isPresent() && xml.get().hasNext()) {
      if (xml.get().next() == XMLStreamConstants.START_ELEMENT
          && xml.get().getLocalName().equals("user-defined")) {
        properties.put(any(xml.get(), "name"), xml.get().getElementText());
      }
    }
    return properties;
  }

  /** An attribute of whatever namespace; the names that we need are in one only. */
  static String any(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return attribute(xml, name);
  }
}
