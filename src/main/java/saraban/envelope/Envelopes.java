package saraban.envelope;

import static saraban.document.Length.mm;
import static saraban.document.Length.pt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import saraban.document.Block;
import saraban.document.Document;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.PageStyle;
import saraban.document.ParagraphStyle;
import saraban.document.Picture;
import saraban.document.Placed;
import saraban.document.Role;
import saraban.document.TextStyle;
import saraban.document.Typeface;
import saraban.font.FontFamily;
import saraban.letter.Secrecy;
import saraban.pdf.PdfWriter;
import saraban.typesetting.Layout;
import saraban.typesetting.Typesetter;

/**
 * Envelopes as แบบที่ ๑๕ has them (ข้อ 45): the Garuda, 1.5 cm high, with the office and the number
 * of the letter at the upper left, urgency in red, who gets it in the middle.
 */
final class Envelopes {

  private static final Length EDGE = mm(10);
  private static final Length GARUDA = mm(15);
  private static final Length BESIDE = mm(4);
  private static final Length PITCH = pt(20);
  private static final TextStyle TEXT = TextStyle.regular(16);
  private static final TextStyle TO = TextStyle.regular(18);
  private static final TextStyle RED =
      TextStyle.regular(24).with(Typeface.BOLD).inColour(TextStyle.RED);
  private static final TextStyle SPECIMEN = TextStyle.regular(7).inColour(TextStyle.GREY);

  private final Typesetter typesetter;

  Envelopes(FontFamily family) {
    this.typesetter = new Typesetter(family);
  }

  /** One for each; two for each if the letter is secret: the inner one says so, the outer not. */
  byte[] pdf(Front front, List<Addressed> all, Size size) {
    Layout layout =
        all.stream()
            .flatMap(to ->
                front.secrecy() == Secrecy.NONE
                    ? Stream.of(document(front, to, size))
                    : Stream.of(document(front, to, size), document(front.outer(), to, size)))
            .map(typesetter::set)
            .reduce(Layout::followedBy)
            .orElseThrow();
    return PdfWriter.write(layout, List.of());
  }

  static Document document(Front front, Addressed to, Size size) {
    String title = "ซองหนังสือ " + front.number();
    Document.Info info = new Document.Info(title, "สารบรรณ", to.line(), front.date());
    return new Document(info, page(size), placed(front, size), blocks(to, size));
  }

  /** The text begins below the middle of the height and, across, at two fifths. */
  private static PageStyle page(Size size) {
    return new PageStyle(
        size.width(),
        size.height(),
        size.width().times(0.4),
        EDGE,
        size.height().times(0.52),
        EDGE,
        EDGE,
        pt(24),
        EDGE,
        true,
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static List<Placed> placed(Front front, Size size) {
    List<Placed> placed = new ArrayList<>();
    Length beside = EDGE;
    if (front.emblem().isPresent()) {
      Length width = GARUDA.times(aspect(front.emblem().get()));
      placed.add(new Placed.Image(front.emblem().get(), EDGE, EDGE, width, GARUDA, "ตราครุฑ"));
      if (front.specimen()) {
        Length middle = EDGE.plus(width.times(0.5));
        placed.add(words("ตัวอย่าง", SPECIMEN, middle, EDGE.plus(GARUDA).plus(mm(3)), true));
      }
      beside = EDGE.plus(width).plus(BESIDE);
    }
    Length baseline = EDGE.plus(mm(5));
    List<String> lines = new ArrayList<>(front.sender());
    lines.add(front.number().isEmpty() ? "" : "ที่ " + front.number());
    for (String line : lines) {
      placed.add(words(line, TEXT, beside, baseline, false));
      baseline = baseline.plus(PITCH);
    }
    placed.addAll(red(front, size));
    return placed;
  }

  private static List<Placed> red(Front front, Size size) {
    Length middle = size.width().times(0.5);
    Length urgent = size.height().times(0.42);
    List<Placed> red = new ArrayList<>();
    if (!front.urgency().thai().isEmpty()) {
      red.add(words(front.urgency().thai(), RED, middle, urgent, true));
    }
    if (!front.secrecy().thai().isEmpty()) {
      red.add(words(front.secrecy().thai(), RED, middle, EDGE, true));
      red.add(words(front.secrecy().thai(), RED, middle, size.height().minus(mm(6)), true));
    }
    return red;
  }

  private static Placed words(String text, TextStyle style, Length x, Length y, boolean centred) {
    return new Placed.Words(Inline.Text.of(text, style), x, y, centred);
  }

  private static List<Block> blocks(Addressed to, Size size) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(line(to.line(), ParagraphStyle.PLAIN));
    to.address().forEach(line -> blocks.add(line(line, ParagraphStyle.PLAIN.left(mm(8)))));
    return blocks;
  }

  private static Block line(String text, ParagraphStyle style) {
    return Block.Paragraph.of(Role.BODY, style, Inline.Text.of(text, TO));
  }

  private static double aspect(Picture picture) {
    return switch (picture) {
      case Picture.Drawing drawing -> drawing.width() / drawing.height();
      case Picture.Raster raster -> (double) raster.width() / raster.height();
    };
  }
}
