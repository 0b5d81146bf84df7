package saraban.sheet;

/**
 * How much of a file is read at most.
 *
 * @param bytes of the file
 * @param inflated bytes of all its parts together when unpacked
 * @param rows of a sheet; what stands below is left out and the sheet marked as cut
 * @param cells of the workbook
 */
public record Limits(int bytes, long inflated, int rows, int cells, int sheets) {

  private static final int MEGABYTE = 1024 * 1024;

  /** Enough for any form. */
  public static final Limits FORM = new Limits(20 * MEGABYTE, 200L * MEGABYTE, 5_000, 200_000, 40);
}
