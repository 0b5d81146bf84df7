package saraban.docx;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import saraban.document.ParagraphStyle;

/**
 * What a Word file says, in order.
 *
 * @param properties that our writer keeps in it, without their common beginning; empty in a file of
 *     somebody else
 * @param boxes text that stands in boxes beside the text
 * @param margins text of headers and footers
 * @param remarks in Thai: what the file has that is not in here
 */
public record WordText(
    Map<String, String> properties,
    List<Part> parts,
    List<Paragraph> boxes,
    List<String> margins,
    List<String> remarks) {

  /** Stands in a text where our writer put a picture between the words. */
  public static final String PICTURE = "\uFFFC";

  /** Whether our writer wrote it, whoever has saved it since. */
  public boolean ours() {
    return properties.keySet().stream().anyMatch(name -> name.startsWith(PrintedFields.PRINTED));
  }

  /** Whether a field was printed with this very text when the file was written. */
  public boolean printed(String field, String text) {
    return PrintedFields.brief(text).equals(properties.get(PrintedFields.PRINTED + field));
  }

  /** Whether the file was written with a line of this text that prints no field. */
  public boolean fixed(String text) {
    String brief = PrintedFields.brief(text);
    return properties.entrySet().stream()
        .anyMatch(p -> p.getKey().startsWith(PrintedFields.FIXED) && p.getValue().equals(brief));
  }

  /** The names of the fields that the file had when it was written. */
  public List<String> fields() {
    return properties.keySet().stream()
        .filter(name -> name.startsWith(PrintedFields.PRINTED))
        .map(name -> name.substring(PrintedFields.PRINTED.length()))
        .toList();
  }

  /** The text of every field that the file still has. */
  public Map<String, String> texts() {
    return FieldTexts.of(this);
  }

  /** All paragraphs, of tables and boxes too. */
  public List<Paragraph> paragraphs() {
    return Stream.concat(parts.stream().flatMap(WordText::paragraphs), boxes.stream()).toList();
  }

  private static Stream<Paragraph> paragraphs(Part part) {
    return switch (part) {
      case Paragraph paragraph -> Stream.of(paragraph);
      case Table table -> table.paragraphs().stream();
    };
  }

  /** A paragraph or a table. */
  public sealed interface Part {}

  /**
   * A paragraph.
   *
   * @param style its name without spaces: "LetterBody"
   * @param number as Word counts it; empty if it has none
   * @param level of the number, from 0
   * @param indent of its first line, in twips from the margin
   */
  public record Paragraph(String style, String number, int level, long indent, List<Piece> pieces)
      implements Part {

    /** The text, a tab for a tab, a line feed for a break. */
    public String text() {
      StringBuilder all = new StringBuilder();
      pieces.forEach(piece -> all.append(piece.text()));
      return all.toString();
    }

    /** The fields that it prints something of. */
    public List<String> fields() {
      return pieces.stream().map(Piece::field).filter(f -> !f.isEmpty()).distinct().toList();
    }

    public boolean blank() {
      return text().isBlank();
    }
  }

  /** A table. */
  public record Table(List<Row> rows) implements Part {

    /** All paragraphs of all cells. */
    public List<Paragraph> paragraphs() {
      return rows.stream()
          .flatMap(r -> r.cells().stream())
          .flatMap(c -> c.paragraphs().stream())
          .toList();
    }
  }

  /** A row of a table. */
  public record Row(List<Cell> cells) {}

  /** A cell of a table. */
  public record Cell(ParagraphStyle.Align align, List<Paragraph> paragraphs) {}

  /**
   * Text of one look.
   *
   * @param field of the letter that it prints, as in a letter file; empty if none
   */
  public record Piece(String text, Look look, String field) {}

  /** What people do to text. */
  public record Look(boolean bold, boolean italic, boolean underline) {
    public static final Look PLAIN = new Look(false, false, false);
  }
}
