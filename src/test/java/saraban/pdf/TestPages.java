package saraban.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import saraban.document.Block;
import saraban.document.Document;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.Marker;
import saraban.document.PageStyle;
import saraban.document.ParagraphStyle;
import saraban.document.Picture;
import saraban.document.Placed;
import saraban.document.Role;
import saraban.document.TextStyle;
import saraban.document.Typeface;
import saraban.font.FontFamilies;
import saraban.font.FontFamily;
import saraban.home.Home;
import saraban.typesetting.Layout;
import saraban.typesetting.Page;
import saraban.typesetting.Typesetter;

/** Pages that tests write. */
public final class TestPages {

  public static final FontFamily FAMILY = FontFamilies.load(new Home(Path.of("target/no-home")));

  /** Texts that readers of files like to tear or to double. */
  public static final List<String> HARD =
      List.of(
          "น้ำทำให้ก้ำกึ่ง จำนำต่ำค้ำฟ้า",
          "กตัญญู ฐานันดรศักดิ์ ปฏิกูล ญี่ปุ่น",
          "ที่ มท ๐๘๑๐.๗/ว ๘๘๘ ลงวันที่ ๒๕ กุมภาพันธ์ ๒๕๖๔",
          "ผู้ว่าราชการจังหวัด ทุกจังหวัด ฯลฯ ต่าง ๆ",
          "เปี่ยมด้วยสิทธิ์ ปั๊ม ป้ำ ฝั่ง ฟื้น พินทุ์ กฺ",
          "Saraban (LPA) 2564: test@example.org, +66");

  public static final String PARAGRAPH =
      "ด้วยกรมส่งเสริมการปกครองท้องถิ่นได้กำหนดแนวทางการประเมินประสิทธิภาพขององค์กรปกครองส่วนท้องถิ่นประจำปี"
          + " ๒๕๖๔ และขอความร่วมมือจังหวัดแจ้งอำเภอเพื่อดำเนินการต่อไป"
          + " น้ำท่วมซ้ำซากทำให้ต้องช่วยเหลือ";

  private static final TextStyle TEXT = TextStyle.regular(16);

  private TestPages() {}

  /** A line each. */
  public static Layout lines(List<String> texts, double clusterGap, double spaceGap) {
    List<Page.Item> items = new ArrayList<>();
    List<Layout.Element> elements = new ArrayList<>();
    for (String text : texts) {
      items.add(line(elements.size(), 100 + 30 * elements.size(), text, clusterGap, spaceGap));
      elements.add(new Layout.Element(-1, Layout.Kind.P, ""));
    }
    return layout(items, elements);
  }

  private static Page.TextLine line(int element, double y, String text, double gap, double space) {
    var face = FAMILY.face(Typeface.REGULAR);
    int[] units = face.shape(text);
    double size = 16 * face.scale();
    double width = 0;
    for (int unit : units) {
      width += face.advance(unit) * size / face.unitsPerEm();
    }
    return new Page.TextLine(
        element, 85, y, List.of(new Page.Run(face, size, 0, gap, space, units, text, width)), true);
  }

  public static Layout picture(Picture picture) {
    return layout(
        List.of(new Page.Image(0, picture, 100, 100, 72, 72)),
        List.of(new Layout.Element(-1, Layout.Kind.FIGURE, "ครุฑ")));
  }

  private static Layout layout(List<Page.Item> items, List<Layout.Element> elements) {
    Page page = new Page(1, Length.cm(21), Length.cm(29.7), items);
    return new Layout(info(), List.of(page), elements);
  }

  private static Document.Info info() {
    return new Document.Info(
        "การประเมิน <ด่วน> & (ลับ)", "จังหวัดกระบี่", "เรื่อง", LocalDate.of(2021, 5, 14));
  }

