package saraban.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import saraban.document.ParagraphStyle.Align;

/** The tables that are open while a file is read; one inside another becomes text of its cell. */
final class TableStack {

  /** A table in work. */
  private static final class Open {
    final List<WordText.Row> rows = new ArrayList<>();
    List<WordText.Cell> cells = new ArrayList<>();
    List<WordText.Paragraph> paragraphs = new ArrayList<>();
    Align align = Align.START;
  }

  private final Deque<Open> open = new ArrayDeque<>();
  private final Remarks remarks;

  TableStack(Remarks remarks) {
    this.remarks = remarks;
  }

  void begin(boolean inBox) {
    if (!open.isEmpty() || inBox) {
      remarks.add(Remarks.Unread.NESTED);
    }
    open.push(new Open());
  }

  boolean inside() {
    return !open.isEmpty();
  }

  void row() {
    if (inside()) {
      open.peek().cells = new ArrayList<>();
    }
  }

  void cell() {
    if (inside()) {
      open.peek().paragraphs = new ArrayList<>();
      open.peek().align = Align.START;
    }
  }

  void span(String columns) {
    if (inside() && WordStyles.number(columns) > 1) {
      remarks.add(Remarks.Unread.MERGED);
    }
  }

  void merged(String kind) {
    if (inside() && !kind.equals("restart")) {
      remarks.add(Remarks.Unread.MERGED);
    }
  }

  void align(String property, String value) {
    if (inside() && property.equals("jc")) {
      open.peek().align =
          switch (value) {
            case "center" -> Align.CENTER;
            case "right", "end" -> Align.END;
            default -> Align.START;
          };
    }
  }

  void add(WordText.Paragraph paragraph) {
    open.peek().paragraphs.add(paragraph);
  }

  void endCell() {
    if (inside()) {
      Open table = open.peek();
      table.cells.add(new WordText.Cell(table.align, List.copyOf(table.paragraphs)));
      table.paragraphs = new ArrayList<>();
    }
  }

  void endRow() {
    if (inside()) {
      open.peek().rows.add(new WordText.Row(List.copyOf(open.peek().cells)));
      open.peek().cells = new ArrayList<>();
    }
  }

  /** The outermost table that ends here. */
  Optional<WordText.Part> end() {
    if (!inside()) {
      return Optional.empty();
    }
    WordText.Table done = new WordText.Table(List.copyOf(open.pop().rows));
    if (inside()) {
      open.peek().paragraphs.addAll(done.paragraphs());
      return Optional.empty();
    }
    return Optional.of(done);
  }
}
