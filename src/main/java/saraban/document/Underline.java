package saraban.document;

/** What runs below a text. */
public enum Underline {
  NONE,
  LINE,
  /** The dots that a form is filled in on. */
  DOTS
}
