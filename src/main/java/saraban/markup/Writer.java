package saraban.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import saraban.document.Block;
import saraban.document.Inline;
import saraban.document.ParagraphStyle.Align;
import saraban.document.TextStyle;
import saraban.document.Typeface;
import saraban.document.Underline;

/** Blocks of a body as the text that they are read from. */
final class Writer {

  private Writer() {}

  static String write(Block block) {
    return switch (block) {
      case Block.Paragraph p -> paragraph(p);
      case Block.Table t -> table(t);
      case Block.Together t ->
          t.blocks().stream().map(Writer::write).collect(Collectors.joining("\n\n"));
      case Block.Figure f -> "";
      case Block.PageBreak b -> "";
    };
  }

  private static String paragraph(Block.Paragraph paragraph) {
    String text = inlines(paragraph.content(), Typeface.REGULAR);
    return paragraph
        .marker()
        .map(marker -> marker.text() + " " + text)
        .orElseGet(() -> text)
        .strip();
  }

  /** The pieces with their emphasis; if it cannot be read back as it is, without. */
  private static String inlines(List<Inline> content, Typeface usual) {
    List<Inline.Text> texts = texts(content);
    boolean plain = texts.stream().allMatch(t -> same(t.style(), usual));
    String bare = texts.stream().map(Inline.Text::text).collect(Collectors.joining());
    if (plain) {
      return emphatic(bare) ? escaped(bare) : bare;
    }
    String typed = texts.stream().map(t -> marked(t, usual, false)).collect(Collectors.joining());
    if (Emphasis.plain(typed).equals(bare.strip())) {
      return typed;
    }
    String marked = texts.stream().map(t -> marked(t, usual, true)).collect(Collectors.joining());
    boolean whole =
        Emphasis.plain(marked).equals(bare.strip()) || Emphasis.plain(marked).equals(bare);
    return whole ? marked : escaped(bare);
  }

  private static boolean same(TextStyle style, Typeface usual) {
    return style.typeface() == usual && style.underline() == Underline.NONE;
  }

  /** Whether a text without emphasis would be read as having some. */
  private static boolean emphatic(String text) {
    return !Emphasis.plain(text).equals(text);
  }

  private static String escaped(String text) {
    return text.replaceAll("[*_]|\\+(?=\\+)", "\\\\$0");
  }

  /** Pieces of one look together; a line break is a space. */
  private static List<Inline.Text> texts(List<Inline> content) {
    List<Inline.Text> texts = new ArrayList<>();
    for (Inline inline : content) {
      Inline.Text text =
          switch (inline) {
            case Inline.Text t -> t;
            case Inline.Tab tab -> like(texts, "\t");
            case Inline.LineBreak b -> like(texts, " ");
          };
      boolean joins = !texts.isEmpty() && texts.getLast().style().equals(text.style());
      String before = joins ? texts.removeLast().text() : "";
      texts.add(Inline.Text.of(before + text.text(), text.style()));
    }
    return texts;
  }

  private static Inline.Text like(List<Inline.Text> texts, String text) {
    return Inline.Text.of(text, texts.isEmpty() ? TextStyle.regular(16) : texts.getLast().style());
  }

  /** Signs stand close to the words that they emphasise. */
  private static String marked(Inline.Text piece, Typeface usual, boolean escape) {
    String text = escape ? escaped(piece.text()) : piece.text();
    String bare = text.strip();
    if (bare.isEmpty() || same(piece.style(), usual)) {
      return text;
    }
    Typeface face = piece.style().typeface();
    String stars = (face.bold() && !usual.bold() ? "**" : "") + (face.italic() ? "*" : "");
    String under = piece.style().underline() == Underline.NONE ? "" : "++";
    int from = text.indexOf(bare);
    return text.substring(0, from)
        + stars
        + under
        + bare
        + under
        + stars
        + text.substring(from + bare.length());
  }

  /** Rows with bars between their cells; the first is the heading. */
  private static String table(Block.Table table) {
    List<String> lines = new ArrayList<>();
    int columns = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    for (Block.Row row : table.rows()) {
      Typeface usual = lines.isEmpty() ? Typeface.BOLD : Typeface.REGULAR;
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < columns; i++) {
        List<Inline> content = i < row.cells().size() ? row.cells().get(i).content() : List.of();
        cells.add(
            inlines(headed(content, usual), usual).strip().replace("|", "\\|").replace('\t', ' '));
      }
      lines.add("| " + String.join(" | ", cells) + " |");
      if (lines.size() == 1) {
        lines.add(rule(table, columns));
      }
    }
    return String.join("\n", lines);
  }

  /** A heading is bold whether somebody has made it so or not. */
  private static List<Inline> headed(List<Inline> content, Typeface usual) {
    return usual.bold()
        ? content.stream()
            .map(i ->
                i instanceof Inline.Text t ? Inline.Text.of(t.text(), t.style().with(usual)) : i)
            .toList()
        : content;
  }

  private static String rule(Block.Table table, int columns) {
    List<String> signs = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      int column = i;
      Align align =
          table.rows().stream()
              .skip(1)
              .filter(row -> column < row.cells().size())
              .map(row -> row.cells().get(column).align())
              .findFirst()
              .orElse(Align.START);
      signs.add(
          switch (align) {
            case START, JUSTIFY, JUSTIFY_SPACES -> "---";
            case CENTER -> ":-:";
            case END -> "--:";
          });
    }
    return "|" + String.join("|", signs) + "|";
  }
}
