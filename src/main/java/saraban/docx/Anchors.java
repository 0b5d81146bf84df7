package saraban.docx;

import java.util.Locale;
import saraban.document.Block;
import saraban.document.Length;
import saraban.document.PageStyle;
import saraban.document.Placed;

/** Things at a fixed place of the paper. */
final class Anchors {

  private static final int EMU_PER_POINT = 12_700;

  private Anchors() {}

  static String picture(Placed.Image image, int number) {
    String size = "cx=\"%d\" cy=\"%d\"".formatted(emu(image.width()), emu(image.height()));
    return "<w:r><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\""
        + " simplePos=\"0\""
        + " relativeHeight=\"%d\" behindDoc=\"1\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\">"
            .formatted(number)
        + "<wp:simplePos x=\"0\" y=\"0\"/>"
        + "<wp:positionH relativeFrom=\"page\"><wp:posOffset>%d</wp:posOffset></wp:positionH>"
            .formatted(emu(image.x()))
        + "<wp:positionV relativeFrom=\"page\"><wp:posOffset>%d</wp:posOffset></wp:positionV>"
            .formatted(emu(image.top()))
        + "<wp:extent "
        + size
        + "/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:wrapNone/>"
        + content(image.alt(), size, number)
        + "</wp:anchor></w:drawing></w:r>";
  }

  private static String content(String alt, String size, int number) {
    return "<wp:docPr id=\"%d\" name=\"picture%d\" descr=\"%s\"/><wp:cNvGraphicFramePr/>"
            .formatted(1000 + number, number, Xml.text(alt))
        + "<a:graphic><a:graphicData"
        + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
        + "<pic:nvPicPr><pic:cNvPr id=\"%d\" name=\"picture%d.png\"/><pic:cNvPicPr/></pic:nvPicPr>"
            .formatted(number, number)
        + "<pic:blipFill><a:blip r:embed=\"rId%d\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
            .formatted(Parts.FIRST_PICTURE + number)
        + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext "
        + size
        + "/></a:xfrm><a:prstGeom"
        + " prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>";
  }

  /** A picture that stands in its paragraph like a letter. */
  static String inline(Block.Figure figure, int number) {
    String size = "cx=\"%d\" cy=\"%d\"".formatted(emu(figure.width()), emu(figure.height()));
    return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent "
        + size
        + "/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>"
        + content(figure.alt(), size, number)
        + "</wp:inline></w:drawing></w:r>";
  }

  /**
   * A box of one line over the text; its height follows the size of the words. It is VML because
   * that is what every Word and LibreOffice lays over the text without moving it.
   */
  static String words(Placed.Words words, PageStyle page, String run) {
    Length line = Length.pt(words.text().style().size() * page.pitch().pt() / 16);
    Length top = words.baseline().minus(line.times(0.8));
    Length width = page.textWidth();
    Length x = words.centred() ? words.x().minus(width.times(0.5)) : words.x();
    return "<w:r><w:pict><v:rect style=\"position:absolute;margin-left:%spt;margin-top:%spt;width:%spt;height:%spt;"
            .formatted(points(x), points(top), points(width), points(line))
        + "mso-position-horizontal-relative:page;mso-position-vertical-relative:page\""
        + " filled=\"f\" stroked=\"f\"><v:textbox inset=\"0,0,0,0\"><w:txbxContent>"
        + "<w:p><w:pPr><w:spacing w:line=\"%d\" w:lineRule=\"exact\"/><w:jc w:val=\"%s\"/></w:pPr>"
            .formatted(line.twips(), words.centred() ? "center" : "left")
        + run
        + "</w:p></w:txbxContent></v:textbox></v:rect></w:pict></w:r>";
  }

  private static String points(Length length) {
    return String.format(Locale.ROOT, "%.1f", length.pt());
  }

  private static long emu(Length length) {
    return Math.round(length.pt() * EMU_PER_POINT);
  }
}
