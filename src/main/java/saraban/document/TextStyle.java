package saraban.document;

/**
 * How a piece of text looks.
 *
 * @param size points of TH SarabunPSK; a face of other proportions is scaled to look the same
 * @param rgb 0xRRGGBB
 */
public record TextStyle(Typeface typeface, double size, int rgb, Underline underline) {

  public static final int BLACK = 0x000000;
  public static final int RED = 0xC00000;
  public static final int GREY = 0x767676;

  public static TextStyle regular(double size) {
    return new TextStyle(Typeface.REGULAR, size, BLACK, Underline.NONE);
  }

  public TextStyle with(Typeface other) {
    return new TextStyle(other, size, rgb, underline);
  }

  public TextStyle underlined(Underline other) {
    return new TextStyle(typeface, size, rgb, other);
  }

  public TextStyle inColour(int other) {
    return new TextStyle(typeface, size, other, underline);
  }
}
