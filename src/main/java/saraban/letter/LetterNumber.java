package saraban.letter;

import saraban.thai.Digits;

/**
 * The number of a letter: by reference code ({@code กบ 0023.1/ว 2332}) or, for orders and the like,
 * by year ({@code 123/2564}).
 */
public sealed interface LetterNumber permits ReferenceNumber, YearNumber {

  /** As it is stored and compared, in Arabic digits. */
  String canonical();

  /** The canonical form in the given digits. */
  default String in(Digits digits) {
    return digits.of(canonical());
  }

  boolean circular();

  /** Whether it has its running part. */
  boolean complete();

  /**
   * The same number with its running part.
   *
   * @param running as the rule of the book writes it
   * @param year of the book, Buddhist era
   */
  LetterNumber numbered(String running, int year);

  /** The same number with its running part open. */
  LetterNumber unnumbered();

  /**
   * Reads a number as letters of a kind bear it.
   *
   * @throws NotALetterNumber with a sentence in Thai that says why
   */
  static LetterNumber parse(Kind kind, String spelling) {
    return kind.numberedByYear()
        ? YearNumber.find(spelling)
            .<LetterNumber>map(number -> number)
            .orElseGet(() -> ReferenceNumber.parse(spelling))
        : ReferenceNumber.parse(spelling);
  }
}
