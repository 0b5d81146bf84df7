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
import saraban.document.TextMeasure;
import saraban.letter.Contact;
import saraban.letter.Letter;

/** The parts below the body: closing, signature, responsible unit, contact, copies. */
final class LetterFoot {

  private final Letter letter;
  private final TextMeasure measure;
  private final Phrases phrases;

  LetterFoot(Letter letter, TextMeasure measure) {
    this.letter = letter;
    this.measure = measure;
    this.phrases = new Phrases(letter.digits());
  }

  List<Block> paragraphs() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(closing());
    blocks.addAll(signature());
    blocks.addAll(unitAndContact());
    if (!letter.copies().isEmpty()) {
      blocks.add(copies());
    }
    return blocks;
  }

  /** Starts at the middle of the paper. */
  private Block closing() {
    ParagraphStyle style = ParagraphStyle.PLAIN.left(CENTRE).before(CLOSING_GAP);
    return Paragraph.of(Role.CLOSING, style, Words.field("closing", letter.closing()));
  }

  /** Name and position are centred below the middle of the closing. */
  private List<Block> signature() {
    List<Block> lines = new ArrayList<>();
    String name = letter.signatory().name();
    ParagraphStyle style = onAxis();
    lines.add(
        name.isEmpty()
            ? Paragraph.of(Role.SIGNATURE, style.before(SIGNATURE_GAP), Words.plain(""))
            : Paragraph.of(
                Role.SIGNATURE,
                style.before(SIGNATURE_GAP),
                Words.plain("("),
                Words.name("signatory.name", name),
                Words.plain(")")));
    for (String position : letter.signatory().position()) {
      String field = "signatory.position[" + (lines.size() - 1) + "]";
      lines.add(Paragraph.of(Role.SIGNATURE, style, Words.field(field, position)));
    }
    return lines;
  }

  private ParagraphStyle onAxis() {
    Length axis = CENTRE.plus(measure.width(letter.closing(), TEXT).times(0.5));
    Length half = axis.min(TEXT_WIDTH.minus(axis));
    return ParagraphStyle.PLAIN
        .align(ParagraphStyle.Align.CENTER)
        .left(axis.minus(half))
        .right(TEXT_WIDTH.minus(axis).minus(half));
  }

  private List<Block> unitAndContact() {
    List<Inline> lines = new ArrayList<>();
    for (String unit : letter.unit()) {
      lines.add(Words.field("unit[" + lines.size() + "]", unit));
    }
    Contact contact = letter.contact();
    add(lines, "contact.phone", phrases.telephone(contact));
    add(lines, "contact.email", Phrases.prefixed("ไปรษณีย์อิเล็กทรอนิกส์ ", contact.email()));
    add(lines, "contact.coordinator", Phrases.prefixed("ผู้ประสานงาน ", contact.coordinator()));
    List<Block> blocks = new ArrayList<>();
    for (Inline line : lines) {
      Length before = blocks.isEmpty() ? SIGNATURE_GAP : Length.ZERO;
      blocks.add(Paragraph.of(Role.UNIT, ParagraphStyle.PLAIN.before(before), line));
    }
    return blocks;
  }

  private static void add(List<Inline> lines, String field, String text) {
    if (!text.isEmpty()) {
      lines.add(Words.field(field, text));
    }
  }

  private Block copies() {
    Labelled label = new Labelled("สำเนาส่ง", Role.COPIES, measure, letter.digits());
    return label.single(Words.field("copies", String.join(" ", letter.copies())));
  }
}
