package saraban.docx;

import static saraban.docx.Xml.HEADER;

import saraban.document.Length;
import saraban.document.PageStyle;
import saraban.document.TextStyle;

/** What stands in the margins: page number, secrecy, ร่าง. */
final class Margins {

  /** Word stands text in a line of exact height on four fifths of it. */
  private static final double BASELINE = 0.8;

  /** Secrecy as on the printed page: its size, and its baseline from either edge of the paper. */
  private static final double SECRECY_SIZE = 32;

  private static final Length SECRECY_PITCH = Length.pt(38);
  private static final Length SECRECY_TOP = Length.mm(12).minus(SECRECY_PITCH.times(BASELINE));

  static final Length FOOTER = Length.mm(8).minus(SECRECY_PITCH.times(1 - BASELINE));

  private static final Length HIGH = Length.mm(8);

  private final PageStyle page;

  Margins(PageStyle page) {
    this.page = page;
  }

  /** From the top of the paper to the top of the line that has this baseline. */
  static Length lineTop(PageStyle page, Length baseline) {
    return baseline.minus(page.pitch().times(BASELINE));
  }

  Length headerTop() {
    return high() ? HIGH : numberTop();
  }

  private Length numberTop() {
    return lineTop(page, page.pageNumberBaseline());
  }

  /** True if page 1 begins above the others: then their header pushes their text down. */
  private boolean high() {
    return top().compareTo(page.top()) < 0;
  }

  /** Where the text of page 1 may begin at the highest. */
  Length top() {
    return page.top().min(lineTop(page, page.firstBaseline()));
  }

  private String pushing() {
    Length after = page.top().minus(numberTop()).minus(page.pitch());
    return high()
        ? "<w:spacing w:before=\"%d\" w:after=\"%d\"/>"
            .formatted(numberTop().minus(HIGH).twips(), after.twips())
        : "";
  }

  private String flat() {
    return high() ? "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>" : "";
  }

  /** The header of page 1, which has no number. */
  String firstHeader() {
    return header("", flat());
  }

  String header() {
    return header(
        run("- ")
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + run(page.thaiDigits() ? "๒" : "2")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + run(" -"),
        pushing());
  }

  private static String run(String text) {
    return "<w:r><w:rPr><w:cs/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private String header(String content, String spacing) {
    return HEADER
        + "<w:hdr"
        + Xml.NAMESPACES
        + ">"
        + page.secrecy().map(word -> secrecy(word, frame())).orElse("")
        + "<w:p><w:pPr>"
        + spacing
        + "<w:jc w:val=\"center\"/></w:pPr>"
        + content
        + watermark()
        + "</w:p></w:hdr>";
  }

  private static String frame() {
    return "<w:framePr w:wrap=\"around\" w:vAnchor=\"page\" w:hAnchor=\"page\" w:xAlign=\"center\" w:y=\"%d\"/>"
        .formatted(SECRECY_TOP.twips());
  }

  String footer() {
    return HEADER
        + "<w:ftr"
        + Xml.NAMESPACES
        + ">"
        + page.secrecy().map(word -> secrecy(word, "")).orElse("<w:p/>")
        + "</w:ftr>";
  }

  private static String secrecy(String word, String frame) {
    long size = Math.round(SECRECY_SIZE * 2);
    return "<w:p><w:pPr>"
        + frame
        + "<w:spacing w:line=\"%d\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/></w:pPr>"
            .formatted(SECRECY_PITCH.twips())
        + "<w:r><w:rPr><w:b/><w:bCs/><w:color w:val=\"%06X\"/><w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/><w:cs/></w:rPr>"
            .formatted(TextStyle.RED, size, size)
        + "<w:t>"
        + Xml.text(word)
        + "</w:t></w:r></w:p>";
  }

  /** As Word itself makes a watermark. */
  private String watermark() {
    return page.watermark().map(Margins::watermark).orElse("");
  }

  private static String watermark(String word) {
    return "<w:r><w:pict><v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\""
               + " adj=\"10800\" path=\"m@7,l@8,m@5,21600l@6,21600e\"><v:formulas><v:f eqn=\"sum #0"
               + " 0 10800\"/><v:f eqn=\"prod #0 2 1\"/><v:f eqn=\"sum 21600 0 @1\"/><v:f eqn=\"sum"
               + " 0 0 @2\"/><v:f eqn=\"sum 21600 0 @3\"/><v:f eqn=\"if @0 @3 0\"/><v:f eqn=\"if @0"
               + " 21600 @1\"/><v:f eqn=\"if @0 0 @2\"/><v:f eqn=\"if @0 @4"
               + " 21600\"/></v:formulas><v:path textpathok=\"t\""
               + " o:connecttype=\"custom\"/><v:textpath on=\"t\""
               + " fitshape=\"t\"/></v:shapetype><v:shape id=\"watermark\" type=\"#_x0000_t136\""
               + " style=\"position:absolute;width:240pt;height:120pt;rotation:315;"
               + "z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin\""
               + " fillcolor=\"#d9d9d9\" stroked=\"f\"><v:textpath style=\"font-family:&quot;"
        + Parts.FONT
        + "&quot;;font-size:1pt\" string=\""
        + Xml.text(word)
        + "\"/>"
        + "</v:shape></w:pict></w:r>";
  }
}
