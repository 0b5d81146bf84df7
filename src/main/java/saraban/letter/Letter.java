package saraban.letter;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import saraban.thai.Digits;

/**
 * What a letter says, field by field, with the names of a letter file. A draft may have gaps: empty
 * texts, a number without its running part, a date without a day.
 *
 * @param body markup, see letter-templates/README.md
 * @param digits in which everything that we set (number, dates, item and page numbers) is printed
 */
public record Letter(
    Kind kind,
    Urgency urgency,
    Secrecy secrecy,
    Optional<LetterNumber> number,
    Sender from,
    LetterDate date,
    String subject,
    String salutation,
    List<String> to,
    List<Reference> references,
    List<Enclosure> enclosures,
    String body,
    String closing,
    Signatory signatory,
    List<String> unit,
    Contact contact,
    List<String> copies,
    Digits digits) {

  public Letter withNumber(LetterNumber other) {
    return with(Optional.of(other), date, signatory);
  }

  public Letter withSignatory(Signatory other) {
    return with(number, date, other);
  }

  /** As it is printed for signature: the running number and the day are left open. */
  public Letter forSignature() {
    LetterDate open =
        date instanceof LetterDate.Day whole
            ? new LetterDate.Month(YearMonth.from(whole.day()))
            : date;
    return with(number.map(LetterNumber::unnumbered), open, signatory);
  }

  private Letter with(
      Optional<LetterNumber> otherNumber, LetterDate otherDate, Signatory otherSignatory) {
    return new Letter(
        kind,
        urgency,
        secrecy,
        otherNumber,
        from,
        otherDate,
        subject,
        salutation,
        to,
        references,
        enclosures,
        body,
        closing,
        otherSignatory,
        unit,
        contact,
        copies,
        digits);
  }
}
