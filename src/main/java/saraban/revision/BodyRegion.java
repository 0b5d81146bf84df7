package saraban.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import saraban.document.Block;
import saraban.docx.WordText;
import saraban.markup.Markup;

/** Which parts of a file of ours are the letter's body: between its head and its foot. */
final class BodyRegion {

  private static final String OURS = "Letter";
  private static final List<String> STYLES =
      List.of("LetterBody", "LetterItem", "LetterTableCell", "LetterCatchword");
  private static final List<String> FOOT =
      List.of("LetterClosing", "LetterSignature", "LetterUnit", "LetterCopies");

  private final List<WordText.Part> parts;
  private final int from;
  private final int to;

  BodyRegion(List<WordText.Part> parts) {
    this.parts = parts;
    int body = firstBody();
    this.to = foot(Math.max(body, 0));
    this.from = body < 0 ? this.to : head(body);
  }

  private int firstBody() {
    for (int i = 0; i < parts.size(); i++) {
      if (styles(parts.get(i)).stream().anyMatch(STYLES::contains)
          && fields(parts.get(i)).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /** Up to the last part of the head. */
  private int head(int body) {
    int at = body;
    while (at > 0 && !form(parts.get(at - 1))) {
      at--;
    }
    return at;
  }

  private int foot(int body) {
    for (int i = body; i < parts.size(); i++) {
      boolean foot = styles(parts.get(i)).stream().anyMatch(FOOT::contains);
      if (foot || form(parts.get(i))) {
        return i;
      }
    }
    return parts.size();
  }

  /** A part that prints a field, or has a style of the form. */
  private static boolean form(WordText.Part part) {
    return !fields(part).isEmpty()
        || styles(part).stream().anyMatch(s -> s.startsWith(OURS) && !STYLES.contains(s));
  }

  private static List<String> fields(WordText.Part part) {
    return paragraphs(part).stream().flatMap(p -> p.fields().stream()).toList();
  }

  private static List<String> styles(WordText.Part part) {
    return paragraphs(part).stream().map(WordText.Paragraph::style).toList();
  }

  static List<WordText.Paragraph> paragraphs(WordText.Part part) {
    return switch (part) {
      case WordText.Paragraph paragraph -> List.of(paragraph);
      case WordText.Table table -> table.paragraphs();
    };
  }

  /** The body, block by block as a clerk would type it. */
  String markup() {
    List<String> blocks = new ArrayList<>();
    for (WordText.Part part : parts.subList(from, to)) {
      Block block = Blocks.of(part);
      String text = Markup.write(block).strip();
      if (!text.isEmpty()) {
        blocks.add(text);
      }
    }
    return blocks.stream().collect(Collectors.joining("\n\n"));
  }

  /** Text that stands neither in the body nor in a part of the form. */
  List<String> stray() {
    List<String> stray = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (i >= from && i < to) {
        continue;
      }
      paragraphs(parts.get(i)).stream()
          .filter(p -> !p.blank() && p.fields().isEmpty() && !p.style().startsWith(OURS))
          .map(WordText.Paragraph::text)
          .forEach(stray::add);
    }
    return stray;
  }
}
