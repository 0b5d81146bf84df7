package saraban.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads .xlsx part by part, without keeping more than the cells asked for. */
final class XlsxReader {

  private static final String BOOK = "xl/workbook.xml";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final XlsxParts parts;
  private final Limits limits;

  private XlsxReader(XlsxParts parts, Limits limits) {
    this.parts = parts;
    this.limits = limits;
  }

  static ReadWorkbook read(byte[] file, Limits limits) {
    try (XlsxParts parts = XlsxParts.open(file, limits)) {
      if (OdsReader.reads(parts)) {
        return new OdsReader(parts, limits).read();
      }
      return new XlsxReader(parts, limits).read();
    } catch (WorkbookRefused refused) {
      throw refused;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw WorkbookRefused.broken();
    }
  }

  /** A sheet as the workbook names it. */
  private record Named(String name, String relation, boolean hidden) {}

  private ReadWorkbook read() throws IOException, XMLStreamException {
    if (!parts.has(BOOK)) {
      throw otherKind();
    }
    List<Named> named = new ArrayList<>();
    boolean dates1904 = names(named);
    Map<String, String> targets = targets();
    XlsxSheet.Shared shared =
        new XlsxSheet.Shared(
            SharedStrings.read(parts), NumberFormats.read(parts), dates1904, limits);
    List<ReadSheet> sheets = new ArrayList<>();
    for (Named each : named.subList(0, Math.min(named.size(), limits.sheets()))) {
      Optional<XMLStreamReader> xml = parts.xml(targets.getOrDefault(each.relation(), ""));
      if (xml.isPresent()) {
        sheets.add(new XlsxSheet(xml.get(), shared).read(each.name(), each.hidden()));
      }
    }
    boolean macros = parts.names().stream().anyMatch(n -> n.endsWith("vbaProject.bin"));
    boolean links = parts.names().stream().anyMatch(n -> n.startsWith("xl/externalLinks/"));
    return new ReadWorkbook(List.copyOf(sheets), properties(), macros, links);
  }

  private WorkbookRefused otherKind() {
    if (parts.has("xl/workbook.bin")) {
      return WorkbookReader.other("Excel แบบ .xlsb");
    }
    if (parts.has("word/document.xml")) {
      return WorkbookReader.other("Word");
    }
    return WorkbookReader.other(
        parts.has("content.xml") ? "OpenDocument ที่ไม่ใช่ตารางคำนวณ" : "แฟ้ม ZIP");
  }

  private boolean names(List<Named> named) throws IOException, XMLStreamException {
    boolean dates1904 = false;
    XMLStreamReader xml = parts.xml(BOOK).orElseThrow();
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("sheet")) {
        named.add(
            new Named(
                attribute(xml, "name"), relation(xml), attribute(xml, "state").endsWith("idden")));
      } else if (xml.getLocalName().equals("workbookPr")) {
        dates1904 = attribute(xml, "date1904").matches("1|true");
      }
    }
    return dates1904;
  }

  private static String relation(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      boolean transitional = RELATIONS.equals(xml.getAttributeNamespace(i));
      if (xml.getAttributeLocalName(i).equals("id") && (transitional || strict(xml, i))) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static boolean strict(XMLStreamReader xml, int attribute) {
    return String.valueOf(xml.getAttributeNamespace(attribute)).endsWith("/relationships");
  }

  private Map<String, String> targets() throws IOException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    Optional<XMLStreamReader> xml = parts.xml("xl/_rels/workbook.xml.rels");
    while (xml.isPresent() && xml.get().hasNext()) {
      if (xml.get().next() == XMLStreamConstants.START_ELEMENT
          && xml.get().getLocalName().equals("Relationship")
          && !attribute(xml.get(), "TargetMode").equals("External")) {
        String target = attribute(xml.get(), "Target");
        String full = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        targets.put(attribute(xml.get(), "Id"), full);
      }
    }
    return targets;
  }

  private Map<String, String> properties() throws IOException, XMLStreamException {
    Map<String, String> properties = new LinkedHashMap<>();
    Optional<XMLStreamReader> xml = parts.xml("docProps/custom.xml");
    String name = "";
    while (xml.isPresent() && xml.get().hasNext()) {
      int event = xml.get().next();
      if (event == XMLStreamConstants.START_ELEMENT
          && xml.get().getLocalName().equals("property")) {
        name = attribute(xml.get(), "name");
      } else if (event == XMLStreamConstants.CHARACTERS && !xml.get().isWhiteSpace()) {
        properties.put(name, xml.get().getText());
      }
    }
    return properties;
  }

  static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
