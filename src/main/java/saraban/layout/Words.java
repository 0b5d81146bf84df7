package saraban.layout;

import saraban.document.Inline;
import saraban.document.TextStyle;
import saraban.document.Underline;

/** Short ways to write the pieces of a paragraph. */
final class Words {

  static final Inline TAB = new Inline.Tab();

  /** A tab with the dots of a form along it. */
  static final Inline DOTTED_TAB = new Inline.Tab(Underline.DOTS);

  private Words() {}

  static Inline.Text plain(String text, TextStyle style) {
    return Inline.Text.of(text, style);
  }

  static Inline.Text plain(String text) {
    return plain(text, Measures.TEXT);
  }

  static Inline.Text field(String field, String text, TextStyle style) {
    return Inline.Text.field(field, text, style);
  }

  static Inline.Text field(String field, String text) {
    return field(field, text, Measures.TEXT);
  }

  /** Names, of people or posts: not broken inside, one from the other only if they are many. */
  static Inline.Text name(String field, String name) {
    return new Inline.Text(name, Measures.TEXT, field, true);
  }
}
