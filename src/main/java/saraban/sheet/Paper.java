package saraban.sheet;

/**
 * A4 as a sheet is printed: as wide as the paper, as many pages as it needs, with page numbers.
 *
 * @param headingRows rows at the top that repeat on every page and stay in sight
 */
public record Paper(boolean landscape, int headingRows) {

  public static final Paper UPRIGHT = new Paper(false, 0);
  public static final Paper LANDSCAPE = new Paper(true, 0);

  public Paper headingRows(int rows) {
    return new Paper(landscape, rows);
  }
}
