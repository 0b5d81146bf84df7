package saraban.crossreference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import saraban.letter.FiledLetter;
import saraban.letter.Letter;
import saraban.letter.LetterDate;
import saraban.letter.LetterNumber;
import saraban.letter.ReceivedLetter;
import saraban.letter.Reference;
import saraban.letter.ReferenceNumber;
import saraban.letter.Secrecy;

/**
 * What tells a letter from all others, whoever speaks of it: its number, day and issuer.
 *
 * @param number canonical if it is a letter number, else as typed; empty if it has none
 * @param issuer as in "หนังสือ…", without that word
 * @param secret ลับ: such letters have books of their own, whose numbers may be the same
 */
public record LetterName(String number, Optional<LocalDate> dated, String issuer, boolean secret) {

  private static final Pattern SEAT =
      Pattern.compile(
          "^ศาลากลาง(?=จังหวัด)|^ที่ว่าการ(?=อำเภอ)|^ที่ทำการ(?=องค์การ)|^สำนักงาน(?=เทศบาล|องค์การ)");

  public LetterName {
    issuer = plain(issuer);
  }

  public static LetterName of(Letter letter) {
    String number = letter.number().map(LetterNumber::canonical).orElse("");
    return new LetterName(
        number, day(letter.date()), letter.from().name(), letter.secrecy() != Secrecy.NONE);
  }

  /** What came in bears the number as it was read. */
  public static LetterName of(FiledLetter filed) {
    LetterName name = of(filed.letter());
    return filed instanceof ReceivedLetter received
        ? new LetterName(received.number(), name.dated(), name.issuer(), name.secret())
        : name;
  }

  public static LetterName of(Reference reference) {
    String number = reference.number();
    String canonical =
        ReferenceNumber.find(number).map(ReferenceNumber::canonical).orElse(number.strip());
    boolean secret = reference.secrecy() != Secrecy.NONE;
    return new LetterName(canonical, day(reference.date()), reference.from(), secret);
  }

  private static Optional<LocalDate> day(LetterDate date) {
    return date instanceof LetterDate.Day whole ? Optional.of(whole.day()) : Optional.empty();
  }

  /** The office's name as letters of others write it. */
  static String plain(String issuer) {
    String bare = issuer.strip().replaceFirst("\\s*ฯ$", "").replaceAll("\\s+", " ");
    return SEAT.matcher(bare).replaceFirst("");
  }

  /** Prefix, unit and mark: what all circulars of one office share; empty if it is another kind. */
  String owner() {
    return ReferenceNumber.find(number).map(n -> n.unnumbered().canonical()).orElse("");
  }

  String running() {
    return ReferenceNumber.find(number).map(ReferenceNumber::running).orElse(number);
  }

  /** A letter without number is known by nothing else than its node. */
  boolean known() {
    return !number.isEmpty() && (dated.isPresent() || !owner().isEmpty());
  }

  /**
   * Whether two spellings can mean one office; a reference code means it by itself if one is open.
   */
  boolean sameIssuer(LetterName other) {
    return issuer.isEmpty()
        || other.issuer.isEmpty()
        || issuer.startsWith(other.issuer)
        || other.issuer.startsWith(issuer);
  }

  /**
   * "มท 0810.7/ว 888 2021-04-29"; with the issuer if the number alone does not tell it, and ลับ.
   */
  String key() {
    String day = dated.map(LocalDate::toString).orElse("?");
    String open = owner().isEmpty() ? number + " " + day + " " + issuer : number + " " + day;
    return secret ? open + " ลับ" : open;
  }
}
