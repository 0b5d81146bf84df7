package saraban.issuing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.document.Block;
import saraban.document.Document;
import saraban.document.Inline;
import saraban.document.Placed;
import saraban.docx.Catchword;
import saraban.typesetting.Layout;
import saraban.typesetting.Page;

/** Finds where the pages of a document end, so that its Word file says the same catchwords. */
final class Catchwords {

  private static final int FURNITURE = -1;

  private Catchwords() {}

  static List<Catchword> of(Document document, Layout layout) {
    List<Catchword> found = new ArrayList<>();
    List<Integer> starts = starts(document);
    int said = 0;
    for (Page page : layout.pages()) {
      int before = said;
      said += length(page);
      int end = said;
      Optional<Integer> last = lastStart(document, starts, before, end);
      if (page.number() < layout.pages().size() && last.isPresent()) {
        catchword(page).ifPresent(text -> found.add(new Catchword(last.get(), text)));
      }
    }
    return List.copyOf(found);
  }

  /** The last block that begins on a page, if it is a paragraph. */
  private static Optional<Integer> lastStart(
      Document document, List<Integer> starts, int from, int to) {
    for (int i = starts.size() - 1; i >= 0; i--) {
      boolean here = starts.get(i) < to && starts.get(i) >= from;
      if (here && document.blocks().get(i) instanceof Block.Paragraph) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> catchword(Page page) {
    return lines(page)
        .filter(line -> line.element() == FURNITURE)
        .map(Page.TextLine::text)
        .filter(text -> text.startsWith("/") && text.endsWith("..."))
        .findFirst();
  }

  private static int length(Page page) {
    return lines(page)
        .filter(line -> line.element() != FURNITURE)
        .mapToInt(line -> bare(line.text()))
        .sum();
  }

  private static java.util.stream.Stream<Page.TextLine> lines(Page page) {
    return page.items().stream()
        .filter(Page.TextLine.class::isInstance)
        .map(Page.TextLine.class::cast);
  }

  /** How many letters stand before each block. */
  private static List<Integer> starts(Document document) {
    List<Integer> starts = new ArrayList<>();
    int said = 0;
    for (Placed placed : document.firstPage()) {
      boolean field = placed instanceof Placed.Words w && !w.text().field().isEmpty();
      said += field ? bare(((Placed.Words) placed).text().text()) : 0;
    }
    for (Block block : document.blocks()) {
      starts.add(said);
      said += length(block);
    }
    return starts;
  }

  private static int length(Block block) {
    return switch (block) {
      case Block.Paragraph p -> p.marker().map(m -> bare(m.text())).orElse(0) + length(p.content());
      case Block.Table t ->
          t.rows().stream()
              .flatMap(r -> r.cells().stream())
              .mapToInt(c -> length(c.content()))
              .sum();
      case Block.Together t -> t.blocks().stream().mapToInt(Catchwords::length).sum();
      case Block.Figure f -> 0;
      case Block.PageBreak b -> 0;
    };
  }

  private static int length(List<Inline> content) {
    return content.stream().mapToInt(i -> i instanceof Inline.Text t ? bare(t.text()) : 0).sum();
  }

  private static int bare(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean thai = c >= 'ก' && c <= '๛';
      count += thai || !Character.isWhitespace(c) && c != '\u00A0' ? 1 : 0;
    }
    return count;
  }
}
