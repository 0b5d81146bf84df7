package saraban.form;

import java.util.List;

/**
 * A list of returns, one a row, in the columns that the office above asks for.
 *
 * @param form name of the form that it lists
 */
public record Report(
    String name, String title, String version, String note, String form, List<Column> columns) {

  /**
   * A column.
   *
   * @param from what of the office or its progress stands in it; empty if an answer does
   * @param of key of the answer
   */
  public record Column(String heading, From from, String of, int width) {}

  /** What a column can take besides answers. */
  public enum From {
    ANSWER,
    PROVINCE,
    DISTRICT,
    /** The full name of the office. */
    OFFICE,
    STATE,
    /** The day on which the district accepted the return. */
    CHECKED,
    /** The day on which the province accepted it, in words. */
    SCREENED,
    /** The last remark made about it. */
    REMARK
  }
}
