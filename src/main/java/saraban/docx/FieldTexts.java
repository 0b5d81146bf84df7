package saraban.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The text of each field of a file. People type before and behind a bookmark too: what stands
 * between two tabs with a single field is all its text, but for the words that were printed around.
 */
final class FieldTexts {

  private final Map<String, String> properties;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private String last = "";

  private FieldTexts(Map<String, String> properties) {
    this.properties = properties;
  }

  static Map<String, String> of(WordText word) {
    FieldTexts reader = new FieldTexts(word.properties());
    word.paragraphs().forEach(reader::read);
    return reader.texts;
  }

  private void read(WordText.Paragraph paragraph) {
    List<List<WordText.Piece>> segments = segments(paragraph);
    boolean first = true;
    for (List<WordText.Piece> segment : segments) {
      Set<String> fields = fields(segment);
      for (String field : fields) {
        String text = fields.size() == 1 ? whole(field, segment) : inside(field, segment);
        boolean goesOn = first && field.equals(last) && texts.containsKey(field);
        texts.merge(field, text, (old, more) -> goesOn ? old + "\n" + more : old);
        first = false;
      }
    }
    last =
        segments.isEmpty() || segments.getLast().isEmpty()
            ? ""
            : segments.getLast().getLast().field();
  }

  private static Set<String> fields(List<WordText.Piece> segment) {
    return segment.stream()
        .map(WordText.Piece::field)
        .filter(field -> !field.isEmpty())
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  private String whole(String field, List<WordText.Piece> segment) {
    String text = text(segment);
    String[] around = properties.getOrDefault(PrintedFields.AROUND + field, "␟").split("␟", -1);
    String before = around[0].strip();
    String behind = around.length > 1 ? around[1].strip() : "";
    String bare = text.startsWith(before) ? text.substring(before.length()).strip() : text;
    return bare.endsWith(behind)
        ? bare.substring(0, bare.length() - behind.length()).strip()
        : bare;
  }

  private static String inside(String field, List<WordText.Piece> segment) {
    return text(segment.stream().filter(piece -> piece.field().equals(field)).toList());
  }

  private static String text(List<WordText.Piece> pieces) {
    return pieces.stream().map(WordText.Piece::text).collect(Collectors.joining()).strip();
  }

  /** The pieces between the tabs of a paragraph. */
  private static List<List<WordText.Piece>> segments(WordText.Paragraph paragraph) {
    List<List<WordText.Piece>> segments = new ArrayList<>();
    segments.add(new ArrayList<>());
    for (WordText.Piece piece : paragraph.pieces()) {
      String[] parts = piece.text().split("\t", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          segments.add(new ArrayList<>());
        }
        if (!parts[i].isEmpty()) {
          segments.getLast().add(new WordText.Piece(parts[i], piece.look(), piece.field()));
        }
      }
    }
    return segments;
  }
}
