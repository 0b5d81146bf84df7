package saraban.layout;

import static saraban.layout.Measures.*;

import java.util.ArrayList;
import java.util.List;
import saraban.document.Block.Paragraph;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.ParagraphStyle;
import saraban.document.Role;
import saraban.document.TabStop;
import saraban.document.TextMeasure;
import saraban.thai.Digits;

/**
 * Lines with a label at the left (เรื่อง, อ้างถึง, สิ่งที่ส่งมาด้วย) whose text hangs beside it;
 * several entries are numbered below each other.
 */
final class Labelled {

  /** Two spaces between unlike matters (typewriter guide). */
  private static final String GAP = "  ";

  private final String label;
  private final Role role;
  private final TextMeasure measure;
  private final Digits digits;
  private final Length gap;

  Labelled(String label, Role role, Setting setting) {
    this.label = label;
    this.role = role;
    this.measure = setting.measure();
    this.digits = setting.letter().digits();
    this.gap = setting.profile().headGap();
  }

  Length textStart() {
    return measure.width(label + GAP, TEXT);
  }

  Paragraph single(Inline... text) {
    return paragraphs(List.of(List.of(text)), Length.ZERO).getFirst();
  }

  /**
   * One paragraph for each entry.
   *
   * @param right kept free at the right of the entries, for a column of quantities
   */
  List<Paragraph> paragraphs(List<List<Inline>> entries, Length right) {
    List<Paragraph> all = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      all.add(entries.size() == 1 ? only(entries.getFirst(), right) : numbered(i, entries, right));
    }
    return all;
  }

  private Paragraph only(List<Inline> entry, Length right) {
    List<Inline> content = new ArrayList<>(List.of(Words.plain(label), Words.TAB));
    content.addAll(entry);
    return paragraph(content, right, gap, textStart(), TabStop.left(textStart()));
  }

  private Paragraph numbered(int index, List<List<Inline>> entries, Length right) {
    Length number = textStart();
    Length text = number.plus(measure.width(digits.of(entries.size()) + ". ", TEXT));
    List<Inline> content = new ArrayList<>();
    if (index == 0) {
      content.add(Words.plain(label));
    }
    content.addAll(List.of(Words.TAB, Words.plain(digits.of(index + 1) + "."), Words.TAB));
    content.addAll(entries.get(index));
    Length before = index == 0 ? gap : Length.ZERO;
    return paragraph(content, right, before, text, TabStop.left(number), TabStop.left(text));
  }

  private Paragraph paragraph(
      List<Inline> content, Length right, Length before, Length hang, TabStop... stops) {
    List<TabStop> tabs = new ArrayList<>(List.of(stops));
    if (right.pt() > 0) {
      tabs.add(TabStop.left(TEXT_WIDTH.minus(right).plus(QUANTITY_GAP)));
    }
    ParagraphStyle style =
        ParagraphStyle.PLAIN
            .left(hang)
            .firstLine(Length.ZERO.minus(hang))
            .right(right)
            .before(before)
            .tabs(tabs.toArray(TabStop[]::new));
    return Paragraph.of(role, style, content.toArray(Inline[]::new));
  }
}
