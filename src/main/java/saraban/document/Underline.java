package saraban.document;

/** What runs below a text, or through it. */
public enum Underline {
  NONE,
  LINE,
  /** The dots that a form is filled in on. */
  DOTS,
  /** Crosses the text out. */
  THROUGH
}
