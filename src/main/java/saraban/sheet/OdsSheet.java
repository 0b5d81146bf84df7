package saraban.sheet;

import static saraban.sheet.OdsReader.any;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one table of an .ods. Rows and cells that repeat are written once with their number. */
final class OdsSheet {

  private static final MathContext VOUCHED = new MathContext(15);
  private static final int COLUMNS = 16_384;

  private final XMLStreamReader xml;
  private final Limits limits;
  private final Left left;
  private final SortedMap<Address, Found> cells = new TreeMap<>();
  private final List<Area> merged = new ArrayList<>();
  private int row;
  private int column;
  private int rowRepeats;
  private boolean cut;

  /** How many cells may still be read of the whole workbook. */
  static final class Left {

    private int cells;

    Left(int cells) {
      this.cells = cells;
    }
  }

  OdsSheet(XMLStreamReader xml, Limits limits, Left left) {
    this.xml = xml;
    this.limits = limits;
    this.left = left;
  }

  ReadSheet read(String name, boolean hidden) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table")) {
        break;
      }
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table-row")) {
        row += rowRepeats;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        begin();
      }
    }
    return new ReadSheet(name, hidden, cells, List.copyOf(merged), cut);
  }

  private void begin() throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "table-row" -> {
        rowRepeats = number("number-rows-repeated");
        column = 0;
      }
      case "table-cell", "covered-table-cell" -> cell();
      default -> {}
    }
  }

  private int number(String attribute) {
    String text = any(xml, attribute);
    return text.matches("\\d{1,8}") ? Math.max(1, Integer.parseInt(text)) : 1;
  }

  private void cell() throws XMLStreamException {
    int repeats = number("number-columns-repeated");
    boolean covered = xml.getLocalName().equals("covered-table-cell");
    int rows = number("number-rows-spanned");
    int columns = number("number-columns-spanned");
    if (rows > 1 || columns > 1) {
      merged.add(Area.of(row, column, row + rows - 1, column + columns - 1));
    }
    String formula = any(xml, "formula");
    Optional<Content> content = content();
    if (content.isPresent() && !covered) {
      Optional<String> kept = formula.isEmpty() ? Optional.empty() : Optional.of(formula);
      fill(new Found(content.get(), kept), repeats);
    }
    column += repeats;
  }

  private void fill(Found found, int repeats) {
    for (int r = row; r < row + rowRepeats; r++) {
      for (int c = column; c < Math.min(COLUMNS, column + repeats); c++) {
        if (r >= limits.rows() || left.cells <= 0) {
          cut = true;
          return;
        }
        left.cells--;
        cells.put(new Address(r, c), found);
      }
    }
  }

  /** The value that the file has; the words are read in any case, to come to the cell's end. */
  private Optional<Content> content() throws XMLStreamException {
    String type = any(xml, "value-type");
    String value = any(xml, "value");
    String date = any(xml, "date-value");
    String flag = any(xml, "boolean-value");
    String words = words();
    return switch (type) {
      case "float", "percentage", "currency" ->
          Optional.of(new Content.Number(new BigDecimal(value).round(VOUCHED)));
      case "date" -> Optional.of(new Content.Day(LocalDate.parse(date.substring(0, 10))));
      case "boolean" -> Optional.of(new Content.Flag(flag.equals("true")));
      default ->
          words.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  words.matches("#\\S+[!?]|Err:\\d+|#N/A")
                      ? new Content.Failure(words)
                      : new Content.Text(words));
    };
  }

  /** Paragraphs are lines; what others wrote beside the cell is none of its words. */
  private String words() throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    int depth = 1;
    int aside = 0;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          aside += aside > 0 || xml.getLocalName().equals("annotation") ? 1 : 0;
          words.append(aside > 0 ? "" : between(words));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          aside -= aside > 0 ? 1 : 0;
        }
        case XMLStreamConstants.CHARACTERS -> words.append(aside > 0 ? "" : xml.getText());
        default -> {}
      }
    }
    return words.toString().strip();
  }

  private String between(CharSequence before) {
    return switch (xml.getLocalName()) {
      case "p" -> before.isEmpty() ? "" : "\n";
      case "s" -> " ".repeat(Math.min(1000, number("c")));
      case "tab" -> "\t";
      case "line-break" -> "\n";
      default -> "";
    };
  }
}
