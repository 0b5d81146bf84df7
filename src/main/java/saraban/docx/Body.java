package saraban.docx;

import static saraban.docx.Xml.HEADER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.document.Block;
import saraban.document.Block.Paragraph;
import saraban.document.Document;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.PageStyle;
import saraban.document.ParagraphStyle;
import saraban.document.Placed;
import saraban.document.Role;
import saraban.document.TabStop;

/** word/document.xml: the blocks, one after the other. */
final class Body {

  private static final double CATCHWORD_ROOM = 1.25;

  private final Document document;
  private final PageStyle page;
  private final List<Catchword> catchwords;
  private final Runs runs = new Runs();
  private final Numbering numbering = new Numbering();
  private final List<byte[]> pictures = new ArrayList<>();
  private final StringBuilder xml = new StringBuilder();
  private Length above;
  private boolean newPage;
  private boolean anchored;

  Body(Document document, List<Catchword> catchwords) {
    this.document = document;
    this.catchwords = catchwords;
    this.page = document.page();
    this.above = Margins.lineTop(page, page.firstBaseline()).minus(new Margins(page).top());
  }

  List<byte[]> pictures() {
    return pictures;
  }

  Numbering numbering() {
    return numbering;
  }

  String part() {
    xml.append(HEADER + "<w:document" + Xml.NAMESPACES + "><w:body>");
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      boolean company = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Together;
      catchword(i);
      block(blocks.get(i), company);
    }
    if (!document.lastPage().isEmpty()) {
      xml.append("<w:p><w:pPr><w:spacing w:line=\"20\" w:lineRule=\"exact\"/></w:pPr>");
      placed(document.lastPage());
      xml.append("</w:p>");
    }
    return xml.append(section()).append("</w:body></w:document>").toString();
  }

  /**
   * A frame of its own at the foot of the page that the block begins on; the text ends above it.
   */
  private void catchword(int block) {
    Length gap = page.pitch().times(CATCHWORD_ROOM - 1);
    for (Catchword each : catchwords) {
      if (each.block() == block) {
        xml.append(
            "<w:p><w:pPr><w:pStyle w:val=\"%s\"/><w:framePr w:w=\"%d\" w:wrap=\"%s\" w:vAnchor=\"page\" w:hAnchor=\"margin\" w:xAlign=\"right\" w:y=\"%d\"/><w:spacing w:before=\"%d\"/><w:jc w:val=\"right\"/></w:pPr>"
                .formatted(
                    Styles.CATCHWORD,
                    page.textWidth().twips(),
                    acrossTable() ? "around" : "notBeside",
                    page.height().minus(page.bottom()).minus(page.pitch()).minus(gap).twips(),
                    gap.twips()));
        xml.append(runs.bookmarked(each.text())).append("</w:p>");
      }
    }
  }

  /** Tables do not stop above a frame: where one goes on to another page, all pages end higher. */
  private boolean acrossTable() {
    List<Block> blocks = document.blocks();
    return catchwords.stream()
        .map(each -> each.block() + 1)
        .anyMatch(next -> next < blocks.size() && blocks.get(next) instanceof Block.Table);
  }

  private Length bottom() {
    return acrossTable() ? page.bottom().plus(page.pitch().times(CATCHWORD_ROOM)) : page.bottom();
  }

  private void block(Block block, boolean keepWithNext) {
    switch (block) {
      case Paragraph paragraph -> paragraph(paragraph, keepWithNext);
      case Block.Table table -> table(table);
      case Block.Figure figure -> figure(figure, keepWithNext);
      case Block.Together together -> together(together.blocks());
      case Block.PageBreak pageBreak -> newPage = true;
    }
  }

  private void together(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      block(blocks.get(i), i + 1 < blocks.size());
    }
  }

  private void paragraph(Paragraph paragraph, boolean keepWithNext) {
    if (hasColumn(paragraph)) {
      row(paragraph, keepWithNext);
    } else {
      plain(paragraph, keepWithNext);
    }
  }

  private void plain(Paragraph paragraph, boolean keepWithNext) {
    ParagraphStyle style = paragraph.style();
    xml.append("<w:p><w:pPr><w:pStyle w:val=\"" + Styles.id(paragraph.role()) + "\"/>");
    if (keepWithNext || style.keepWithNext()) {
      xml.append("<w:keepNext/><w:keepLines/>");
    }
    if (newPage) {
      xml.append("<w:pageBreakBefore/>");
    }
    Optional<Numbering.Place> place =
        paragraph.marker().flatMap(m -> numbering.place(m, style.firstLine().pt() < 0));
    place.ifPresent(p -> xml.append(numbered(p)));
    xml.append(Properties.of(style, above));
    xml.append("</w:pPr>");
    anchors();
    newPage = false;
    above = Length.ZERO;
    paragraph
        .marker()
        .filter(m -> place.isEmpty())
        .ifPresent(m -> xml.append(runs.marker(m, paragraph.content())));
    paragraph.content().forEach(inline -> xml.append(runs.run(inline)));
    xml.append("</w:p>");
  }

  private static String numbered(Numbering.Place place) {
    return "<w:numPr><w:ilvl w:val=\""
        + place.level()
        + "\"/><w:numId w:val=\""
        + place.list()
        + "\"/></w:numPr>";
  }

  /** The fixed things of page 1 hang on its first paragraph. */
  private void anchors() {
    if (anchored) {
      return;
    }
    anchored = true;
    placed(document.firstPage());
  }

  private void placed(List<Placed> all) {
    for (Placed placed : all) {
      switch (placed) {
        case Placed.Image image -> {
          pictures.add(Rasters.png(image.picture()));
          xml.append(Anchors.picture(image, pictures.size()));
        }
        case Placed.Words words -> xml.append(Anchors.words(words, page, runs.run(words.text())));
      }
    }
  }

  private void figure(Block.Figure figure, boolean keepWithNext) {
    boolean kept = keepWithNext || figure.style().keepWithNext();
    xml.append("<w:p><w:pPr>" + (kept ? "<w:keepNext/>" : ""))
        .append(newPage ? "<w:pageBreakBefore/>" : "")
        .append(
            "<w:spacing w:before=\"%d\" w:line=\"240\" w:lineRule=\"auto\"/>"
                .formatted(figure.style().before().plus(above).twips()))
        .append(Properties.of(figure.style().before(Length.ZERO), Length.ZERO))
        .append("</w:pPr>");
    anchors();
    newPage = false;
    above = Length.ZERO;
    pictures.add(Rasters.png(figure.picture()));
    xml.append(Anchors.inline(figure, pictures.size())).append("</w:p>");
  }

  /** True if its last tab jumps beyond the end of its lines, to a column of its own. */
  private boolean hasColumn(Paragraph paragraph) {
    ParagraphStyle style = paragraph.style();
    return style.right().pt() > 0
        && paragraph.content().contains(new Inline.Tab())
        && !style.tabs().isEmpty()
        && style.tabs().getLast().at().compareTo(page.textWidth().minus(style.right())) >= 0;
  }

  /** A row without rules: the text, and what stands beside its last line. */
  private void row(Paragraph paragraph, boolean keepWithNext) {
    ParagraphStyle style = paragraph.style();
    List<Inline> content = paragraph.content();
    boolean filled = tabs(content) == style.tabs().size();
    int end = filled ? content.lastIndexOf(new Inline.Tab()) : content.size();
    Length width = page.textWidth().minus(style.right());
    Length beside = style.tabs().getLast().at().minus(width);
    xml.append(
            "<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/>"
                .formatted(page.textWidth().twips()))
        .append(Tables.BARE + "</w:tblPr><w:tblGrid>")
        .append("<w:gridCol w:w=\"%d\"/>".formatted(width.twips()))
        .append("<w:gridCol w:w=\"%d\"/></w:tblGrid>".formatted(style.right().twips()))
        .append("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
        .append(
            "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>".formatted(width.twips()));
    plain(
        new Paragraph(
            paragraph.role(),
            paragraph.marker(),
            content.subList(0, end),
            style
                .right(Length.ZERO)
                .tabs(style.tabs().subList(0, style.tabs().size() - 1).toArray(TabStop[]::new))),
        keepWithNext);
    xml.append(
            "</w:tc><w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>"
                .formatted(style.right().twips()))
        .append("<w:vAlign w:val=\"bottom\"/></w:tcPr>");
    plain(
        new Paragraph(
            paragraph.role(),
            Optional.empty(),
            filled ? content.subList(end + 1, content.size()) : List.of(),
            ParagraphStyle.PLAIN.left(beside)),
        keepWithNext);
    xml.append("</w:tc></w:tr></w:tbl>");
  }

  private static long tabs(List<Inline> content) {
    return content.stream().filter(Inline.Tab.class::isInstance).count();
  }

  private void table(Block.Table table) {
    if (table.before().pt() > 0) {
      xml.append(
          "<w:p><w:pPr><w:keepNext/><w:spacing w:line=\"%d\" w:lineRule=\"exact\"/></w:pPr></w:p>"
              .formatted(table.before().twips()));
    }
    xml.append(
            "<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblInd w:w=\"%d\" w:type=\"dxa\"/>"
                .formatted(
                    table.widths().stream().mapToLong(Length::twips).sum(), table.left().twips()))
        .append(Tables.PROPERTIES + "</w:tblPr><w:tblGrid>");
    table.widths().forEach(w -> xml.append("<w:gridCol w:w=\"%d\"/>".formatted(w.twips())));
    xml.append("</w:tblGrid>");
    table.rows().forEach(row -> row(row, table.widths()));
    xml.append("</w:tbl>");
  }

  private void row(Block.Row row, List<Length> widths) {
    xml.append(
        "<w:tr><w:trPr><w:cantSplit/>" + (row.heading() ? "<w:tblHeader/>" : "") + "</w:trPr>");
    for (int i = 0; i < row.cells().size(); i++) {
      Block.Cell cell = row.cells().get(i);
      xml.append(
              "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>"
                  .formatted(widths.get(i).twips()))
          .append("<w:p><w:pPr><w:pStyle w:val=\"%s\"/>".formatted(Styles.id(Role.TABLE_CELL)))
          .append("<w:jc w:val=\"%s\"/></w:pPr>".formatted(Properties.justification(cell.align())));
      cell.content().forEach((Inline inline) -> xml.append(runs.run(inline)));
      xml.append("</w:p></w:tc>");
    }
    xml.append("</w:tr>");
  }

  private String section() {
    return "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"rId5\"/><w:headerReference"
        + " w:type=\"default\" r:id=\"rId6\"/><w:footerReference w:type=\"first\""
        + " r:id=\"rId7\"/><w:footerReference w:type=\"default\" r:id=\"rId7\"/>"
        + "<w:pgSz w:w=\"%d\" w:h=\"%d\"/>".formatted(page.width().twips(), page.height().twips())
        + "<w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\" w:header=\"%d\" w:footer=\"%d\" w:gutter=\"0\"/>"
            .formatted(
                new Margins(page).top().twips(),
                page.right().twips(),
                bottom().twips(),
                page.left().twips(),
                new Margins(page).headerTop().twips(),
                Margins.FOOTER.twips())
        + "<w:pgNumType w:fmt=\"%s\"/><w:titlePg/></w:sectPr>"
            .formatted(page.thaiDigits() ? "thaiNumbers" : "decimal");
  }
}
