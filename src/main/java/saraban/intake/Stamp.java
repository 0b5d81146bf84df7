package saraban.intake;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import saraban.document.Document;
import saraban.document.Length;
import saraban.document.TextStyle;
import saraban.document.Typeface;
import saraban.font.FontFace;
import saraban.font.FontFamily;
import saraban.thai.Digits;
import saraban.thai.ThaiDate;
import saraban.typesetting.Layout;
import saraban.typesetting.Page;

/**
 * The received stamp (ตรารับหนังสือ, ข้อ 37 แบบที่ ๑๒): the agency's name, receipt number, day and
 * time in a frame of 5 by 2.5 cm.
 *
 * @param agency whose registry received the letter
 * @param arrived when it came
 */
record Stamp(String agency, int receipt, Instant arrived) {

  static final Length WIDTH = Length.cm(5);
  static final Length HEIGHT = Length.cm(2.5);

  private static final Length FRAME = Length.pt(0.75);
  private static final Length PADDING = Length.mm(2.5);
  private static final Length FIRST_LINE = Length.mm(6.2);
  private static final Length PITCH = Length.mm(5.6);
  private static final double SIZE = 15;
  private static final int INK = 0x1D3C8F;

  /** The stamp as a page of its own size. */
  Layout page(FontFamily family) {
    ZonedDateTime there = arrived.atZone(Dates.THAILAND);
    String title = "ตรารับหนังสือ " + agency;
    Document.Info info = new Document.Info(title, agency, title, there.toLocalDate());
    return new Layout(
        info,
        List.of(new Page(1, WIDTH, HEIGHT, items(family, Length.ZERO, Length.ZERO))),
        List.of());
  }

  /** What it draws, its top left corner at a place of a page. */
  List<Page.Item> items(FontFamily family, Length x, Length top) {
    List<Page.Item> items = new ArrayList<>(frame(x, top));
    Length middle = x.plus(WIDTH.times(0.5));
    TextStyle name = fitting(family);
    Length start = middle.minus(family.width(agency, name).times(0.5));
    items.add(line(family, agency, name, start, top.plus(FIRST_LINE)));
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      Length baseline = top.plus(FIRST_LINE).plus(PITCH.times(i + 1.0));
      items.add(line(family, lines.get(i), ink(Typeface.REGULAR, SIZE), x.plus(PADDING), baseline));
    }
    return items;
  }

  List<String> lines() {
    ZonedDateTime there = arrived.atZone(Dates.THAILAND);
    return List.of(
        "เลขรับ " + Digits.THAI.of(receipt),
        "วันที่ " + ThaiDate.brief(there.toLocalDate(), Digits.THAI),
        "เวลา " + Dates.time(there.toLocalTime()));
  }

  /** A long name is set smaller, so that it stays inside. */
  private TextStyle fitting(FontFamily family) {
    TextStyle usual = ink(Typeface.BOLD, SIZE);
    double room = WIDTH.minus(PADDING.times(2)).pt() / family.width(agency, usual).pt();
    return ink(Typeface.BOLD, SIZE * Math.min(1, room));
  }

  private static TextStyle ink(Typeface typeface, double size) {
    return TextStyle.regular(size).with(typeface).inColour(INK);
  }

  private static Page.TextLine line(
      FontFamily family, String text, TextStyle style, Length x, Length baseline) {
    FontFace face = family.face(style.typeface());
    Page.Run run =
        new Page.Run(
            face,
            style.size() * face.scale(),
            style.rgb(),
            0,
            0,
            face.shape(text),
            text,
            family.width(text, style).pt());
    return new Page.TextLine(-1, x.pt(), baseline.pt(), List.of(run), true);
  }

  /** Its outer edge measures 5 by 2.5 cm. */
  private static List<Page.Item> frame(Length x, Length top) {
    double half = FRAME.pt() / 2;
    double left = x.pt() + half;
    double right = x.plus(WIDTH).pt() - half;
    double up = top.pt() + half;
    double down = top.plus(HEIGHT).pt() - half;
    return List.of(
        rule(left - half, up, right + half, up),
        rule(left - half, down, right + half, down),
        rule(left, up, left, down),
        rule(right, up, right, down));
  }

  private static Page.Rule rule(double x1, double y1, double x2, double y2) {
    return new Page.Rule(-1, x1, y1, x2, y2, FRAME.pt(), INK);
  }
}
