package saraban.layout;

import saraban.document.Document;
import saraban.document.TextMeasure;
import saraban.letter.Kind;
import saraban.letter.Letter;

/** Sets a letter in its official form. */
public final class LetterLayout {

  private LetterLayout() {}

  /**
   * @throws FormUnavailable if we cannot set this kind of letter
   */
  public static Document document(Letter letter, Appearance appearance, TextMeasure measure) {
    if (letter.kind() != Kind.EXTERNAL_LETTER) {
      throw new FormUnavailable(letter.kind());
    }
    return new ExternalLetter(letter, appearance, measure).document();
  }
}
