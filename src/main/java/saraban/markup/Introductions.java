package saraban.markup;

import java.util.ArrayList;
import java.util.List;
import saraban.document.Block;
import saraban.document.Block.Paragraph;
import saraban.document.Inline;
import saraban.document.Marker;
import saraban.document.Role;

/** Lines that only introduce what follows do not stand at the foot of a page. */
final class Introductions {

  /** Letters of a line in bold that may be a heading, and of an item: longer ones say something. */
  private static final int SHORT = 60;

  private static final int SHORT_ITEM = 32;

  private Introductions() {}

  static List<Block> kept(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean more = i + 1 < blocks.size();
      Block before = blocks.get(Math.max(0, i - 1));
      kept.add(
          more && blocks.get(i) instanceof Paragraph p && introduces(p, before, blocks.get(i + 1))
              ? new Paragraph(p.role(), p.marker(), p.content(), p.style().keepingWithNext())
              : blocks.get(i));
    }
    return List.copyOf(kept);
  }

  /**
   * ๓. ข้อกฎหมาย in bold, or an item that stands above text or items of its own; the last item of a
   * list does not.
   */
  private static boolean introduces(Paragraph line, Block before, Block next) {
    int length = 0;
    boolean bold = true;
    for (Inline inline : line.content()) {
      if (inline instanceof Inline.Text text) {
        length += text.text().length();
        bold &= text.style().typeface().bold();
      }
    }
    boolean above =
        line.role() == Role.ITEM
            && !ofOneList(before, line)
            && next instanceof Paragraph p
            && below(line, p);
    return length > 0 && (bold && length <= SHORT || above && length <= SHORT_ITEM);
  }

  private static boolean ofOneList(Block before, Paragraph item) {
    return before != item
        && before instanceof Paragraph p
        && p.role() == Role.ITEM
        && p.marker().isPresent()
        && level(p) == level(item);
  }

  private static boolean below(Paragraph item, Paragraph next) {
    return next.marker().isEmpty() || level(next) > level(item);
  }

  private static int level(Paragraph paragraph) {
    return paragraph.marker().map(Marker::level).orElse(0);
  }
}
