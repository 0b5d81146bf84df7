package saraban.intake;

import java.util.List;
import java.util.Optional;
import saraban.letter.Kind;
import saraban.letter.Letter;
import saraban.letter.LetterNumber;
import saraban.letter.NotALetterNumber;
import saraban.letter.Sender;
import saraban.letter.Signatory;
import saraban.reading.ReadLetter;
import saraban.reading.Reading;

/**
 * What can be taken over from a file's text into the letter that is registered.
 *
 * @param number as it stands on the letter
 */
record ReadFields(Letter letter, String number) {

  static final ReadFields NOTHING =
      new ReadFields(Letter.blank(Kind.EXTERNAL_LETTER).but().closing("").letter(), "");

  /** Of a scan nothing but what words say: its digits are not to be trusted. */
  static ReadFields of(FileText text) {
    return switch (text.source()) {
      case TYPED -> typed(ReadLetter.read(text.text()));
      case SCANNED -> scanned(ReadLetter.read(text.text()));
      case NO_READER, NOTHING -> NOTHING;
    };
  }

  private static ReadFields typed(Reading read) {
    Letter letter =
        words(read)
            .but()
            .number(number(read.kind(), read.number()))
            .from(new Sender("", read.issuer(), read.head()))
            .date(read.date())
            .references(read.references())
            .enclosures(read.enclosures())
            .body(read.body())
            .closing(read.closing())
            .signatory(new Signatory(read.signatory().name(), read.signatory().lines()))
            .unit(read.unit())
            .contact(read.contact())
            .copies(read.copies())
            .letter();
    return new ReadFields(letter, read.number().isEmpty() ? read.numberAsWritten() : read.number());
  }

  private static ReadFields scanned(Reading read) {
    return new ReadFields(words(read), "");
  }

  private static Letter words(Reading read) {
    return NOTHING
        .letter()
        .but()
        .kind(read.kind())
        .urgency(read.urgency())
        .secrecy(read.secrecy())
        .number(Optional.empty())
        .from(new Sender("", read.issuer(), List.of()))
        .subject(read.subject())
        .salutation(read.salutation())
        .to(read.to())
        .letter();
  }

  /** The number, if it is one that a letter of that kind can bear. */
  static Optional<LetterNumber> number(Kind kind, String spelling) {
    try {
      return spelling.isBlank()
          ? Optional.empty()
          : Optional.of(LetterNumber.parse(kind, spelling)).filter(LetterNumber::complete);
    } catch (NotALetterNumber e) {
      return Optional.empty();
    }
  }
}
