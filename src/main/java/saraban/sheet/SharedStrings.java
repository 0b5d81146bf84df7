package saraban.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of a workbook share; the first ones only if there are too many. */
final class SharedStrings {

  private static final int MOST = 200_000;
  private static final long MOST_CHARACTERS = 20_000_000;

  private SharedStrings() {}

  static List<String> read(XlsxParts parts) throws IOException, XMLStreamException {
    List<String> strings = new ArrayList<>();
    Optional<XMLStreamReader> xml = parts.xml("xl/sharedStrings.xml");
    long characters = 0;
    while (xml.isPresent()
        && xml.get().hasNext()
        && strings.size() < MOST
        && characters < MOST_CHARACTERS) {
      if (xml.get().next() == XMLStreamConstants.START_ELEMENT
          && xml.get().getLocalName().equals("si")) {
        strings.add(text(xml.get(), "si"));
        characters += strings.getLast().length();
      }
    }
    return strings;
  }

  /** The text up to the end of an element, without what tells how to read it aloud. */
  static String text(XMLStreamReader xml, String until) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean spoken = false;
    boolean inside = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.CHARACTERS && inside && !spoken) {
        text.append(xml.getText());
      } else if (event == XMLStreamConstants.START_ELEMENT
          || event == XMLStreamConstants.END_ELEMENT) {
        boolean start = event == XMLStreamConstants.START_ELEMENT;
        String name = xml.getLocalName();
        if (!start && name.equals(until)) {
          break;
        }
        spoken = name.equals("rPh") ? start : spoken;
        inside = name.equals("t") ? start : inside;
      }
    }
    return text.toString();
  }
}
