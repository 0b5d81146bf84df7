package saraban.printout;

import static saraban.document.Length.mm;
import static saraban.document.Length.pt;

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
import saraban.document.TextStyle;
import saraban.document.Typeface;
import saraban.document.Underline;
import saraban.font.FontFamily;
import saraban.pdf.PdfWriter;
import saraban.thai.Digits;
import saraban.typesetting.Typesetter;

/** A list as PDF, set by the engine that sets letters. */
public final class PrintListing {

  private static final TextStyle TITLE = TextStyle.regular(18).with(Typeface.BOLD);
  private static final TextStyle TEXT = TextStyle.regular(14);
  private static final Length PITCH = pt(17.5);
  private static final PageStyle ACROSS =
      new PageStyle(
          mm(297),
          mm(210),
          mm(15),
          mm(15),
          mm(22),
          mm(20),
          mm(13),
          PITCH,
          mm(13),
          true,
          false,
          Optional.empty(),
          Optional.empty());

  private final Typesetter typesetter;

  public PrintListing(FontFamily family) {
    this.typesetter = new Typesetter(family);
  }

  public byte[] pdf(Listing listing) {
    return PdfWriter.write(typesetter.set(document(listing)), List.of());
  }

  static Document document(Listing listing) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(middle(listing.title(), TITLE));
    listing.lines().forEach(line -> blocks.add(middle(line, TEXT)));
    blocks.add(table(listing));
    listing
        .foot()
        .forEach(line ->
            blocks.add(
                Block.Paragraph.of(
                    Role.BODY, ParagraphStyle.PLAIN.before(pt(4)), text(line, TEXT))));
    Document.Info info =
        new Document.Info(
            listing.title(), "สารบรรณ", String.join(" ", listing.lines()), listing.date());
    return new Document(info, ACROSS, List.of(), blocks);
  }

  private static Block middle(String line, TextStyle style) {
    return Block.Paragraph.of(
        Role.TITLE, ParagraphStyle.PLAIN.align(Align.CENTER).keepingWithNext(), text(line, style));
  }

  private static Block table(Listing listing) {
    List<Block.Row> rows = new ArrayList<>();
    TextStyle bold = TEXT.with(Typeface.BOLD);
    rows.add(
        new Block.Row(
            true,
            listing.columns().stream()
                .map(c -> new Block.Cell(Align.CENTER, List.of(text(c.heading(), bold))))
                .toList()));
    listing.rows().forEach(line -> rows.add(row(listing, line)));
    return new Block.Table(
        listing.columns().stream().map(Listing.Column::width).toList(), Length.ZERO, pt(6), rows);
  }

  private static Block.Row row(Listing listing, Listing.Line line) {
    List<Block.Cell> cells = new ArrayList<>();
    for (int i = 0; i < line.cells().size(); i++) {
      Align align = listing.columns().get(i).align();
      cells.add(new Block.Cell(align, content(line.cells().get(i), style(line, i))));
    }
    return new Block.Row(false, cells);
  }

  private static TextStyle style(Listing.Line line, int cell) {
    boolean struck = cell < line.struck();
    TextStyle style = struck || line.red() ? TEXT.inColour(TextStyle.RED) : TEXT;
    return struck ? style.underlined(Underline.THROUGH) : style;
  }

  private static List<Inline> content(String cell, TextStyle style) {
    List<Inline> content = new ArrayList<>();
    for (String line : cell.split("\n", -1)) {
      if (!content.isEmpty()) {
        content.add(new Inline.LineBreak());
      }
      content.add(text(line, style));
    }
    return content;
  }

  private static Inline.Text text(String text, TextStyle style) {
    return Inline.Text.of(Digits.THAI.of(text), style);
  }
}
