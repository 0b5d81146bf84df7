package saraban.letter;

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
    Optional<ReferenceNumber> number,
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

  public Letter withNumber(ReferenceNumber other) {
    return new Letter(
        kind,
        urgency,
        secrecy,
        Optional.of(other),
        from,
        date,
        subject,
        salutation,
        to,
        references,
        enclosures,
        body,
        closing,
        signatory,
        unit,
        contact,
        copies,
        digits);
  }
}