  /** A document with everything that a document can hold, on several pages. */
  public static Layout everything(int paragraphs) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(paragraph(Role.SUBJECT, Typeface.BOLD, "เรื่อง  การประเมิน"));
    for (int i = 1; i <= paragraphs; i++) {
      blocks.add(paragraph(Role.BODY, Typeface.REGULAR, PARAGRAPH));
      blocks.add(item(i));
    }
    blocks.add(table());
    return new Typesetter(FAMILY)
        .set(new Document(info(), style(), List.of(emblem(), photograph()), blocks));
  }

  private static Block paragraph(Role role, Typeface typeface, String text) {
    ParagraphStyle style =
        ParagraphStyle.PLAIN.align(ParagraphStyle.Align.JUSTIFY).firstLine(Length.cm(2.5));
    return Block.Paragraph.of(role, style, Inline.Text.of(text, TEXT.with(typeface)));
  }

  private static Block item(int number) {
    Marker marker = new Marker(0, number + ".");
    return new Block.Paragraph(
        Role.ITEM,
        Optional.of(marker),
        List.of(Inline.Text.of(PARAGRAPH, TEXT)),
        ParagraphStyle.PLAIN.align(ParagraphStyle.Align.JUSTIFY));
  }

  private static Block table() {
    List<Block.Row> rows = new ArrayList<>();
    rows.add(new Block.Row(true, List.of(cell("ลำดับ"), cell("รายการ"))));
    rows.add(new Block.Row(false, List.of(cell("๑"), cell("แบบประเมิน จำนวน ๑ ชุด"))));
    rows.add(new Block.Row(false, List.of(cell("๒"), cell("น้ำดื่ม"))));
    return new Block.Table(List.of(Length.cm(3), Length.cm(8)), Length.ZERO, Length.ZERO, rows);
  }

  private static Block.Cell cell(String text) {
    return new Block.Cell(ParagraphStyle.Align.START, List.of(Inline.Text.of(text, TEXT)));
  }

  private static Placed emblem() {
    return new Placed.Image(
        drawing(), Length.cm(9), Length.cm(1.5), Length.cm(3), Length.cm(3), "ครุฑ");
  }

  private static Placed photograph() {
    return new Placed.Image(
        photo(), Length.cm(14), Length.cm(1.5), Length.cm(2), Length.cm(2), "ตราจังหวัด");
  }

  /** A red square above a blue curve. */
  public static Picture.Drawing drawing() {
    List<Picture.Segment> square =
        List.of(
            new Picture.Move(0, 0),
            new Picture.Line(100, 0),
            new Picture.Line(100, 50),
            new Picture.Line(0, 50),
            new Picture.Close());
    List<Picture.Segment> curve =
        List.of(
            new Picture.Move(0, 60),
            new Picture.Curve(0, 100, 100, 100, 100, 60),
            new Picture.Close());
    return new Picture.Drawing(
        100,
        100,
        List.of(
            new Picture.Fill(square, 0xFF0000, false), new Picture.Fill(curve, 0x0000FF, true)));
  }

  /** Left half green, right half clear. */
  public static Picture.Raster photo() {
    BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < 200; i++) {
      image.setRGB(i % 10, i / 10, 0xFF00FF00);
    }
    return raster(image);
  }

  /** One shade of grey, written as a grey picture. */
  public static Picture.Raster grey(int shade) {
    BufferedImage image = new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < 100; i++) {
      image.getRaster().setSample(i % 10, i / 10, 0, shade);
    }
    return raster(image);
  }

  private static Picture.Raster raster(BufferedImage image) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Picture.Raster(image.getWidth(), image.getHeight(), png.toByteArray());
  }

  private static PageStyle style() {
    return new PageStyle(
        Length.cm(21),
        Length.cm(29.7),
        Length.cm(3),
        Length.cm(2),
        Length.cm(6),
        Length.cm(3),
        Length.cm(2),
        Length.pt(21),
        Length.cm(2),
        true,
        true,
        Optional.of("ลับ"),
        Optional.of("ร่าง"));
  }
}
