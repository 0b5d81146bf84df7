package saraban.letter;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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
    String running)
    implements LetterNumber {

  private static final String CIRCULAR = "ว";

  /** What spellings were found to be: letters to many recipients cite the same ones. */
  private static final Map<String, Optional<ReferenceNumber>> FOUND = new ConcurrentHashMap<>();

  private static final int MOST_KEPT = 1_000;
  private static final int LONGEST_KEPT = 60;

  /**
   * Reads any spelling.
   *
   * @throws NotALetterNumber with a sentence in Thai that says why
   */
  public static ReferenceNumber parse(String spelling) {
    return NumberSpelling.read(spelling);
  }

  /** Reads any spelling, or nothing if it is no letter number. */
  public static Optional<ReferenceNumber> find(String spelling) {
    Optional<ReferenceNumber> known = FOUND.get(spelling);
    return known == null ? kept(spelling, read(spelling)) : known;
  }

  private static Optional<ReferenceNumber> kept(String spelling, Optional<ReferenceNumber> found) {
    if (FOUND.size() >= MOST_KEPT) {
      FOUND.clear();
    }
    if (spelling.length() <= LONGEST_KEPT) {
      FOUND.put(spelling, found);
    }
    return found;
  }

  private static Optional<ReferenceNumber> read(String spelling) {
    try {
      return Optional.of(parse(spelling));
    } catch (NotALetterNumber e) {
      return Optional.empty();
    }
  }

  /** "กค (กวจ) 0405.2/ว 581", in Arabic digits. */
  @Override
  public String canonical() {
    String brackets = committee.isEmpty() ? "" : " (" + committee + ")";
    String owner = committeeAfterUnit ? " " + unit + brackets : brackets + " " + unit;
    String space = mark.isEmpty() || running.isEmpty() ? "" : " ";
    return prefix + owner + "/" + mark + space + running;
  }

  @Override
  public boolean circular() {
    return mark.endsWith(CIRCULAR);
  }

  @Override
  public boolean complete() {
    return !running.isEmpty();
  }

  @Override
  public ReferenceNumber numbered(String number, int year) {
    return withRunning(number);
  }

  /** The same number with its running part open. */
  @Override
  public ReferenceNumber unnumbered() {
    return withRunning("");
  }

  /** The same office's number of another mark, "ว" or none, its running part open. */
  public ReferenceNumber marked(String other) {
    return new ReferenceNumber(prefix, committee, committeeAfterUnit, unit, other, "");
  }

  private ReferenceNumber withRunning(String other) {
    return new ReferenceNumber(prefix, committee, committeeAfterUnit, unit, mark, other);
  }
}
