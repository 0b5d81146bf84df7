package saraban.markup;

import java.util.List;
import saraban.document.Block;

/** Reads the text of a body. */
public final class Markup {

  private Markup() {}

  /** The blocks of a body, in the given style. */
  public static List<Block> blocks(String body, BodyStyle style) {
    throw new UnsupportedOperationException();
  }

  /** The text of a body without its markup, for the index. */
  public static String plain(String body) {
    throw new UnsupportedOperationException();
  }
}
