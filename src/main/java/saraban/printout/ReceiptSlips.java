package saraban.printout;

import static saraban.document.Length.mm;
import static saraban.document.Length.pt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.document.Block;
import saraban.document.Document;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.PageStyle;
import saraban.document.ParagraphStyle;
import saraban.document.ParagraphStyle.Align;
import saraban.document.Role;
import saraban.document.TabStop;
import saraban.document.TextStyle;
import saraban.document.Typeface;
import saraban.document.Underline;
import saraban.font.FontFamily;
import saraban.pdf.PdfWriter;
import saraban.thai.Digits;
import saraban.typesetting.Typesetter;

/** ใบรับหนังสือ (แบบที่ ๑๗): who gets the letter signs on it. */
public final class ReceiptSlips {

  private static final TextStyle TITLE = TextStyle.regular(18).with(Typeface.BOLD);
  private static final TextStyle TEXT = TextStyle.regular(16);
  private static final TextStyle FILLED = TEXT.underlined(Underline.DOTS);
  private static final Length WIDTH = mm(160);
  private static final Length APART = pt(30);

  private final Typesetter typesetter;

  public ReceiptSlips(FontFamily family) {
    this.typesetter = new Typesetter(family);
  }

  /**
   * A slip; what is empty is filled in by hand.
   *
   * @param receiver who got it
   * @param notes further lines below
   */
  public record Slip(
      String number,
      String to,
      String subject,
      String day,
      String time,
      String receiver,
      List<String> notes) {}

  public byte[] pdf(List<Slip> slips, LocalDate date) {
    List<Block> blocks = new ArrayList<>();
    slips.forEach(slip -> blocks.add(new Block.Together(slip(slip), 0)));
    Document.Info info = new Document.Info("ใบรับหนังสือ", "สารบรรณ", "ใบรับหนังสือ", date);
    return PdfWriter.write(
        typesetter.set(new Document(info, page(), List.of(), blocks)), List.of());
  }

  private static List<Block> slip(Slip slip) {
    List<Block> blocks = new ArrayList<>();
    ParagraphStyle title = ParagraphStyle.PLAIN.align(Align.CENTER).before(APART);
    blocks.add(Block.Paragraph.of(Role.TITLE, title, Inline.Text.of("ใบรับหนังสือ", TITLE)));
    blocks.add(line("ที่", slip.number()));
    blocks.add(line("ถึง", slip.to()));
    blocks.add(line("เรื่อง", slip.subject()));
    blocks.add(two("รับวันที่", slip.day(), "เวลา", slip.time()));
    blocks.add(line("ผู้รับ", slip.receiver()));
    slip.notes()
        .forEach(note ->
            blocks.add(
                Block.Paragraph.of(
                    Role.BODY, ParagraphStyle.PLAIN, Inline.Text.of(note, TextStyle.regular(14)))));
    return blocks;
  }

  private static Block line(String label, String value) {
    return Block.Paragraph.of(
        Role.BODY,
        ParagraphStyle.PLAIN.tabs(TabStop.left(WIDTH)),
        Inline.Text.of(label + " ", TEXT),
        filled(value),
        new Inline.Tab(Underline.DOTS));
  }

  private static Block two(String label, String value, String other, String otherValue) {
    return Block.Paragraph.of(
        Role.BODY,
        ParagraphStyle.PLAIN.tabs(TabStop.left(WIDTH.times(0.55)), TabStop.left(WIDTH)),
        Inline.Text.of(label + " ", TEXT),
        filled(value),
        new Inline.Tab(Underline.DOTS),
        Inline.Text.of(" " + other + " ", TEXT),
        filled(otherValue),
        new Inline.Tab(Underline.DOTS));
  }

  private static Inline filled(String value) {
    return Inline.Text.of(Digits.THAI.of(value), FILLED);
  }

  private static PageStyle page() {
    return new PageStyle(
        mm(210),
        mm(297),
        mm(30),
        mm(20),
        mm(25),
        mm(20),
        mm(20),
        pt(24),
        mm(15),
        true,
        false,
        Optional.empty(),
        Optional.empty());
  }
}
