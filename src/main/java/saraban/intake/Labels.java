package saraban.intake;

import java.time.LocalDate;
import java.util.List;
import saraban.document.Document;
import saraban.document.Length;
import saraban.font.FontFamily;
import saraban.pdf.PdfWriter;
import saraban.typesetting.Layout;
import saraban.typesetting.Page;

/** Sheets of adhesive labels: A4, three across and eight down, 70 by 37 mm each. */
final class Labels {

  static final int ACROSS = 3;
  static final int DOWN = 8;
  static final int ON_A_SHEET = ACROSS * DOWN;

  private static final Length WIDTH = Length.mm(70);
  private static final Length HEIGHT = Length.mm(37);

  private Labels() {}

  /**
   * A sheet with one received stamp, in the middle of a label.
   *
   * @param at which label, from 1 at the top left: the others of the sheet may be used up
   */
  static byte[] stamp(FontFamily family, Stamp stamp, int at) {
    int place = Math.clamp(at, 1, ON_A_SHEET) - 1;
    Length x = WIDTH.times(place % ACROSS).plus(WIDTH.minus(Stamp.WIDTH).times(0.5));
    Length top =
        HEIGHT.times(place / ACROSS).plus(HEIGHT.minus(Stamp.HEIGHT).times(0.5)).plus(margin());
    LocalDate day = Dates.day(stamp.arrived());
    String title = "ตรารับหนังสือ " + stamp.agency();
    Page sheet = new Page(1, Length.mm(210), Length.mm(297), stamp.items(family, x, top));
    return PdfWriter.write(
        new Layout(new Document.Info(title, stamp.agency(), title, day), List.of(sheet), List.of()),
        List.of());
  }

  /** What eight labels leave of the height, half above and half below. */
  private static Length margin() {
    return Length.mm(297).minus(HEIGHT.times(DOWN)).times(0.5);
  }
}
