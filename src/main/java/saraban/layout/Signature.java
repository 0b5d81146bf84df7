package saraban.layout;

import static saraban.layout.Measures.*;

import java.util.ArrayList;
import java.util.List;
import saraban.document.Block;
import saraban.document.Block.Paragraph;
import saraban.document.Length;
import saraban.document.ParagraphStyle;
import saraban.document.Role;
import saraban.letter.Kind;
import saraban.letter.Signatory;

/** Lines centred on the axis at the right of the middle where people sign. */
record Signature(Setting setting) {

  /** Below the middle of the closing, be it printed or not. */
  ParagraphStyle onAxis() {
    String closing =
        setting.letter().kind().closing().isEmpty()
            ? Kind.EXTERNAL_LETTER.closing()
            : setting.letter().closing();
    Length axis = CENTRE.plus(setting.measure().width(closing, TEXT).times(0.5));
    Length half = axis.min(TEXT_WIDTH.minus(axis));
    return ParagraphStyle.PLAIN
        .align(ParagraphStyle.Align.CENTER)
        .left(axis.minus(half))
        .right(TEXT_WIDTH.minus(axis).minus(half));
  }

  /** Name and position of the letter's signatory. */
  List<Block> lines() {
    return lines(setting.letter().signatory(), "signatory", setting.profile().signatureGap());
  }

  List<Block> lines(Signatory who, String field, Length before) {
    List<Block> lines = new ArrayList<>();
    ParagraphStyle style = onAxis();
    lines.add(
        who.name().isEmpty()
            ? Paragraph.of(Role.SIGNATURE, style.before(before), Words.plain(""))
            : Paragraph.of(
                Role.SIGNATURE,
                style.before(before),
                Words.plain("("),
                Words.name(field + ".name", who.name()),
                Words.plain(")")));
    for (String position : who.position()) {
      String name = field + ".position[" + (lines.size() - 1) + "]";
      lines.add(Paragraph.of(Role.SIGNATURE, style, Words.field(name, position)));
    }
    return lines;
  }

  /** A line of its own on the axis. */
  Block line(String field, String text, Length before) {
    return Paragraph.of(Role.SIGNATURE, onAxis().before(before), Words.field(field, text));
  }

  /** "สั่ง ณ วันที่ ๑ มกราคม พ.ศ. ๒๕๖๔". */
  Block dateLine(String phrase) {
    ParagraphStyle style =
        ParagraphStyle.PLAIN.left(DATE_LINE).before(setting.profile().closingGap());
    String date = setting.phrases().dateOfEra(setting.letter().date());
    return Paragraph.of(
        Role.DATE, style, Words.plain(phrase + " ณ วันที่ "), Words.field("date", date));
  }
}
