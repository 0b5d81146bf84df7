package saraban.thai;

import java.util.List;
import java.util.OptionalInt;

/** Small numbers in words: สิบห้า, สามสิบ, หนึ่งร้อยยี่สิบ. */
public final class NumberWords {

  /** A pattern that matches a number in words. */
  public static final String PATTERN =
      "(?:หนึ่ง|เอ็ด|สอง|ยี่|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย){1,7}";

  private static final List<String> UNITS =
      List.of("", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า");

  private NumberWords() {}

  /** 1 to 999; nothing if the text is no number in words. Tone marks may be missing. */
  public static OptionalInt read(String words) {
    String rest = bare(words);
    if (rest.isEmpty()) {
      return OptionalInt.empty();
    }
    String[] hundreds = split(rest, bare("ร้อย"));
    String[] tens = split(hundreds[1], bare("สิบ"));
    int value =
        100 * part(hundreds[0], rest.contains(bare("ร้อย")))
            + 10 * part(tens[0], hundreds[1].contains(bare("สิบ")))
            + part(tens[1], false);
    return value > 0 && value < 1000 ? OptionalInt.of(value) : OptionalInt.empty();
  }

  private static String[] split(String text, String at) {
    int index = text.indexOf(at);
    return index < 0
        ? new String[] {"", text}
        : new String[] {text.substring(0, index), text.substring(index + at.length())};
  }

  /**
   * One figure; alone before ร้อย or สิบ nothing means one; far out of range if it is no figure.
   */
  private static int part(String figure, boolean alone) {
    if (figure.isEmpty()) {
      return alone ? 1 : 0;
    }
    if (figure.equals(bare("ยี่"))) {
      return 2;
    }
    if (figure.equals(bare("เอ็ด"))) {
      return 1;
    }
    int index = UNITS.stream().map(NumberWords::bare).toList().indexOf(figure);
    return index > 0 ? index : 1000;
  }

  private static String bare(String text) {
    return text.replaceAll("[\\u0E47-\\u0E4E]", "");
  }
}
