package saraban.letter;

import java.util.List;
import java.util.Optional;
import saraban.thai.Digits;

/** A letter that is otherwise in some fields: {@code letter.but().subject("…").letter()}. */
public final class LetterChange {

  private Kind kind;
  private Urgency urgency;
  private Secrecy secrecy;
  private Optional<LetterNumber> number;
  private Sender from;
  private LetterDate date;
  private String subject;
  private String salutation;
  private List<String> to;
  private List<Reference> references;
  private List<Enclosure> enclosures;
  private String body;
  private String closing;
  private Signatory signatory;
  private List<String> unit;
  private Contact contact;
  private List<String> copies;
  private Digits digits;
  private Particulars particulars;

  LetterChange(Letter letter) {
    this.kind = letter.kind();
    this.urgency = letter.urgency();
    this.secrecy = letter.secrecy();
    this.number = letter.number();
    this.from = letter.from();
    this.date = letter.date();
    this.subject = letter.subject();
    this.salutation = letter.salutation();
    this.to = letter.to();
    this.references = letter.references();
    this.enclosures = letter.enclosures();
    this.body = letter.body();
    this.closing = letter.closing();
    this.signatory = letter.signatory();
    this.unit = letter.unit();
    this.contact = letter.contact();
    this.copies = letter.copies();
    this.digits = letter.digits();
    this.particulars = letter.particulars();
  }

  public LetterChange kind(Kind other) {
    kind = other;
    return this;
  }

  public LetterChange urgency(Urgency other) {
    urgency = other;
    return this;
  }

  public LetterChange secrecy(Secrecy other) {
    secrecy = other;
    return this;
  }

  public LetterChange number(Optional<LetterNumber> other) {
    number = other;
    return this;
  }

  public LetterChange from(Sender other) {
    from = other;
    return this;
  }

  public LetterChange date(LetterDate other) {
    date = other;
    return this;
  }

  public LetterChange subject(String other) {
    subject = other;
    return this;
  }

  public LetterChange salutation(String other) {
    salutation = other;
    return this;
  }

  public LetterChange to(List<String> other) {
    to = other;
    return this;
  }

  public LetterChange references(List<Reference> other) {
    references = other;
    return this;
  }

  public LetterChange enclosures(List<Enclosure> other) {
    enclosures = other;
    return this;
  }

  public LetterChange body(String other) {
    body = other;
    return this;
  }

  public LetterChange closing(String other) {
    closing = other;
    return this;
  }

  public LetterChange signatory(Signatory other) {
    signatory = other;
    return this;
  }

  public LetterChange unit(List<String> other) {
    unit = other;
    return this;
  }

  public LetterChange contact(Contact other) {
    contact = other;
    return this;
  }

  public LetterChange copies(List<String> other) {
    copies = other;
    return this;
  }

  public LetterChange digits(Digits other) {
    digits = other;
    return this;
  }

  public LetterChange particulars(Particulars other) {
    particulars = other;
    return this;
  }

  public Letter letter() {
    return new Letter(
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
        particulars);
  }
}
