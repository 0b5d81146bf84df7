package saraban.docx;

/** How tables look: thin rules around every cell. */
final class Tables {

  private static final String SIDES =
      rule("top")
          + rule("left")
          + rule("bottom")
          + rule("right")
          + rule("insideH")
          + rule("insideV");

  static final String PROPERTIES =
      "<w:tblBorders>" + SIDES + "</w:tblBorders><w:tblLayout w:type=\"fixed\"/>";

  /** No rules, no room beside the text. */
  static final String BARE =
      "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>"
          + "<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>";

  private Tables() {}

  private static String rule(String side) {
    return "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>".formatted(side);
  }
}
