package saraban.typesetting;

import java.util.ArrayList;
import java.util.List;
import saraban.document.Block;
import saraban.document.Block.Paragraph;
import saraban.document.PageStyle;
import saraban.document.ParagraphStyle;
import saraban.document.Role;
import saraban.font.FontFamily;
import saraban.typesetting.Layout.Kind;

/** The blocks of a document as rows, one below the other, with the places where pages may end. */
final class Rows {

  private final PageStyle page;
  private final FontFamily family;
  private final Elements elements;
  private final List<Row> rows = new ArrayList<>();
  private boolean forced;
  private boolean kept;
  private int list = Elements.FURNITURE;

  Rows(PageStyle page, FontFamily family, Elements elements) {
    this.page = page;
    this.family = family;
    this.elements = elements;
  }

  List<Row> all() {
    return rows;
  }

  void add(Block block) {
    switch (block) {
      case Paragraph paragraph -> paragraph(paragraph);
      case Block.Table table -> table(table);
      case Block.Figure figure -> figure(figure);
      case Block.Together together -> together(together);
      case Block.PageBreak pageBreak -> forced = true;
    }
  }

  private void paragraph(Paragraph paragraph) {
    int label = Elements.FURNITURE;
    int element;
    if (paragraph.marker().isPresent()) {
      list = list < 0 ? elements.add(Elements.FURNITURE, Kind.L) : list;
      int item = elements.add(list, Kind.LI);
      label = elements.add(item, Kind.LBL);
      element = elements.add(item, Kind.LBODY);
    } else {
      list = Elements.FURNITURE;
      boolean heading = paragraph.role() == Role.SUBJECT;
      element = elements.add(Elements.FURNITURE, heading ? Kind.H1 : Kind.P);
    }
    List<Lines.Line> lines = Lines.of(paragraph, family, page.textWidth().pt(), element, label);
    double pitch = paragraph.style().pitchOn(page).pt();
    for (int i = 0; i < lines.size(); i++) {
      double before = i == 0 ? paragraph.style().before().pt() : 0;
      append(row(lines.get(i), before, pitch, between(i, lines.size())));
    }
    kept = paragraph.style().keepWithNext();
  }

  /** No first or last line of a paragraph stands alone. */
  private static Row.Break between(int line, int lines) {
    return line == 1 || line > 0 && line == lines - 1 ? Row.Break.FORBIDDEN : Row.Break.ALLOWED;
  }

  private Row row(Lines.Line line, double before, double pitch, Row.Break breakBefore) {
    List<Page.Item> items = line.items(page.left().pt(), Places.baseline(pitch));
    return new Row(before, pitch, items, breakBefore, List.of());
  }

  private void figure(Block.Figure figure) {
    list = Elements.FURNITURE;
    ParagraphStyle style = figure.style();
    double left = page.left().plus(style.left()).pt();
    double slack =
        page.textWidth().minus(style.left()).minus(style.right()).minus(figure.width()).pt();
    double x =
        switch (style.align()) {
          case START, JUSTIFY, JUSTIFY_SPACES -> left;
          case CENTER -> left + slack / 2;
          case END -> left + slack;
        };
    int element = elements.add(Elements.FURNITURE, Kind.FIGURE, figure.alt());
    Page.Item image =
        new Page.Image(element, figure.picture(), x, 0, figure.width().pt(), figure.height().pt());
    double before = style.before().pt();
    append(new Row(before, figure.height().pt(), List.of(image), Row.Break.ALLOWED, List.of()));
    kept = style.keepWithNext();
  }

  private void append(Row row) {
    Row.Break breakBefore = kept ? Row.Break.FORBIDDEN : row.breakBefore();
    if (forced) {
      breakBefore = Row.Break.FORCED;
    }
    rows.add(row.breaking(breakBefore));
    forced = false;
    kept = false;
  }

  private void table(Block.Table table) {
    list = Elements.FURNITURE;
    new TableRows(page, family, elements).rows(table).forEach(this::append);
  }

  /**
   * The row after the first that goes along; one is enough where a second takes a picture along.
   */
  private int company(int most) {
    int second = rows.size() - most + 1;
    while (second < rows.size() && second > 0 && takesPicture(second - 1)) {
      second++;
    }
    return second;
  }

  private boolean takesPicture(int row) {
    boolean picture = rows.get(row).items().stream().anyMatch(Page.Image.class::isInstance);
    boolean kept = row > 0 && rows.get(row).breakBefore() == Row.Break.FORBIDDEN;
    return picture || kept && takesPicture(row - 1);
  }

  /** The rows stay together, with the last rows of text before them. */
  private void together(Block.Together together) {
    int company = company(together.company());
    together.blocks().forEach(this::add);
    for (int i = Math.max(1, company); i < rows.size(); i++) {
      if (rows.get(i).breakBefore() == Row.Break.ALLOWED) {
        rows.set(i, rows.get(i).breaking(Row.Break.FORBIDDEN));
      }
    }
  }
}
