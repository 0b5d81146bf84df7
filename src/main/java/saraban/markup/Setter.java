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

  /** Columns are weighed by the characters of their longest text, within these bounds. */
  private static final int NARROWEST = 8;

  private static final int WIDEST = 60;
  private static final int CELL_PADDING = 4;

  private final BodyStyle style;
  private final Levels levels;

  Setter(BodyStyle style) {
    this.style = style;
    this.levels = new Levels(style);
  }

  List<Block> blocks(List<Part> parts) {
    return parts.stream().map(this::block).toList();
  }

  private Block block(Part part) {
    return switch (part) {
      case Part.Text text -> {
        levels.paragraph();
        yield paragraph(Role.BODY, Optional.empty(), 0, text.text());
      }
      case Part.Item item -> {
        Marker marker = levels.next(item);
        yield paragraph(Role.ITEM, Optional.of(marker), marker.level(), item.text());
      }
      case Part.Table table -> table(table);
    };
  }

  private Block paragraph(Role role, Optional<Marker> marker, int level, String text) {
    ParagraphStyle look =
        ParagraphStyle.PLAIN
            .align(ParagraphStyle.Align.JUSTIFY)
            .firstLine(style.firstLine().plus(style.itemStep().times(level)))
            .before(style.before());
    return new Block.Paragraph(role, marker, Emphasis.inlines(text, style.text()), look);
  }

  private Block table(Part.Table table) {
    List<Block.Row> rows = new ArrayList<>();
    for (Part.Row row : table.rows()) {
      boolean heading = rows.isEmpty();
      TextStyle text = heading ? style.text().with(Typeface.BOLD) : style.text();
      List<Block.Cell> cells = new ArrayList<>();
      for (int i = 0; i < table.columns().size(); i++) {
        String content = i < row.cells().size() ? row.cells().get(i) : "";
        ParagraphStyle.Align align = heading ? ParagraphStyle.Align.CENTER : table.columns().get(i);
        cells.add(new Block.Cell(align, Emphasis.inlines(content, text)));
      }
      rows.add(new Block.Row(heading, List.copyOf(cells)));
    }
    return new Block.Table(widths(table), Length.ZERO, style.before(), List.copyOf(rows));
  }

  /** Each column gets its share of the width by its longest text. */
  private List<Length> widths(Part.Table table) {
    int columns = table.columns().size();
    double[] weights = new double[columns];
    double sum = 0;
    for (int i = 0; i < columns; i++) {
      int column = i;
      int longest =
          table.rows().stream()
              .mapToInt(row -> column < row.cells().size() ? row.cells().get(column).length() : 0)
              .max()
              .orElse(1);
      weights[i] = Math.clamp(longest + CELL_PADDING, NARROWEST, WIDEST);
      sum += weights[i];
    }
    List<Length> widths = new ArrayList<>();
    for (double weight : weights) {
      widths.add(style.width().times(weight / sum));
    }
    return List.copyOf(widths);
  }
}
