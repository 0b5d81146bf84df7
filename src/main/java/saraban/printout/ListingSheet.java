package saraban.printout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import saraban.sheet.Area;
import saraban.sheet.Cell;
import saraban.sheet.Look;
import saraban.sheet.Paper;
import saraban.sheet.Row;
import saraban.sheet.Sheet;
import saraban.sheet.Workbook;
import saraban.sheet.XlsxWriter;
import saraban.thai.Digits;

/** A list as a workbook, with the same columns as in print. */
public final class ListingSheet {

  private static final double MM_OF_A_DIGIT = 1.9;

  private ListingSheet() {}

  public static byte[] xlsx(Listing listing) {
    return XlsxWriter.write(Workbook.of(listing.title(), sheet(listing)));
  }

  private static Sheet sheet(Listing listing) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(Look.TITLE, listing.title()));
    listing.lines().forEach(line -> rows.add(Row.of(Look.SUBTITLE, thai(line))));
    int heading = rows.size() + 1;
    rows.add(
        Row.of(
            Look.HEADING,
            listing.columns().stream().map(Listing.Column::heading).toArray(String[]::new)));
    listing.rows().forEach(line -> rows.add(row(line)));
    listing.foot().forEach(line -> rows.add(Row.of(Look.PLAIN, thai(line))));
    List<Integer> widths =
        listing.columns().stream()
            .map(column -> (int) Math.round(column.width().mm() / MM_OF_A_DIGIT))
            .toList();
    List<Area> merged =
        IntStream.range(0, heading - 1)
            .mapToObj(i -> Area.of(i, 0, i, listing.columns().size() - 1))
            .toList();
    return Sheet.of("รายการ", Paper.LANDSCAPE.headingRows(heading), widths, rows).merging(merged);
  }

  private static Row row(Listing.Line line) {
    Look look = line.red() || line.struck() > 0 ? Look.FAULT : Look.BODY;
    return new Row(line.cells().stream().map(cell -> Cell.text(thai(cell), look)).toList(), 0);
  }

  private static String thai(String text) {
    return Digits.THAI.of(text);
  }
}
