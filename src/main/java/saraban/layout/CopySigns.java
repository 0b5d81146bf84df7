package saraban.layout;

import static saraban.layout.Measures.*;

import java.util.ArrayList;
import java.util.List;
import saraban.document.Block;
import saraban.document.Block.Paragraph;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.ParagraphStyle;
import saraban.document.Placed;
import saraban.document.Role;
import saraban.letter.LetterDate;
import saraban.letter.Prepared;
import saraban.letter.Secrecy;
import saraban.letter.Signatory;

/** What tells a copy from the original (ข้อ 30, 31). */
final class CopySigns {

  private static final String DOTS = ".".repeat(24);
  private static final String NAME_DOTS = ".".repeat(40);

  private final Setting setting;
  private final Copy copy;

  CopySigns(Setting setting) {
    this.setting = setting;
    this.copy = setting.appearance().copy();
  }

  /** สำเนา above the first line, beside the secrecy mark if there is one. */
  List<Placed> word() {
    if (copy.word().isEmpty()) {
      return List.of();
    }
    boolean secret = setting.letter().secrecy() != Secrecy.NONE;
    Length x = secret ? PAPER_CENTRE.plus(BESIDE_SECRECY) : PAPER_CENTRE;
    return List.of(
        new Placed.Words(Words.plain(copy.word(), COPY_WORD), x, COPY_WORD_BASELINE, true));
  }

  /** ร่าง พิมพ์ ตรวจ at the lower right edge of the office copy. */
  List<Placed> preparedLine() {
    if (!(copy instanceof Copy.OfficeCopy)) {
      return List.of();
    }
    Prepared prepared = setting.letter().particulars().prepared();
    String line =
        "ร่าง %s   พิมพ์ %s   ตรวจ %s"
            .formatted(
                orDots(prepared.drafter()), orDots(prepared.typist()), orDots(prepared.checker()));
    Length width = setting.measure().width(line, PREPARED);
    Length x = PAPER_WIDTH.minus(RIGHT).minus(width);
    boolean secret = setting.letter().secrecy() != Secrecy.NONE;
    Length baseline = secret ? PREPARED_ABOVE_SECRECY : PREPARED_BASELINE;
    return List.of(new Placed.Words(Words.plain(line, PREPARED), x, baseline, false));
  }

  private static String orDots(String name) {
    return name.isEmpty() ? DOTS : name;
  }

  /** สำเนาถูกต้อง with who certifies it, when, at the lower edge. */
  List<Block> certification() {
    if (!(copy instanceof Copy.Certified certified)) {
      return List.of();
    }
    Signatory by = certified.by();
    List<Block> lines = new ArrayList<>();
    lines.add(line("สำเนาถูกต้อง", setting.profile().closingGap()));
    lines.add(line("(ลงชื่อ) " + NAME_DOTS, PITCH));
    lines.add(line("(" + (by.name().isEmpty() ? NAME_DOTS : by.name()) + ")", Length.ZERO));
    String position = String.join(" ", by.position());
    lines.add(line(position.isEmpty() ? "ตำแหน่ง " + NAME_DOTS : position, Length.ZERO));
    String date = setting.phrases().date(certified.date());
    boolean open = certified.date() instanceof LetterDate.Blank;
    lines.add(line("วันที่ " + (open ? NAME_DOTS : date), Length.ZERO));
    return List.of(new Block.Together(lines, 0));
  }

  private static Block line(String text, Length before) {
    ParagraphStyle style =
        ParagraphStyle.PLAIN
            .align(ParagraphStyle.Align.CENTER)
            .right(TEXT_WIDTH.minus(CERTIFICATION_WIDTH))
            .before(before);
    Inline words = Words.plain(text);
    return Paragraph.of(Role.COPY, style, words);
  }
}
