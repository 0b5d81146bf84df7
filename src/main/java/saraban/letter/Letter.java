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
 * @param particulars what only some forms have
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
    Digits digits,
    Particulars particulars) {

  /** A letter without anything that only some forms have. */
  public Letter(
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
    this(
        kind,
        urgency,
        secrecy,
        number,
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
        digits,
        Particulars.NONE);
  }

  /** An empty draft, with the salutation and closing that its kind begins with. */
  public static Letter blank(Kind kind) {
    return new Letter(
        kind,
        Urgency.NORMAL,
        Secrecy.NONE,
        kind.numberedByYear() ? Optional.of(YearNumber.OPEN) : Optional.empty(),
        Sender.BLANK,
        LetterDate.BLANK,
        "",
        kind.salutation(),
        List.of(),
        List.of(),
        List.of(),
        "",
        kind.closing(),
        Signatory.BLANK,
        List.of(),
        Contact.BLANK,
        List.of(),
        Digits.THAI);
  }

  /** The same letter, otherwise in some fields. */
  public LetterChange but() {
    return new LetterChange(this);
  }

  public Letter withNumber(LetterNumber other) {
    return but().number(Optional.of(other)).letter();
  }

  public Letter withSignatory(Signatory other) {
    return but().signatory(other).letter();
  }

  /** As it is printed for signature: the running number and the day are left open. */
  public Letter forSignature() {
    LetterDate open =
        date instanceof LetterDate.Day whole
            ? new LetterDate.Month(YearMonth.from(whole.day()))
            : date;
    return but().number(number.map(LetterNumber::unnumbered)).date(open).letter();
  }
}
