package saraban.layout;

import saraban.document.Document;
import saraban.document.TextMeasure;
import saraban.letter.Letter;

/** Sets a letter in its official form. */
public final class LetterLayout {

  private LetterLayout() {}

  public static Document document(Letter letter, Appearance appearance, TextMeasure measure) {
    throw new UnsupportedOperationException();
  }
}
