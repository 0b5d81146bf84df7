package saraban.document;

/** A place to jump to, measured from the left margin of the page. */
public record TabStop(Length at, Align align) {

  /** Which end of the text after the jump stands at the stop. */
  public enum Align {
    LEFT,
    RIGHT
  }

  public static TabStop left(Length at) {
    return new TabStop(at, Align.LEFT);
  }

  public static TabStop right(Length at) {
    return new TabStop(at, Align.RIGHT);
  }
}
