package saraban.typesetting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import saraban.document.Block;
import saraban.document.Document;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.PageStyle;
import saraban.document.ParagraphStyle;
import saraban.document.Placed;
import saraban.document.Role;
import saraban.document.TextStyle;

/** Documents of tests on a sheet whose lines are 400 points long and hold 50 letters. */
final class Sheet {

  static final TextStyle TEXT = TextStyle.regular(16);
  static final double LEFT = 50;
  static final double MEASURE = 400;
  static final double PITCH = 21;
  static final double FIRST_BASELINE = 130;
  static final double HEIGHT = 842;
  static final double BOTTOM = 57;

  static final ParagraphStyle PLAIN = ParagraphStyle.PLAIN;
  static final ParagraphStyle BODY =
      PLAIN.align(ParagraphStyle.Align.JUSTIFY).firstLine(Length.pt(70)).before(Length.pt(6));

  static final String THAI =
      "ตามที่จังหวัดได้แจ้งแนวทางการประเมินประสิทธิภาพขององค์กรปกครองส่วนท้องถิ่น"
          + " ให้อำเภอแจ้งองค์กรปกครองส่วนท้องถิ่นดำเนินการ"
          + " และรายงานผลการประเมินให้จังหวัดทราบภายในวันที่ ๑๔ พฤษภาคม ๒๕๖๔ นั้น"
          + " จังหวัดขอเรียนว่าได้รับแจ้งจากกรมส่งเสริมการปกครองท้องถิ่น"
          + " ว่ายังมีหน่วยงานที่ส่งรายงานไม่ครบถ้วน"
          + " จึงขอให้ตรวจสอบและจัดส่งเอกสารเพิ่มเติมตามแบบที่กำหนด เพื่อรวบรวมเสนอคณะกรรมการต่อไป";

  private Sheet() {}

  static PageStyle page() {
    return page(true, Optional.empty(), Optional.empty());
  }

  static PageStyle page(boolean thaiDigits, Optional<String> secrecy, Optional<String> watermark) {
    return new PageStyle(
        Length.pt(LEFT + MEASURE + 50),
        Length.pt(HEIGHT),
        Length.pt(LEFT),
        Length.pt(50),
        Length.pt(FIRST_BASELINE),
        Length.pt(90),
        Length.pt(BOTTOM),
        Length.pt(PITCH),
        Length.pt(76),
        thaiDigits,
        true,
        secrecy,
        watermark);
  }

  static Inline.Text text(String text) {
    return Inline.Text.of(text, TEXT);
  }

  static Block.Paragraph paragraph(ParagraphStyle style, Inline... content) {
    return Block.Paragraph.of(Role.BODY, style, content);
  }

  static Block.Paragraph paragraph(ParagraphStyle style, String text) {
    return paragraph(style, text(text));
  }

  /** A paragraph of so many lines. */
  static Block.Paragraph lines(String word, int count) {
    Inline[] content = new Inline[2 * count - 1];
    Arrays.setAll(content, i -> i % 2 == 0 ? text(word + i / 2) : new Inline.LineBreak());
    return paragraph(PLAIN, content);
  }

  static Layout set(Block... blocks) {
    return set(page(), blocks);
  }

  static Layout set(PageStyle page, Block... blocks) {
    return set(page, List.of(), List.of(blocks));
  }

  static Layout set(PageStyle page, List<Placed> placed, List<Block> blocks) {
    Document.Info info = new Document.Info("", "", "", LocalDate.EPOCH);
    return new Typesetter(FixedFace.FAMILY).set(new Document(info, page, placed, blocks));
  }

  /** All lines of text of a layout that are no furniture. */
  static List<Page.TextLine> lines(Layout layout) {
    return layout.pages().stream().flatMap(page -> lines(page).stream()).toList();
  }

  static List<Page.TextLine> lines(Page page) {
    return texts(page).stream().filter(line -> line.element() >= 0).toList();
  }

  static List<Page.TextLine> furniture(Page page) {
    return texts(page).stream().filter(line -> line.element() < 0).toList();
  }

  private static List<Page.TextLine> texts(Page page) {
    return page.items().stream()
        .filter(Page.TextLine.class::isInstance)
        .map(Page.TextLine.class::cast)
        .toList();
  }

  /** Where the last letter of a line ends, from the left margin. */
  static double end(Page.TextLine line) {
    double width = line.runs().stream().mapToDouble(Page.Run::width).sum();
    return line.x() - LEFT + width - line.runs().getLast().clusterGap();
  }

  static double start(Page.TextLine line) {
    return line.x() - LEFT;
  }

  static List<String> said(List<Page.TextLine> lines) {
    return lines.stream().map(Page.TextLine::text).toList();
  }

  /** The text of lines, joined as a reader would join it. */
  static String joined(List<Page.TextLine> lines) {
    StringBuilder all = new StringBuilder();
    lines.forEach(line -> all.append(line.text()).append(line.endsWord() ? " " : ""));
    return all.toString().strip();
  }
}
