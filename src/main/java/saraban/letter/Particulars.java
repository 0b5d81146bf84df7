package saraban.letter;

import java.util.Optional;

/**
 * What only some letters have.
 *
 * @param edition ฉบับที่ of a rule, statement or news, as typed; empty if it has none
 * @param effective ทั้งนี้ ตั้งแต่วันที่ of an order or announcement
 * @param certified the person of a certificate, for important ones
 */
public record Particulars(
    String edition,
    LetterDate effective,
    Optional<Meeting> meeting,
    Optional<Certified> certified,
    Prepared prepared,
    Optional<Qr> qr) {

  public static final Particulars NONE =
      new Particulars(
          "",
          LetterDate.BLANK,
          Optional.empty(),
          Optional.empty(),
          Prepared.BLANK,
          Optional.empty());

  public Particulars withEdition(String other) {
    return new Particulars(other, effective, meeting, certified, prepared, qr);
  }

  public Particulars withEffective(LetterDate other) {
    return new Particulars(edition, other, meeting, certified, prepared, qr);
  }

  public Particulars withMeeting(Meeting other) {
    return new Particulars(edition, effective, Optional.of(other), certified, prepared, qr);
  }

  public Particulars withCertified(Certified other) {
    return new Particulars(edition, effective, meeting, Optional.of(other), prepared, qr);
  }

  public Particulars withPrepared(Prepared other) {
    return new Particulars(edition, effective, meeting, certified, other, qr);
  }

  public Particulars withQr(Qr other) {
    return new Particulars(edition, effective, meeting, certified, prepared, Optional.of(other));
  }
}
