package saraban.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import saraban.docx.WordText;
import saraban.markup.Markup;

/** A Word file as lines of text, as somebody would copy it out. */
final class PlainLines {

  private static final int TWIPS_TO_COLUMN = 100;
  private static final int WIDEST = 60;

  private final boolean markup;
  private final List<String> lines = new ArrayList<>();
  private boolean body;

  private PlainLines(boolean markup) {
    this.markup = markup;
  }

  /**
   * @param markup whether paragraphs and tables behind the head are written with their emphasis
   */
  static String of(WordText word, boolean markup) {
    PlainLines reader = new PlainLines(markup);
    word.boxes().forEach(box -> reader.lines.add(box.text()));
    word.margins().stream().filter(text -> text.length() < 20).forEach(reader.lines::add);
    word.parts().forEach(reader::add);
    return String.join("\n", reader.lines);
  }

  private void add(WordText.Part part) {
    switch (part) {
      case WordText.Paragraph paragraph -> add(paragraph);
      case WordText.Table table -> add(table);
    }
  }

  private void add(WordText.Paragraph paragraph) {
    String bare = paragraph.text().strip();
    boolean closes = bare.startsWith("ขอแสดงความนับถือ");
    body &= !closes;
    String number = paragraph.number().isEmpty() ? "" : paragraph.number() + " ";
    String text =
        body && markup
            ? Markup.write(Blocks.paragraph(paragraph))
            : number + paragraph.text().stripTrailing();
    long indent = Math.clamp(paragraph.indent() / TWIPS_TO_COLUMN, 0, WIDEST);
    text.lines().forEach(line -> lines.add(" ".repeat((int) indent) + line));
    if (bare.isEmpty()) {
      lines.add("");
    }
    body |= bare.matches("(?:กราบ)?เรียน[\\s:].*");
  }

  /** A table of the head is a way to set its parts beside each other. */
  private void add(WordText.Table table) {
    if (body && table.rows().size() > 1) {
      lines.add("");
      lines.addAll(Markup.write(Blocks.of(table)).lines().toList());
      lines.add("");
      return;
    }
    for (WordText.Row row : table.rows()) {
      lines.add(row.cells().stream().map(PlainLines::cell).collect(Collectors.joining("\t")));
    }
  }

  private static String cell(WordText.Cell cell) {
    return cell.paragraphs().stream()
        .map(WordText.Paragraph::text)
        .collect(Collectors.joining(" "))
        .strip();
  }
}
