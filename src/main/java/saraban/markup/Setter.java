package saraban.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.document.Block;
import saraban.document.Length;
import saraban.document.Marker;
import saraban.document.ParagraphStyle;
import saraban.document.Role;
import saraban.document.TextStyle;
import saraban.document.Typeface;

/** The parts of a body in the style of a form. */
final class Setter {

  private final BodyStyle style;
  private final Levels levels;
  private Length before;

  Setter(BodyStyle style) {
    this.style = style;
    this.levels = new Levels(style);
    this.before = style.above();
  }

  List<Block> blocks(List<Part> parts) {
    List<Block> blocks = new ArrayList<>();
    for (Part part : parts) {
      before = blocks.isEmpty() ? style.above() : style.before();
      blocks.addAll(blocks(part));
    }
    return Introductions.kept(blocks);
  }

  /** The parts as {@link Writer} writes them, pictures by their names. */
  List<String> texts(List<Part> parts) {
    return parts.stream()
        .map(part ->
            part instanceof Part.Picture picture
                ? "![%s](%s)".formatted(picture.caption(), picture.file())
                : Writer.write(block(part)))
        .toList();
  }

  private List<Block> blocks(Part part) {
    return part instanceof Part.Picture picture
        ? new Pictures(style).blocks(picture, before)
        : List.of(block(part));
  }

  private Block block(Part part) {
    return switch (part) {
      case Part.Text text -> {
        levels.paragraph();
        yield heading(text.text())
            .orElseGet(() -> paragraph(Role.BODY, Optional.empty(), 0, text.text()));
      }
      case Part.Item item -> {
        Marker marker = levels.next(item);
        yield paragraph(Role.ITEM, Optional.of(marker), marker.level(), item.text());
      }
      case Part.Table table -> table(table);
      case Part.Picture picture -> throw new IllegalStateException("pictures are more than one");
    };
  }

  private Block paragraph(Role role, Optional<Marker> marker, int level, String text) {
    ParagraphStyle look =
        ParagraphStyle.PLAIN
            .align(style.align())
            .firstLine(style.firstLine().plus(style.itemStep().times(level)))
            .before(before);
    return new Block.Paragraph(
        role, marker, Emphasis.inlines(text, style.text()), hung(look, marker));
  }

  /** Wrapped lines of an item start below its text, where the office wants them to. */
  private ParagraphStyle hung(ParagraphStyle look, Optional<Marker> marker) {
    if (!style.hanging() || marker.isEmpty()) {
      return look;
    }
    Length number = style.measure().width(marker.get().text() + "  ", style.text());
    return look.left(look.firstLine().plus(number)).firstLine(Length.ZERO.minus(number));
  }

  private Optional<Block> heading(String text) {
    if (style.headings().isEmpty()) {
      return Optional.empty();
    }
    String words = Emphasis.plain(text);
    return style.headings().stream()
        .filter(heading -> heading.words().matcher(words).matches())
        .findFirst()
        .map(heading -> heading(heading, text));
  }

  private Block heading(BodyStyle.Heading heading, String text) {
    ParagraphStyle look =
        ParagraphStyle.PLAIN.align(heading.align()).before(before).keepingWithNext();
    TextStyle words = heading.bold() ? style.text().with(Typeface.BOLD) : style.text();
    return new Block.Paragraph(Role.BODY, Optional.empty(), Emphasis.inlines(text, words), look);
  }

  private Block table(Part.Table table) {
    List<Block.Row> rows = new ArrayList<>();
    List<ParagraphStyle.Align> columns = NumberColumns.aligned(table);
    for (Part.Row row : table.rows()) {
      boolean heading = rows.isEmpty();
      TextStyle text = heading ? style.text().with(Typeface.BOLD) : style.text();
      List<Block.Cell> cells = new ArrayList<>();
      for (int i = 0; i < table.columns().size(); i++) {
        String content = i < row.cells().size() ? row.cells().get(i) : "";
        ParagraphStyle.Align align = heading ? ParagraphStyle.Align.CENTER : columns.get(i);
        cells.add(new Block.Cell(align, Emphasis.inlines(content, text)));
      }
      rows.add(new Block.Row(heading, List.copyOf(cells)));
    }
    return new Block.Table(ColumnWidths.of(table, style), Length.ZERO, before, List.copyOf(rows));
  }
}
