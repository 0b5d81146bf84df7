package saraban.sheet;

/**
 * A4 as a sheet is printed: so many papers wide, as many as it needs down, with page numbers.
 *
 * @param headingRows rows at the top that repeat on every page and stay in sight
 * @param headingColumns columns at the left that do the same
 * @param papersWide how many papers lie side by side
 * @param whole true if all of it goes on one paper
 */
public record Paper(
    boolean landscape, int headingRows, int headingColumns, int papersWide, boolean whole) {

  public static final Paper UPRIGHT = new Paper(false, 0, 0, 1, false);
  public static final Paper LANDSCAPE = new Paper(true, 0, 0, 1, false);

  public Paper headingRows(int rows) {
    return new Paper(landscape, rows, headingColumns, papersWide, whole);
  }

  /** Over several papers, each with the first columns again. */
  public Paper wide(int papers, int columns) {
    return new Paper(landscape, headingRows, columns, papers, false);
  }

  /** All of it on one paper. */
  public Paper onOne() {
    return new Paper(landscape, headingRows, headingColumns, 1, true);
  }
}
