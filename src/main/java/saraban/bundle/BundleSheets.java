package saraban.bundle;

import static saraban.document.Length.mm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.document.Block;
import saraban.document.Block.Paragraph;
import saraban.document.Document;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.PageStyle;
import saraban.document.ParagraphStyle;
import saraban.document.Placed;
import saraban.document.Role;
import saraban.document.TextStyle;
import saraban.font.FontFamily;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.pdf.PdfPages;
import saraban.pdf.PdfWriter;
import saraban.pdf.PdfWriter.Attachment;
import saraban.thai.Digits;
import saraban.typesetting.Layout;
import saraban.typesetting.Page;
import saraban.typesetting.Typesetter;

/** What the binding itself prints: labels and page numbers, and the list of files inside. */
final class BundleSheets {

  /** The label stands at the top right of each page of an enclosure (custom of the offices). */
  private static final Length LABEL_BASELINE = mm(12);

  private static final Length RIGHT = mm(15);
  private static final Length NUMBER_FROM_FOOT = mm(6);
  private static final TextStyle LABEL = TextStyle.regular(16);
  private static final TextStyle NUMBER = TextStyle.regular(12).inColour(TextStyle.GREY);
  private static final TextStyle TEXT = TextStyle.regular(16);
  private static final Document.Info NOTHING = new Document.Info("", "", "", LocalDate.EPOCH);

  private final FontFamily family;
  private final Typesetter typesetter;

  BundleSheets(FontFamily family) {
    this.family = family;
    this.typesetter = new Typesetter(family);
  }

  /**
   * One page for each page of the binding.
   *
   * @param labels of each part; empty for none
   * @param sizes of the pages of each part
   */
  byte[] overlay(List<String> labels, List<List<PdfPages.Size>> sizes, Digits digits) {
    int all = sizes.stream().mapToInt(List::size).sum();
    List<Page> pages = new ArrayList<>();
    for (int part = 0; part < labels.size(); part++) {
      for (PdfPages.Size size : sizes.get(part)) {
        String number = digits.of(pages.size() + 1) + "/" + digits.of(all);
        pages.add(page(size, labels.get(part), number));
      }
    }
    return PdfWriter.write(new Layout(NOTHING, pages, List.of()), List.of());
  }

  private Page page(PdfPages.Size size, String label, String number) {
    List<Placed> placed = new ArrayList<>();
    placed.add(atRight(size, number, NUMBER, size.height().minus(NUMBER_FROM_FOOT)));
    if (!label.isEmpty()) {
      placed.add(atRight(size, label, LABEL, LABEL_BASELINE));
    }
    PageStyle style = style(size.width(), size.height(), Digits.THAI);
    return typesetter.set(new Document(NOTHING, style, placed, List.of())).pages().getFirst();
  }

  private Placed atRight(PdfPages.Size size, String text, TextStyle style, Length baseline) {
    Length x = size.width().minus(RIGHT).minus(family.width(text, style));
    return new Placed.Words(Inline.Text.of(text, style), x, baseline, false);
  }

  private static PageStyle style(Length width, Length height, Digits digits) {
    return new PageStyle(
        width,
        height,
        mm(30),
        mm(20),
        mm(32),
        mm(32),
        mm(20),
        Length.pt(21),
        mm(27),
        digits == Digits.THAI,
        false,
        Optional.empty(),
        Optional.empty());
  }

  /** The page that names the files which travel inside. */
  byte[] inside(Letter letter, List<Attachment> files) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        line(
            "แฟ้มต่อไปนี้แปลงเป็นหน้ากระดาษไม่ได้ จึงแนบไว้ภายใน PDF ฉบับนี้"
                + " เปิดได้จากรายการแฟ้มแนบของโปรแกรมอ่าน PDF"));
    for (Attachment file : files) {
      blocks.add(line(letter.digits().of(blocks.size()) + ". " + file.name()));
    }
    LocalDate day =
        letter.date() instanceof LetterDate.Day(LocalDate date) ? date : LocalDate.EPOCH;
    Document.Info info = new Document.Info("แฟ้มที่แนบอยู่ภายใน", letter.from().name(), "", day);
    PageStyle style = style(mm(210), mm(297), letter.digits());
    return PdfWriter.write(typesetter.set(new Document(info, style, List.of(), blocks)), List.of());
  }

  private static Block line(String text) {
    ParagraphStyle style = ParagraphStyle.PLAIN.before(Length.pt(6));
    return Paragraph.of(Role.BODY, style, Inline.Text.of(text, TEXT));
  }
}
