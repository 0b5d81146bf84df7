package saraban.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.document.Marker;

/** A paragraph of a Word file while it is read. */
final class ParagraphInWork {

  private final List<WordText.Piece> pieces = new ArrayList<>();
  private String style = "";
  private Optional<String> list = Optional.empty();
  private int level;
  private long left;
  private long first;
  private Optional<Boolean> bold = Optional.empty();
  private Optional<Boolean> italic = Optional.empty();
  private boolean underline;
  private boolean styleBold;
  private boolean styleItalic;

  /** What stands in the paragraph's style counts where a run says nothing. */
  void property(String name, XmlEvents.Attributes attributes) {
    String value = attributes.get("val");
    switch (name) {
      case "pStyle" -> style = value;
      case "numId" -> list = Optional.of(value);
      case "ilvl" -> level = WordStyles.number(value);
      case "ind" -> {
        left = WordStyles.number(attributes.get("left") + attributes.get("start"));
        first = WordStyles.number(attributes.get("firstLine"));
        first -= WordStyles.number(attributes.get("hanging"));
      }
      default -> {}
    }
  }

  /** A run begins: it looks as its paragraph does. */
  void plain() {
    bold = Optional.empty();
    italic = Optional.empty();
    underline = false;
    styleBold = false;
    styleItalic = false;
  }

  void runProperty(String name, String value, WordStyles styles) {
    switch (name) {
      case "b", "bCs" -> bold = Optional.of(bold.orElse(false) || WordStyles.on(value));
      case "i", "iCs" -> italic = Optional.of(italic.orElse(false) || WordStyles.on(value));
      case "u" -> underline = !value.equals("none") && !value.equals("dotted");
      case "rStyle" -> {
        styleBold = styles.bold(value);
        styleItalic = styles.italic(value);
      }
      default -> {}
    }
  }

  void add(String text, String field) {
    WordText.Look look =
        new WordText.Look(bold.orElse(styleBold), italic.orElse(styleItalic), underline);
    pieces.add(new WordText.Piece(text, look, field));
  }

  String style() {
    return style;
  }

  Optional<String> list() {
    return list;
  }

  int level() {
    return level;
  }

  boolean blank() {
    return pieces.stream().allMatch(piece -> piece.text().isBlank());
  }

  WordText.Paragraph paragraph(WordStyles styles, Optional<Marker> number) {
    return new WordText.Paragraph(
        styles.name(style),
        number.map(Marker::text).orElse(""),
        number.map(Marker::level).orElse(0),
        left + first,
        joined());
  }

  /** Pieces that look the same and stand in one field are one. */
  private List<WordText.Piece> joined() {
    List<WordText.Piece> joined = new ArrayList<>();
    for (WordText.Piece piece : pieces) {
      boolean same =
          !joined.isEmpty()
              && joined.getLast().look().equals(piece.look())
              && joined.getLast().field().equals(piece.field());
      if (same) {
        WordText.Piece last = joined.removeLast();
        joined.add(new WordText.Piece(last.text() + piece.text(), last.look(), last.field()));
      } else {
        joined.add(piece);
      }
    }
    return joined.stream()
        .map(p -> new WordText.Piece(PhoneNumbers.plain(p.text()), p.look(), p.field()))
        .toList();
  }
}
