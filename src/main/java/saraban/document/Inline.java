package saraban.document;

/** A piece of a paragraph's content. */
public sealed interface Inline {

  /**
   * Running text.
   *
   * @param field the letter's field that this text prints, as in a letter file ("subject",
   *     "references[0]"); empty where it prints none
   * @param whole true for a typed name, which is never broken inside a word that a dictionary sees
   *     in it (it may break at its spaces only if it is longer than a line)
   */
  record Text(String text, TextStyle style, String field, boolean whole) implements Inline {

    public static Text of(String text, TextStyle style) {
      return new Text(text, style, "", false);
    }

    public static Text field(String field, String text, TextStyle style) {
      return new Text(text, style, field, false);
    }
  }

  /**
   * A jump to the next tab stop of the paragraph.
   *
   * @param below what runs along it
   */
  record Tab(Underline below) implements Inline {

    public Tab() {
      this(Underline.NONE);
    }
  }

  /** A new line inside the paragraph. */
  record LineBreak() implements Inline {}
}
