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
   * @param struck how many of its cells, from the first, are crossed out
   * @param red whether it is a fault: printed in red
   */
  public record Line(List<String> cells, int struck, boolean red) {

    public Line(List<String> cells) {
      this(cells, 0, false);
    }

    public static Line of(String... cells) {
      return new Line(List.of(cells));
    }

    /** A number that is cancelled: the cells that name its letter are crossed out. */
    public static Line struck(int cells, List<String> all) {
      return new Line(all, cells, false);
    }

    /** Something that must not be. */
    public static Line fault(String... cells) {
      return new Line(List.of(cells), 0, true);
    }
  }
}
