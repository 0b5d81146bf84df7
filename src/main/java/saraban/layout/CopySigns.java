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

  /** What stands at the lower right edge of the last page. */
  List<Placed> lastPage() {
    return switch (copy) {
      case Copy.OfficeCopy office -> preparedLine();
      case Copy.Certified certified when certified.corner() -> corner(certified);
      case Copy.Original o -> List.of();
      case Copy.Plain plain -> List.of();
      case Copy.Certified below -> List.of();
    };
  }

  private List<Placed> corner(Copy.Certified certified) {
    List<Placed> placed = new ArrayList<>();
    List<String> lines = lines(certified);
    for (int i = 0; i < lines.size(); i++) {
      int fromLast = lines.size() - 1 - i + (i == 0 ? 1 : 0);
      placed.add(
          new Placed.Words(
              Words.field("copy[%d]".formatted(i), lines.get(i)),
              CERTIFICATION_CENTRE,
              CERTIFICATION_LAST.minus(PITCH.times(fromLast)),
              true));
    }
    return placed;
  }

  /** ร่าง พิมพ์ ตรวจ of the office copy. */
  private List<Placed> preparedLine() {
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
    if (!(copy instanceof Copy.Certified certified) || certified.corner()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    for (String line : lines(certified)) {
      Length above = blocks.isEmpty() ? setting.profile().closingGap() : Length.ZERO;
      blocks.add(line(line, blocks.size() == 1 ? PITCH : above));
    }
    return List.of(new Block.Together(blocks, 0));
  }

  /** With room to sign above the second. */
  private List<String> lines(Copy.Certified certified) {
    Signatory by = certified.by();
    String position = String.join(" ", by.position());
    boolean open = certified.date() instanceof LetterDate.Blank;
    String date = setting.phrases().date(certified.date());
    return List.of(
        "สำเนาถูกต้อง",
        "(ลงชื่อ) " + NAME_DOTS,
        "(" + (by.name().isEmpty() ? NAME_DOTS : by.name()) + ")",
        position.isEmpty() ? "ตำแหน่ง " + NAME_DOTS : position,
        "วันที่ " + (open ? NAME_DOTS : date));
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
