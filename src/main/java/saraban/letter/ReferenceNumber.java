package saraban.letter;

import java.util.Optional;
import saraban.thai.Digits;

/**
 * The number of a letter (regulation 1.6): {@code กค (กวจ) 0405.2/ว 581}.
 *
 * @param prefix consonants of the ministry or province, without dots
 * @param committee letters in brackets after the prefix or after the unit; empty if none
 * @param committeeAfterUnit where the brackets stand
 * @param unit owner code and sub-codes in Arabic digits, leading zeros kept: "0405.2"
 * @param mark between slash and running number: "ว" for a circular, else empty, "ท", "พิเศษ",
 *     "พิเศษ ว"
 * @param running as written, in Arabic digits ("2332", "6-1"); empty in a draft
 */
public record ReferenceNumber(
    String prefix,
    String committee,
    boolean committeeAfterUnit,
    String unit,
    String mark,
    String running) {

  /**
   * Reads any spelling.
   *
   * @throws NotALetterNumber with a sentence in Thai that says why
   */
  public static ReferenceNumber parse(String spelling) {
    throw new UnsupportedOperationException();
  }

  /** Reads any spelling, or nothing if it is no letter number. */
  public static Optional<ReferenceNumber> find(String spelling) {
    throw new UnsupportedOperationException();
  }

  /** "กค (กวจ) 0405.2/ว 581", in Arabic digits. */
  public String canonical() {
    throw new UnsupportedOperationException();
  }

  /** The canonical form in the given digits. */
  public String in(Digits digits) {
    return digits.of(canonical());
  }

  public boolean circular() {
    return mark.endsWith("ว");
  }

  public boolean complete() {
    return !running.isEmpty();
  }

  public ReferenceNumber numbered(int number) {
    return new ReferenceNumber(
        prefix, committee, committeeAfterUnit, unit, mark, Integer.toString(number));
  }
}
