package saraban.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The styles of a Word file: their names, and what of their look people mean. */
final class WordStyles implements XmlEvents.Hearer {

  private static final int DEEPEST = 12;

  /** A style. */
  private static final class Style {
    String name = "";
    String base = "";
    Optional<Boolean> bold = Optional.empty();
    Optional<Boolean> italic = Optional.empty();
    String list = "";
    int level;
  }

  private final Map<String, Style> styles = new HashMap<>();
  private Style current = new Style();
  private String id = "";

  private WordStyles() {}

  static WordStyles of(Optional<byte[]> part) {
    WordStyles styles = new WordStyles();
    part.ifPresent(xml -> XmlEvents.read(xml, styles));
    return styles;
  }

  @Override
  public void start(String name, XmlEvents.Attributes attributes) {
    String value = attributes.get("val");
    switch (name) {
      case "style" -> {
        id = attributes.get("styleId");
        current = new Style();
        styles.put(id, current);
      }
      case "name" -> current.name = value;
      case "basedOn" -> current.base = value;
      case "b", "bCs" -> current.bold = Optional.of(on(value));
      case "i", "iCs" -> current.italic = Optional.of(on(value));
      case "numId" -> current.list = value;
      case "ilvl" -> current.level = number(value);
      default -> {}
    }
  }

  @Override
  public void end(String name) {}

  static boolean on(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  static int number(String value) {
    return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : 0;
  }

  /** "LetterBody", whatever id another program gave it. */
  String name(String style) {
    Style found = styles.get(style);
    return (found == null || found.name.isEmpty() ? style : found.name).replace(" ", "");
  }

  boolean bold(String style) {
    return inherited(style, s -> s.bold).orElse(false);
  }

  boolean italic(String style) {
    return inherited(style, s -> s.italic).orElse(false);
  }

  /** The list that paragraphs of a style count in, and the level. */
  Optional<String> list(String style) {
    return inherited(style, s -> s.list.isEmpty() ? Optional.empty() : Optional.of(s.list));
  }

  int level(String style) {
    Style found = styles.get(style);
    return found == null ? 0 : found.level;
  }

  private <T> Optional<T> inherited(
      String style, java.util.function.Function<Style, Optional<T>> what) {
    String at = style;
    for (int i = 0; i < DEEPEST; i++) {
      Style found = styles.get(at);
      if (found == null) {
        return Optional.empty();
      }
      Optional<T> own = what.apply(found);
      if (own.isPresent()) {
        return own;
      }
      at = found.base;
    }
    return Optional.empty();
  }
}
