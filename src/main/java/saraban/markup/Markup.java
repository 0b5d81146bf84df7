package saraban.markup;

import java.util.List;
import saraban.document.Block;

/** Reads the text of a body. */
public final class Markup {

  private Markup() {}

  /** The blocks of a body, in the given style. */
  public static List<Block> blocks(String body, BodyStyle style) {
    return new Setter(style).blocks(Parts.of(body));
  }

  /** The text of a block, as a clerk would type it; {@link #blocks} reads it back. */
  public static String write(Block block) {
    return Writer.write(block);
  }

  /** The parts of a body, each as {@link #write} writes it. */
  public static List<String> texts(String body) {
    return new Setter(BodyStyle.BARE).texts(Parts.of(body));
  }

  /** A text written so that it is read as itself, whatever signs it has. */
  public static String literal(String text) {
    return Escapes.escape(text);
  }

  /** The text of a body without its markup, for the index. */
  public static String plain(String body) {
    StringBuilder all = new StringBuilder();
    for (Part part : Parts.of(body)) {
      all.append(all.isEmpty() ? "" : "\n").append(plain(part));
    }
    return all.toString();
  }

  private static String plain(Part part) {
    return switch (part) {
      case Part.Text text -> Emphasis.plain(text.text());
      case Part.Item item -> item.sign().text() + " " + Emphasis.plain(item.text());
      case Part.Picture picture -> picture.caption();
      case Part.Table table ->
          String.join(
              "\n", table.rows().stream().map(row -> String.join(" ", row.cells())).toList());
    };
  }
}
