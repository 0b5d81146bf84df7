package saraban.document;

/** The four cuts of the family that a document is printed in. */
public enum Typeface {
  REGULAR,
  BOLD,
  ITALIC,
  BOLD_ITALIC;

  public boolean bold() {
    return this == BOLD || this == BOLD_ITALIC;
  }

  public boolean italic() {
    return this == ITALIC || this == BOLD_ITALIC;
  }

  public static Typeface of(boolean bold, boolean italic) {
    if (bold) {
      return italic ? BOLD_ITALIC : BOLD;
    }
    return italic ? ITALIC : REGULAR;
  }
}
