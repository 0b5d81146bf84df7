package saraban.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The custom properties that our writer keeps in a file. */
final class WordProperties implements XmlEvents.Hearer {

  private static final String OURS = "saraban.";

  private final Map<String, String> found = new LinkedHashMap<>();
  private final StringBuilder value = new StringBuilder();
  private String name = "";

  private WordProperties() {}

  static Map<String, String> of(Optional<byte[]> part) {
    WordProperties properties = new WordProperties();
    part.ifPresent(xml -> XmlEvents.read(xml, properties));
    return properties.found;
  }

  @Override
  public void start(String element, XmlEvents.Attributes attributes) {
    if (element.equals("property")) {
      name = attributes.get("name");
      value.setLength(0);
    }
  }

  @Override
  public void text(String text) {
    value.append(text);
  }

  @Override
  public void end(String element) {
    if (element.equals("property") && name.startsWith(OURS)) {
      found.put(name.substring(OURS.length()), value.toString());
    }
  }
}
