package saraban.layout;

import static saraban.layout.Measures.*;

import java.util.ArrayList;
import java.util.List;
import saraban.document.Block;
import saraban.document.Block.Paragraph;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.ParagraphStyle;
import saraban.document.Role;
import saraban.letter.Contact;
import saraban.letter.Letter;

/** The parts below the signature of a letter: responsible unit, contact, copies. */
final class LetterFoot {

  private final Setting setting;
  private final Letter letter;

  LetterFoot(Setting setting) {
    this.setting = setting;
    this.letter = setting.letter();
  }

  /** Starts at the middle of the paper. */
  Block closing() {
    ParagraphStyle style = ParagraphStyle.PLAIN.left(CENTRE).before(setting.profile().closingGap());
    return Paragraph.of(Role.CLOSING, style, Words.field("closing", letter.closing()));
  }

  List<Block> unitAndContact() {
    List<Inline> lines = new ArrayList<>();
    for (String unit : letter.unit()) {
      lines.add(Words.field("unit[" + lines.size() + "]", unit));
    }
    lines.addAll(contact());
    List<Block> blocks = new ArrayList<>();
    for (Inline line : lines) {
      Length before = blocks.isEmpty() ? setting.profile().unitGap() : Length.ZERO;
      blocks.add(Paragraph.of(Role.UNIT, ParagraphStyle.PLAIN.before(before), line));
    }
    return blocks;
  }

  private List<Inline> contact() {
    List<Inline> lines = new ArrayList<>();
    Contact contact = letter.contact();
    add(lines, "contact.phone", setting.phrases().telephone(contact));
    add(lines, "contact.email", Phrases.prefixed("ไปรษณีย์อิเล็กทรอนิกส์ ", contact.email()));
    add(lines, "contact.coordinator", Phrases.prefixed("ผู้ประสานงาน ", contact.coordinator()));
    return lines;
  }

  private static void add(List<Inline> lines, String field, String text) {
    if (!text.isEmpty()) {
      lines.add(Words.field(field, text));
    }
  }

  /** สำเนาส่ง, if there is anybody. */
  List<Block> copies() {
    return letter.copies().isEmpty()
        ? List.of()
        : List.of(
            setting
                .labelled("สำเนาส่ง", Role.COPIES)
                .single(Words.name("copies", String.join(" ", letter.copies()))));
  }
}
