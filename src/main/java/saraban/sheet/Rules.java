package saraban.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;

/** Rules of cells as data validation. */
final class Rules {

  private static final int LONGEST_MESSAGE = 250;
  private static final String FARTHEST = "1E+15";
  private static final String TITLE = "ตรวจค่าที่กรอก";

  private Rules() {}

  static void add(org.apache.poi.ss.usermodel.Sheet sheet, Rule rule) {
    DataValidationHelper make = sheet.getDataValidationHelper();
    Area area = rule.area();
    CellRangeAddressList cells =
        new CellRangeAddressList(
            area.first().row(), area.last().row(), area.first().column(), area.last().column());
    DataValidation validation = make.createValidation(constraint(make, rule), cells);
    validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
    validation.setShowErrorBox(true);
    validation.createErrorBox(TITLE, cut(rule.message()));
    validation.setShowPromptBox(true);
    validation.createPromptBox("วิธีกรอก", cut(rule.message()));
    validation.setEmptyCellAllowed(true);
    sheet.addValidationData(validation);
  }

  private static DataValidationConstraint constraint(DataValidationHelper make, Rule rule) {
    return switch (rule) {
      case Rule.OneOf list ->
          make.createExplicitListConstraint(list.choices().toArray(String[]::new));
      case Rule.OneOfCells cells ->
          make.createFormulaListConstraint(
              "'%s'!%s".formatted(cells.sheet(), cells.list().fixed()));
      case Rule.Between numbers -> between(make, numbers);
      case Rule.AnyDay _ ->
          make.createDateConstraint(OperatorType.BETWEEN, "1", "110000", "yyyy-mm-dd");
      case Rule.NoLonger text ->
          make.createTextLengthConstraint(
              OperatorType.LESS_OR_EQUAL, String.valueOf(text.longest()), null);
    };
  }

  private static DataValidationConstraint between(DataValidationHelper make, Rule.Between rule) {
    String least = edge(rule.least(), "-" + FARTHEST);
    String most = edge(rule.most(), FARTHEST);
    return rule.whole()
        ? make.createIntegerConstraint(OperatorType.BETWEEN, least, most)
        : make.createDecimalConstraint(OperatorType.BETWEEN, least, most);
  }

  private static String edge(Optional<BigDecimal> edge, String open) {
    return edge.map(BigDecimal::toPlainString).orElse(open);
  }

  private static String cut(String message) {
    return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE);
  }
}
