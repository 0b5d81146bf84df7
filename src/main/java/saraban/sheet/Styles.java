package saraban.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook, each made once. */
final class Styles {

  static final String FACE = "TH SarabunPSK";
  static final String DAYS = "[$-D07041E]d mmm yyyy";
  private static final String TEXT = "@";
  private static final short BODY_SIZE = 14;
  private static final short TITLE_SIZE = 18;
  private static final int GREY = 0xE7E6E0;
  private static final int YELLOW = 0xFFF8D6;
  private static final int ROSE = 0xF8CFC9;
  private static final int DIM = 0x5A5F68;
  private static final int RULE = 0x8A877F;

  private final XSSFWorkbook workbook;
  private final Map<String, XSSFCellStyle> styles = new HashMap<>();
  private final Map<String, XSSFFont> fonts = new HashMap<>();

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont usual = workbook.getFontAt(0);
    usual.setFontName(FACE);
    usual.setFontHeightInPoints(BODY_SIZE);
  }

  XSSFCellStyle of(Cell cell) {
    return switch (cell) {
      case Cell.Blank blank -> text(blank.look());
      case Cell.Text text -> text(text.look());
      case Cell.Number number -> numbers(number.look(), number.decimals());
      case Cell.NumberSlot slot -> numbers(slot.look(), slot.decimals());
      case Cell.Formula formula -> numbers(formula.look(), formula.decimals());
      case Cell.Day day -> style(day.look(), DAYS, HorizontalAlignment.LEFT);
      case Cell.DaySlot slot -> style(slot.look(), DAYS, HorizontalAlignment.LEFT);
    };
  }

  private XSSFCellStyle text(Look look) {
    return switch (look) {
      case TITLE, SUBTITLE, HEADING -> style(look, "General", HorizontalAlignment.CENTER);
      case INPUT, FAULT -> style(look, TEXT, HorizontalAlignment.LEFT);
      default -> style(look, "General", HorizontalAlignment.LEFT);
    };
  }

  private XSSFCellStyle numbers(Look look, int decimals) {
    String whole = look == Look.INPUT || look == Look.FAULT ? "0" : "#,##0";
    String format = decimals == 0 ? whole : "#,##0." + "0".repeat(decimals);
    return style(look, format, HorizontalAlignment.RIGHT);
  }

  private XSSFCellStyle style(Look look, String format, HorizontalAlignment align) {
    return styles.computeIfAbsent(look + format + align, _ -> make(look, format, align));
  }

  private XSSFCellStyle make(Look look, String format, HorizontalAlignment align) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(look));
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setAlignment(align);
    style.setVerticalAlignment(
        look == Look.HEADING ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
    style.setWrapText(true);
    style.setLocked(look != Look.INPUT && look != Look.FAULT);
    switch (look) {
      case HEADING -> fill(style, GREY);
      case INPUT -> fill(style, YELLOW);
      case FAULT -> fill(style, ROSE);
      default -> {}
    }
    if (ruled(look)) {
      rule(style);
    }
    return style;
  }

  private static boolean ruled(Look look) {
    return switch (look) {
      case HEADING, BODY, TOTAL, LABEL, INPUT, FAULT -> true;
      case TITLE, SUBTITLE, SECTION, PLAIN, QUIET -> false;
    };
  }

  static void fill(XSSFCellStyle style, int rgb) {
    style.setFillForegroundColor(colour(rgb));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static void rule(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(colour(RULE));
    style.setBottomBorderColor(colour(RULE));
    style.setLeftBorderColor(colour(RULE));
    style.setRightBorderColor(colour(RULE));
  }

  private XSSFFont font(Look look) {
    return switch (look) {
      case TITLE -> font(TITLE_SIZE, true, 0);
      case SECTION, HEADING, TOTAL -> font(BODY_SIZE, true, 0);
      case QUIET -> font(BODY_SIZE, false, DIM);
      case SUBTITLE, BODY, LABEL, INPUT, FAULT, PLAIN -> font(BODY_SIZE, false, 0);
    };
  }

  private XSSFFont font(short size, boolean bold, int rgb) {
    return fonts.computeIfAbsent(
        size + " " + bold + rgb,
        _ -> {
          XSSFFont font = workbook.createFont();
          font.setFontName(FACE);
          font.setFontHeightInPoints(size);
          font.setBold(bold);
          if (rgb != 0) {
            font.setColor(colour(rgb));
          }
          return font;
        });
  }

  private static XSSFColor colour(int rgb) {
    byte[] bytes = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    return new XSSFColor(bytes, null);
  }
}
