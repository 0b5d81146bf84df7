package saraban.layout;

import saraban.document.Document;
import saraban.document.PictureRefused;
import saraban.document.TextMeasure;
import saraban.letter.Letter;

/** Sets a letter in its official form. */
public final class LetterLayout {

  private LetterLayout() {}

  /**
   * @throws PictureRefused if a picture is missing or cannot be used
   */
  public static Document document(Letter letter, Appearance appearance, TextMeasure measure) {
    Setting setting = new Setting(letter, appearance, measure);
    return form(setting).document(setting);
  }

  private static Form form(Setting setting) {
    return switch (setting.letter().kind()) {
      case EXTERNAL_LETTER -> new ExternalLetter(setting);
      case MEMORANDUM -> new Memorandum(setting);
      case STAMPED_LETTER -> new StampedLetter(setting);
      case ORDER, RULE, REGULATION, ANNOUNCEMENT -> new Directive(setting);
      case STATEMENT, NEWS -> new Notice(setting);
      case CERTIFICATE -> new Certificate(setting);
      case MINUTES -> new Minutes(setting);
    };
  }
}
