package saraban.template;

import saraban.thai.Digits;

/** The functions that a template may call: #thai.digits(x), #thai.arabic(x). */
public final class ThaiFunctions {

  /** The text with Thai digits. */
  public String digits(Object text) {
    return Digits.THAI.of(String.valueOf(text));
  }

  /** The text with Arabic digits. */
  public String arabic(Object text) {
    return Digits.ARABIC.of(String.valueOf(text));
  }
}
