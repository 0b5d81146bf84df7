package saraban.document;

import java.util.List;
import java.util.Optional;

/** A part of a document that stands below the one before it. */
public sealed interface Block {

  /** Text, with an item's number in front if it is one. */
  record Paragraph(Role role, Optional<Marker> marker, List<Inline> content, ParagraphStyle style)
      implements Block {

    public static Paragraph of(Role role, ParagraphStyle style, Inline... content) {
      return new Paragraph(role, Optional.empty(), List.of(content), style);
    }
  }

  /**
   * A picture between the paragraphs, where {@code style} aligns it.
   *
   * @param alt what it shows, for readers who cannot see
   */
  record Figure(Picture picture, Length width, Length height, String alt, ParagraphStyle style)
      implements Block {}

  /**
   * A table with ruled cells as wide as the text; a heading row repeats on every page.
   *
   * @param widths of the columns
   * @param left from the left margin
   * @param before space above
   */
  record Table(List<Length> widths, Length left, Length before, List<Row> rows) implements Block {}

  /** A row of a table. */
  record Row(boolean heading, List<Cell> cells) {}

  /** A cell of a table. */
  record Cell(ParagraphStyle.Align align, List<Inline> content) {}

  /**
   * Blocks that stand on one page, with the last lines of the text before them.
   *
   * @param company how many lines of body text before them must stand on the same page
   */
  record Together(List<Block> blocks, int company) implements Block {}

  /** What follows starts on a new page. */
  record PageBreak() implements Block {}
}
