package saraban.docx;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An XML part, element by element; document types and entities are refused. */
final class XmlEvents {

  private static final int DEEPEST = 200;

  /** Hears what stands in a part. */
  interface Hearer {
    void start(String name, Attributes attributes);

    void end(String name);

    default void text(String text) {}
  }

  /** The attributes of an element by their names without a namespace. */
  @FunctionalInterface
  interface Attributes {
    /** Empty if there is none. */
    String get(String name);
  }

  private XmlEvents() {}

  static void read(byte[] xml, Hearer hearer) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
      try {
        read(reader, hearer);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw Unzipped.broken(e);
    }
  }

  private static void read(XMLStreamReader reader, Hearer hearer) throws XMLStreamException {
    int depth = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw new WordRefused("แฟ้ม Word นี้ซ้อนกันลึกผิดปกติ จึงไม่เปิดอ่าน");
          }
          hearer.start(reader.getLocalName(), name -> attribute(reader, name));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          hearer.end(reader.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            hearer.text(reader.getText());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new WordRefused("แฟ้ม Word นี้มีคำสั่ง XML ที่ไม่ปลอดภัย (DTD) จึงไม่เปิดอ่าน");
        default -> {}
      }
    }
  }

  private static String attribute(XMLStreamReader reader, String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(DEEPEST + 10));
    return factory;
  }
}
