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
import saraban.document.TabStop;
import saraban.document.TextMeasure;
import saraban.letter.Kind;
import saraban.letter.Letter;

/** The line after เรียน; a long list of addressees moves to a page of its own at the end. */
final class Addressees {

  private static final String SEE_LIST = "ตามรายชื่อแนบ";

  private final Setting setting;
  private final Letter letter;
  private final TextMeasure measure;
  private final Labelled label;

  Addressees(Setting setting) {
    this.setting = setting;
    this.letter = setting.letter();
    this.measure = setting.measure();
    this.label = setting.labelled(letter.salutation(), Role.ADDRESSEE);
  }

  Block line() {
    return label.single(Words.name("to", listed() ? SEE_LIST : joined()));
  }

  /** "ก ข และค": the last one is joined by และ, as the sample letters do. */
  private String joined() {
    List<String> to = letter.to();
    if (to.size() < 2) {
      return String.join("", to);
    }
    return String.join(" ", to.subList(0, to.size() - 1)) + " และ" + to.getLast();
  }

  private boolean listed() {
    Length room = TEXT_WIDTH.minus(label.textStart()).times(ADDRESSEE_LINES);
    return letter.to().size() > 1 && measure.width(joined(), TEXT).compareTo(room) > 0;
  }

  /** The list on the last page, empty if the line holds them all. */
  List<Block> attachedList() {
    if (!listed()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>(List.of(new Block.PageBreak(), heading("รายชื่อแนบ")));
    String date = setting.phrases().date(letter.date()).strip();
    String kind = letter.kind() == Kind.MEMORANDUM ? "บันทึกข้อความ" : "หนังสือ";
    blocks.add(
        heading(
            "แนบท้าย%s ที่ %s".formatted(kind, setting.number())
                + Phrases.prefixed(" ลงวันที่ ", date)));
    for (int i = 0; i < letter.to().size(); i++) {
      blocks.add(entry(i));
    }
    return blocks;
  }

  private static Block heading(String text) {
    ParagraphStyle style = ParagraphStyle.PLAIN.align(ParagraphStyle.Align.CENTER);
    return Paragraph.of(Role.LIST_HEADING, style.keepingWithNext(), Words.plain(text));
  }

  private Block entry(int index) {
    Length hang = measure.width(letter.digits().of(letter.to().size()) + ".  ", TEXT);
    ParagraphStyle style =
        ParagraphStyle.PLAIN
            .left(hang)
            .firstLine(Length.ZERO.minus(hang))
            .tabs(TabStop.left(hang))
            .before(index == 0 ? BLOCK_GAP : Length.ZERO);
    Inline name = Words.field("to[" + index + "]", letter.to().get(index));
    Inline number = Words.plain(letter.digits().of(index + 1) + ".");
    return Paragraph.of(Role.LIST_LINE, style, number, Words.TAB, name);
  }
}
