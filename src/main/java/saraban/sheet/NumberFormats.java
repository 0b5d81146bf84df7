package saraban.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which styles of a workbook show their number as a day. */
record NumberFormats(List<Boolean> days) {

  static NumberFormats read(XlsxParts parts) throws IOException, XMLStreamException {
    Map<Integer, String> formats = new HashMap<>();
    List<Boolean> days = new ArrayList<>();
    Optional<XMLStreamReader> xml = parts.xml("xl/styles.xml");
    boolean inCells = false;
    while (xml.isPresent() && xml.get().hasNext()) {
      int event = xml.get().next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.get().getLocalName();
        inCells = name.equals("cellXfs") || inCells;
        if (name.equals("numFmt")) {
          formats.put(id(xml.get()), XlsxReader.attribute(xml.get(), "formatCode"));
        } else if (name.equals("xf") && inCells) {
          days.add(isDay(id(xml.get()), formats));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inCells = inCells && !xml.get().getLocalName().equals("cellXfs");
      }
    }
    return new NumberFormats(days);
  }

  private static int id(XMLStreamReader xml) {
    String id = XlsxReader.attribute(xml, "numFmtId");
    return id.matches("\\d{1,6}") ? Integer.parseInt(id) : 0;
  }

  private static boolean isDay(int id, Map<Integer, String> formats) {
    String format = formats.getOrDefault(id, "");
    return format.isEmpty()
        ? DateUtil.isInternalDateFormat(id)
        : DateUtil.isADateFormat(id, format);
  }

  boolean day(String style) {
    int index = style.matches("\\d{1,6}") ? Integer.parseInt(style) : -1;
    return index >= 0 && index < days.size() && days.get(index);
  }
}
