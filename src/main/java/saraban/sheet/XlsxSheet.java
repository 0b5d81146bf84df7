package saraban.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;

/** One sheet of a .xlsx on its way through. */
final class XlsxSheet {

  /** Spreadsheet programs vouch for no more. */
  private static final MathContext VOUCHED = new MathContext(15);

  private static final int MOST_MERGED = 5_000;
  private static final int MOST_COLUMNS = 1_000;

  private final XMLStreamReader xml;
  private final Shared shared;
  private final SortedMap<Address, Found> cells = new TreeMap<>();
  private final List<Area> merged = new ArrayList<>();
  private boolean cut;
  private int row = -1;
  private int column = -1;

  /** What all sheets of a workbook share. */
  record Shared(List<String> strings, NumberFormats formats, boolean dates1904, Limits limits) {}

  XlsxSheet(XMLStreamReader xml, Shared shared) {
    this.xml = xml;
    this.shared = shared;
  }

  ReadSheet read(String name, boolean hidden) throws XMLStreamException {
    while (xml.hasNext() && !cut) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "row" -> row();
          case "c" -> cell();
          case "mergeCell" -> merge();
          default -> {}
        }
      }
    }
    return new ReadSheet(name, hidden, cells, List.copyOf(merged), cut);
  }

  private void row() {
    String number = XlsxReader.attribute(xml, "r");
    row = number.matches("\\d{1,7}") ? Integer.parseInt(number) - 1 : row + 1;
    column = -1;
    cut = row >= shared.limits().rows();
  }

  private void cell() throws XMLStreamException {
    Address address =
        Address.parse(XlsxReader.attribute(xml, "r")).orElse(new Address(row, column + 1));
    column = address.column();
    String type = XlsxReader.attribute(xml, "t");
    String style = XlsxReader.attribute(xml, "s");
    Raw raw = raw();
    Optional<Content> content = content(type, style, raw.value());
    if (column < MOST_COLUMNS) {
      content.ifPresent(c -> cells.put(address, new Found(c, raw.formula())));
    }
    cut = cut || cells.size() > shared.limits().cells();
  }

  private record Raw(String value, Optional<String> formula) {}

  private Raw raw() throws XMLStreamException {
    String value = "";
    Optional<String> formula = Optional.empty();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> value = xml.getElementText();
          case "f" -> formula = Optional.of(xml.getElementText());
          case "is" -> value = SharedStrings.text(xml, "is");
          default -> {}
        }
      }
    }
    return new Raw(value, formula);
  }

  private Optional<Content> content(String type, String style, String value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return switch (type) {
      case "s" -> sharedText(value);
      case "str", "inlineStr" -> Optional.of(new Content.Text(value));
      case "b" -> Optional.of(new Content.Flag(value.equals("1") || value.equals("true")));
      case "e" -> Optional.of(new Content.Failure(value));
      case "d" ->
          Optional.of(day(LocalDateTime.parse(value.length() > 10 ? value : value + "T00:00")));
      default -> number(style, value);
    };
  }

  private Optional<Content> sharedText(String value) {
    int index = Integer.parseInt(value);
    String text = index < shared.strings().size() ? shared.strings().get(index) : "";
    return text.isEmpty() ? Optional.empty() : Optional.of(new Content.Text(text));
  }

  private Optional<Content> number(String style, String value) {
    BigDecimal number = new BigDecimal(value).round(VOUCHED);
    boolean day = shared.formats().day(style) && DateUtil.isValidExcelDate(number.doubleValue());
    return Optional.of(
        day
            ? day(DateUtil.getLocalDateTime(number.doubleValue(), shared.dates1904()))
            : new Content.Number(number));
  }

  private static Content day(LocalDateTime moment) {
    return new Content.Day(moment.toLocalDate());
  }

  private void merge() {
    String[] ends = XlsxReader.attribute(xml, "ref").split(":", 2);
    if (ends.length == 2 && merged.size() < MOST_MERGED) {
      Address.parse(ends[0])
          .ifPresent(
              first -> Address.parse(ends[1]).ifPresent(last -> merged.add(new Area(first, last))));
    }
  }
}
