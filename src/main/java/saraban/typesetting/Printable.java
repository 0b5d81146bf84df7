package saraban.typesetting;

import java.util.ArrayList;
import java.util.List;
import saraban.document.Block;
import saraban.document.Document;
import saraban.document.Inline;
import saraban.document.PageStyle;
import saraban.document.Placed;
import saraban.font.FontFamily;

/** Looks for characters that the faces cannot print, before any work is done. */
final class Printable {

  private static final int MOST_NAMED = 8;
  private static final int AROUND = 12;

  private final FontFamily family;
  private final List<String> faults = new ArrayList<>();

  private Printable(FontFamily family) {
    this.family = family;
  }

  static void check(Document document, FontFamily family) {
    Printable check = new Printable(family);
    document.firstPage().forEach(placed -> check.placed(placed, document.page()));
    document.lastPage().forEach(placed -> check.placed(placed, document.page()));
    document.blocks().forEach(check::block);
    if (!check.faults.isEmpty()) {
      throw new CannotPrint(
          "แบบอักษรไม่มี " + String.join(" ", check.faults) + " ลบหรือเปลี่ยนอักษรนี้ แล้วทำใหม่");
    }
  }

  private void placed(Placed placed, PageStyle page) {
    switch (placed) {
      case Placed.Words words -> inline(words.text());
      case Placed.Image image -> {
        if (image.width().compareTo(page.width()) > 0) {
          throw new CannotPrint(
              "ภาพ%sกว้าง %.0f มม. กว้างกว่ากระดาษ %.0f มม. ใช้ภาพที่แคบกว่านี้"
                  .formatted(image.alt(), image.width().mm(), page.width().mm()));
        }
      }
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> paragraph.content().forEach(this::inline);
      case Block.Table table ->
          table.rows().forEach(r -> r.cells().forEach(c -> c.content().forEach(this::inline)));
      case Block.Figure figure -> {}
      case Block.Together together -> together.blocks().forEach(this::block);
      case Block.PageBreak pageBreak -> {}
    }
  }

  private void inline(Inline inline) {
    if (inline instanceof Inline.Text text) {
      for (String character : family.face(text.style().typeface()).missing(text.text())) {
        if (faults.size() < MOST_NAMED) {
          faults.add(fault(text, character));
        }
      }
    }
  }

  private static String fault(Inline.Text text, String character) {
    String field = text.field().isEmpty() ? "" : " ของ " + text.field();
    return "“%s” (ใน “%s”%s)".formatted(character, around(text.text(), character), field);
  }

  private static String around(String text, String character) {
    int at = text.indexOf(character);
    int start = whole(text, Math.max(0, at - AROUND));
    int end = whole(text, Math.min(text.length(), at + character.length() + AROUND));
    return text.substring(start, end).strip();
  }

  /** Not between the halves of a character. */
  private static int whole(String text, int at) {
    boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return inside ? at - 1 : at;
  }
}
