package saraban.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saraban.document.Block;
import saraban.document.Inline;
import saraban.document.Length;
import saraban.document.Marker;
import saraban.document.ParagraphStyle;
import saraban.document.Role;
import saraban.document.TextStyle;
import saraban.document.Typeface;
import saraban.document.Underline;
import saraban.docx.WordText;

/** Parts of a Word file as blocks of a letter's body. */
final class Blocks {

  private Blocks() {}

  static Block of(WordText.Part part) {
    return switch (part) {
      case WordText.Paragraph paragraph -> paragraph(paragraph);
      case WordText.Table table -> table(table);
    };
  }

  static Block.Paragraph paragraph(WordText.Paragraph paragraph) {
    Optional<Marker> marker =
        paragraph.number().isEmpty()
            ? Optional.empty()
            : Optional.of(new Marker(paragraph.level(), paragraph.number()));
    return new Block.Paragraph(
        marker.isPresent() ? Role.ITEM : Role.BODY,
        marker,
        inlines(List.of(paragraph)),
        ParagraphStyle.PLAIN);
  }

  private static Block table(WordText.Table table) {
    List<Block.Row> rows = new ArrayList<>();
    for (WordText.Row row : table.rows()) {
      List<Block.Cell> cells =
          row.cells().stream()
              .map(cell -> new Block.Cell(cell.align(), inlines(cell.paragraphs())))
              .toList();
      rows.add(new Block.Row(rows.isEmpty(), cells));
    }
    return new Block.Table(List.of(), Length.ZERO, Length.ZERO, List.copyOf(rows));
  }

  /** Breaks that people type to end a line go; a cell's paragraphs are joined by spaces. */
  private static List<Inline> inlines(List<WordText.Paragraph> paragraphs) {
    List<Inline> all = new ArrayList<>();
    for (WordText.Paragraph paragraph : paragraphs) {
      if (!all.isEmpty() && !paragraph.blank()) {
        all.add(Inline.Text.of(" ", TextStyle.regular(16)));
      }
      for (WordText.Piece piece : paragraph.pieces()) {
        WordText.Look look = piece.look();
        TextStyle style =
            TextStyle.regular(16)
                .with(Typeface.of(look.bold(), look.italic()))
                .underlined(look.underline() ? Underline.LINE : Underline.NONE);
        all.add(Inline.Text.of(unbroken(piece.text()), style));
      }
    }
    return trimmed(all);
  }

  private static String unbroken(String text) {
    return text.replaceAll("(?<=[ก-๎]) *\n *(?=[ก-๎])", "").replaceAll(" *\n *", " ");
  }

  /** Tabs and spaces before the first word are its indent. */
  private static List<Inline> trimmed(List<Inline> inlines) {
    List<Inline> trimmed = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text && trimmed.isEmpty()) {
        String bare = text.text().stripLeading();
        if (!bare.isEmpty()) {
          trimmed.add(Inline.Text.of(bare, text.style()));
        }
      } else {
        trimmed.add(inline);
      }
    }
    return List.copyOf(trimmed);
  }
}
