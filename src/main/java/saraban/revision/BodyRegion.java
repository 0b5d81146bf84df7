package saraban.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import saraban.docx.WordText;
import saraban.markup.Markup;

/** Which parts of a file of ours are the letter's body: between its head and its foot. */
final class BodyRegion {

  private static final String OURS = "Letter";
  private static final List<String> STYLES =
      List.of("LetterBody", "LetterItem", "LetterTableCell", "LetterCatchword", "LetterCaption");
  private static final List<String> FOOT =
      List.of("LetterClosing", "LetterSignature", "LetterUnit", "LetterCopies");

  private static final Pattern PICTURE = Pattern.compile("!\\[.*]\\(.*\\)");

  private final List<WordText.Part> parts;
  private final Deque<String> pictures;
  private final List<String> before;
  private final int from;
  private final int to;

  /**
   * @param body the one that the file may have been made from, for the names of its pictures
   */
  BodyRegion(List<WordText.Part> parts, String body) {
    this.parts = parts;
    this.before = Markup.texts(body);
    this.pictures =
        new ArrayDeque<>(before.stream().filter(t -> PICTURE.matcher(t).matches()).toList());
    int first = firstBody();
    this.to = foot(Math.max(first, 0));
    this.from = first < 0 ? this.to : head(first);
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
      String text = written(part).strip();
      if (!text.isEmpty()) {
        blocks.add(text);
      }
    }
    return blocks.stream().collect(Collectors.joining("\n\n"));
  }

  /** A picture of ours brings its caption along. */
  private String written(WordText.Part part) {
    boolean caption = styles(part).contains("LetterCaption");
    if (part instanceof WordText.Paragraph p && p.text().contains(WordText.PICTURE)) {
      return pictures.isEmpty() ? "" : pictures.pop();
    }
    return caption ? "" : unbold(Markup.write(Blocks.of(part)));
  }

  /** A heading is bold by its form, not by its markup. */
  private String unbold(String text) {
    String bare = text.replaceFirst("^\\*\\*([^*]*)\\*\\*$", "$1");
    return before.contains(bare) ? bare : text;
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
          .filter(text -> !text.strip().equals(WordText.PICTURE))
          .forEach(stray::add);
    }
    return stray;
  }
}
