package saraban.printout;

import java.time.LocalDate;
import java.util.List;
import saraban.document.Length;
import saraban.document.ParagraphStyle.Align;

/**
 * A list to print on A4 across: its heading repeats on every page and no row is split.
 *
 * @param title "ทะเบียนหนังสือส่ง"
 * @param lines below the title: of which office, which days
 * @param foot lines below the table; mostly none
 * @param date that stands in the file's metadata
 */
public record Listing(
    String title,
    List<String> lines,
    List<Column> columns,
    List<Line> rows,
    List<String> foot,
    LocalDate date) {

  /**
   * A column.
   *
   * @param width on A4 across there are 267 mm for all
   */
  public record Column(String heading, Length width, Align align) {

    public static Column of(String heading, double mm) {
      return new Column(heading, Length.mm(mm), Align.START);
    }

    /** For numbers and days. */
    public static Column centred(String heading, double mm) {
      return new Column(heading, Length.mm(mm), Align.CENTER);
    }
  }

  /**
   * A row.
   *
   * @param crossedOut whether it is cancelled: printed in red
   */
  public record Line(List<String> cells, boolean crossedOut) {

    public static Line of(String... cells) {
      return new Line(List.of(cells), false);
    }

    public static Line crossedOut(String... cells) {
      return new Line(List.of(cells), true);
    }
  }
}
