package saraban.envelope;

import static saraban.document.Length.mm;
import static saraban.document.Length.pt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.document.Document;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.PageStyle;
import saraban.document.Placed;
import saraban.document.TextStyle;
import saraban.font.FontFamily;
import saraban.pdf.PdfWriter;
import saraban.typesetting.Layout;
import saraban.typesetting.Typesetter;

/** Address labels on sheets of A4, three across and eight down, 70 by 37 mm each. */
final class AddressLabels {

  private static final int ACROSS = 3;
  private static final int DOWN = 8;
  private static final int ON_A_SHEET = ACROSS * DOWN;
  private static final Length WIDTH = mm(70);
  private static final Length HEIGHT = mm(37);
  private static final Length PADDING = mm(5);
  private static final Length ABOVE = mm(0.5);
  private static final Length PITCH = mm(6.5);
  private static final double SIZE = 16;

  private final FontFamily family;

  AddressLabels(FontFamily family) {
    this.family = family;
  }

  /**
   * @param first which label of the first sheet is the first, from 1: those before are used up
   */
  byte[] pdf(List<Addressed> all, int first, LocalDate date) {
    int at = Math.clamp(first, 1, ON_A_SHEET) - 1;
    List<Layout> sheets = new ArrayList<>();
    for (int from = 0; from < all.size(); ) {
      int to = Math.min(all.size(), from + ON_A_SHEET - at);
      sheets.add(new Typesetter(family).set(sheet(all.subList(from, to), at, date)));
      from = to;
      at = 0;
    }
    return PdfWriter.write(sheets.stream().reduce(Layout::followedBy).orElseThrow(), List.of());
  }

  private Document sheet(List<Addressed> all, int first, LocalDate date) {
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int place = first + i;
      Length x = WIDTH.times(place % ACROSS).plus(PADDING);
      Length top = ABOVE.plus(HEIGHT.times(place / ACROSS));
      placed.addAll(label(all.get(i), x, top));
    }
    Document.Info info = new Document.Info("ป้ายจ่าหน้า", "สารบรรณ", "ป้ายจ่าหน้า", date);
    return new Document(info, a4(), placed, List.of());
  }

  private List<Placed> label(Addressed to, Length x, Length top) {
    List<Placed> placed = new ArrayList<>();
    Length baseline = top.plus(mm(10));
    List<String> lines = new ArrayList<>(List.of(to.line()));
    lines.addAll(to.address());
    for (String line : lines) {
      placed.add(new Placed.Words(Inline.Text.of(line, fitting(line)), x, baseline, false));
      baseline = baseline.plus(PITCH);
    }
    return placed;
  }

  /** A long line is set smaller, so that it stays on its label. */
  private TextStyle fitting(String line) {
    TextStyle usual = TextStyle.regular(SIZE);
    double room = WIDTH.minus(PADDING.times(2)).pt() / Math.max(1, family.width(line, usual).pt());
    return TextStyle.regular(SIZE * Math.min(1, room));
  }

  private static PageStyle a4() {
    return new PageStyle(
        mm(210),
        mm(297),
        PADDING,
        PADDING,
        mm(10),
        mm(10),
        mm(10),
        pt(20),
        mm(8),
        true,
        false,
        Optional.empty(),
        Optional.empty());
  }
}
