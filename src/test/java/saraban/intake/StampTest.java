package saraban.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import saraban.Pages;
import saraban.document.Length;
import saraban.pdf.ClearPlace;
import saraban.pdf.DrawnOn;
import saraban.pdf.PdfText;
import saraban.pdf.PdfWriter;
import saraban.pdf.PicturePage;

class StampTest {

  private static final int DPI = 254;
  private static final double DOTS_PER_MM = 10;
  private static final Stamp KRABI =
      new Stamp("จังหวัดกระบี่", 6654, Arrivals.at(LocalDate.of(2021, 5, 7), 9));
  private static final Stamp OFFICE =
      new Stamp(
          "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดกระบี่",
          2853,
          Arrivals.at(LocalDate.of(2021, 5, 7), 13));

  @Test
  void measuresFiveByTwoAndAHalfCentimetresAtTheTopRight() throws Exception {
    Box box = ink(stamped(blank(0), KRABI));
    assertThat(box.width()).isCloseTo(50, within(0.3));
    assertThat(box.height()).isCloseTo(25, within(0.3));
    assertThat(210 - box.right()).isCloseTo(5, within(0.3));
    assertThat(box.top()).isCloseTo(5, within(0.3));
  }

  @Test
  void standsAtTheTopRightOfATurnedPageToo() throws Exception {
    for (int rotation : List.of(90, 180, 270)) {
      byte[] pdf = stamped(blank(rotation), KRABI);
      Box box = ink(pdf);
      double wide = rotation % 180 == 0 ? 210 : 297;
      assertThat(box.width()).as("turned by %d", rotation).isCloseTo(50, within(0.3));
      assertThat(wide - box.right()).as("turned by %d", rotation).isCloseTo(5, within(0.3));
      assertThat(box.top()).as("turned by %d", rotation).isCloseTo(5, within(0.3));
    }
  }

  @Test
  void saysAgencyNumberDayAndTimeInThaiThatCanBeCopied() throws Exception {
    assertThat(Pages.bare(PdfText.of("test", stamped(blank(0), KRABI), 1)))
        .contains("จังหวัดกระบี่", "เลขรับ๖๖๕๔", "วันที่๗พ.ค.๒๕๖๔", "เวลา๐๙.๑๒น.");
  }

  @Test
  void theSecondStandsBesideTheFirst() throws Exception {
    byte[] both = stamped(stamped(blank(0), KRABI), OFFICE);
    Box box = ink(both);
    assertThat(box.height()).isCloseTo(25, within(0.3));
    assertThat(box.width()).isBetween(100.0, 103.0);
    assertThat(Pages.bare(PdfText.of("test", both, 1))).contains("เลขรับ๖๖๕๔", "เลขรับ๒๘๕๓");
  }

  @Test
  void keepsClearOfTheGarudaOfALetter() throws Exception {
    byte[] letter = Pages.pdf(Pages.world("dla-2564-assessment"));
    var first = ClearPlace.atTop("test", letter, Stamp.WIDTH, Stamp.HEIGHT, Length.mm(5));
    assertThat(first.x().mm()).isCloseTo(155, within(0.3));
    byte[] once = stamped(letter, KRABI);
    var second = ClearPlace.atTop("test", once, Stamp.WIDTH, Stamp.HEIGHT, Length.mm(5));
    assertThat(second.x().mm() + 50).isLessThan(92);
  }

  @Test
  void keepsClearOfAStampThatWasScanned() throws Exception {
    byte[] once = stamped(Pages.pdf(Pages.world("dla-2564-assessment")), KRABI);
    byte[] scan = PdfText.picture("test", once, 1, 150).orElseThrow();
    byte[] page = PicturePage.of("scan.png", scan);
    var second = ClearPlace.atTop("test", page, Stamp.WIDTH, Stamp.HEIGHT, Length.mm(5));
    assertThat(second.x().mm() + 50).isLessThan(92);
  }

  @Test
  void aLongNameStaysInside() {
    var name = OFFICE.page(Pages.family()).pages().getFirst();
    assertThat(Pages.lines(name)).allMatch(line -> line.x() > 5 && Pages.end(line) < 137);
  }

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    byte[] letter = Pages.pdf(Pages.world("dla-2564-assessment"));
    assertThat(stamped(letter, KRABI)).isEqualTo(stamped(letter, KRABI));
  }

  private static byte[] stamped(byte[] pdf, Stamp stamp) throws Exception {
    byte[] drawing = PdfWriter.write(stamp.page(Pages.family()), List.of());
    var spot = ClearPlace.atTop("test", pdf, Stamp.WIDTH, Stamp.HEIGHT, Length.mm(5));
    return DrawnOn.firstPage("test", pdf, drawing, spot);
  }

  private static byte[] blank(int rotation) throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      page.setRotation(rotation);
      document.addPage(page);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** Where ink stands on the first page, in millimetres. */
  private record Box(double left, double top, double right, double bottom) {
    double width() {
      return right - left;
    }

    double height() {
      return bottom - top;
    }
  }

  private static Box ink(byte[] pdf) throws Exception {
    byte[] png = PdfText.pictures("test", pdf, DPI, 1).getFirst();
    BufferedImage page = ImageIO.read(new ByteArrayInputStream(png));
    int left = page.getWidth();
    int top = page.getHeight();
    int right = 0;
    int bottom = 0;
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        if (page.getRaster().getSample(x, y, 0) < 160) {
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y + 1);
        }
      }
    }
    return new Box(
        left / DOTS_PER_MM, top / DOTS_PER_MM, right / DOTS_PER_MM, bottom / DOTS_PER_MM);
  }
}
